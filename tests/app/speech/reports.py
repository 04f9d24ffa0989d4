"""Keeps what a voice reports, and waits for it."""

import threading
from collections.abc import Callable
from typing import TypeVar

from app.speech.reports import Finished, VoiceLost, VoiceReady, VoiceReport, WordStarted

PATIENCE_SECONDS = 20.0
Report = TypeVar("Report", Finished, VoiceLost, VoiceReady, WordStarted)


class Reports:
    """Call it with each report; ask it for what was reported."""

    def __init__(self) -> None:
        self.all: list[VoiceReport] = []
        self._news = threading.Condition()

    def __call__(self, report: VoiceReport) -> None:
        with self._news:
            self.all.append(report)
            self._news.notify_all()

    def wait_for(
        self, kind: type[Report], fits: Callable[[Report], bool], times: int = 1
    ) -> Report:
        def found() -> list[Report]:
            return [one for one in self.all if isinstance(one, kind) and fits(one)]

        with self._news:
            assert self._news.wait_for(lambda: len(found()) >= times, PATIENCE_SECONDS), self.all
            return found()[times - 1]

    def ready(self, times: int = 1) -> VoiceReady:
        return self.wait_for(VoiceReady, lambda _ready: True, times)

    def ready_with(self, engine: str) -> VoiceReady:
        return self.wait_for(VoiceReady, lambda ready: engine in ready.engines)

    def last_ready(self) -> VoiceReady:
        return [one for one in self.all if isinstance(one, VoiceReady)][-1]

    def lost(self) -> VoiceLost:
        return self.wait_for(VoiceLost, lambda _lost: True)

    def finished(self, utterance: int) -> Finished:
        return self.wait_for(Finished, lambda finished: finished.utterance == utterance)

    def first_word(self, utterance: int) -> WordStarted:
        return self.wait_for(WordStarted, lambda word: word.utterance == utterance)

    def words(self, utterance: int, text: str) -> list[str]:
        """Return the words of `text` that were reported, in that order."""
        said = [one for one in self.all if isinstance(one, WordStarted)]
        return [text[w.start : w.start + w.length] for w in said if w.utterance == utterance]

    def ends(self, utterance: int) -> int:
        """Return how often the utterance was reported as over."""
        return sum(isinstance(one, Finished) and one.utterance == utterance for one in self.all)
