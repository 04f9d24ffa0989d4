"""Between the written and the spoken text: what is said, and which written word is being said."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from app.speech.languages import language_of
from app.speech.manner import Manner
from app.speech.pronounce import Spoken, pronounce
from app.speech.reports import Finished, VoiceReport, WordStarted
from app.speech.spelling import spell
from app.speech.word_list import Words

NONE = -1


class Interpreter:
    """Prepares texts on one thread and passes reports about them on from another.

    Many spoken words can be one written one ("14:30"): it is reported once.
    """

    def __init__(self, report: Callable[[VoiceReport], None]) -> None:
        self.words: Mapping[str, Words] = {}
        self._pass_on = report
        self._spoken: dict[int, Spoken] = {}
        self._last_start = NONE

    def prepared(self, utterance: int, text: str, manner: Manner) -> str:
        """Return what the voice is to say for `text`, and remember where its words are."""
        own = self.words.get(language_of(manner.language), {})
        if manner.spells:
            spoken = spell(text, manner.language)
        else:
            spoken = pronounce(text, manner.language, own)
        self._spoken[utterance] = spoken
        return spoken.text

    def report(self, report: VoiceReport) -> None:
        """Pass `report` on, with its place in the written text."""
        match report:
            case WordStarted(utterance, start, length):
                spoken = self._spoken.get(utterance)
                place, size = spoken.written(start, length) if spoken else (0, 0)
                if size and place != self._last_start:
                    self._last_start = place
                    self._pass_on(replace(report, start=place, length=size))
            case Finished(utterance):
                self._spoken.pop(utterance, None)
                self._last_start = NONE
                self._pass_on(report)
            case _:
                self._pass_on(report)
