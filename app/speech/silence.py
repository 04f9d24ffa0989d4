"""The voice of a person who switched the voice off."""

from collections.abc import Callable, Mapping, Sequence
from itertools import count

from app.speech.manner import Manner
from app.speech.reports import Finished, SoundDevices, VoiceReport
from app.speech.word_list import Words


class SilentVoice:
    """Takes the same orders as the spoken voice and is done with each at once.

    The end of an utterance is reported before `say` returns its number.
    """

    def __init__(self, report: Callable[[VoiceReport], None]) -> None:
        self._report = report
        self._numbers = count(1)

    @property
    def is_available(self) -> bool:
        """Never: nothing will be heard."""
        return False

    def start(self) -> None:
        """Nothing has to get ready."""

    def use_words(self, words: Mapping[str, Words]) -> None:
        """No word is ever heard."""

    def use_add_on(self, command: Sequence[str]) -> None:
        """No program is ever asked."""

    def say(self, text: str, manner: Manner) -> int:
        """Report the utterance as finished and return its number."""
        del text, manner
        number = next(self._numbers)
        self._report(Finished(number, is_complete=True))
        return number

    def stop(self) -> None:
        """Nothing is being said."""

    def look_around(self) -> None:
        """Report that there are no devices: none is looked for."""
        self._report(SoundDevices((), ()))

    def replace(self) -> None:
        """There is nothing to replace."""

    def close(self) -> None:
        """There is nothing to end."""
