"""Keeps what a recorder reports, and waits for it."""

import threading

from app.speech.recorder import Recording

PATIENCE_SECONDS = 20.0


class Made:
    """Call it with each report; ask it for what was reported."""

    def __init__(self) -> None:
        self.all: list[Recording] = []
        self._news = threading.Condition()

    def __call__(self, recording: Recording) -> None:
        with self._news:
            self.all.append(recording)
            self._news.notify_all()

    def wait_for(self, recording: Recording) -> None:
        with self._news:
            assert self._news.wait_for(lambda: recording in self.all, PATIENCE_SECONDS), self.all
