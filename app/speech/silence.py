"""The voice of a person who switched the voice off."""

from collections.abc import Callable
from itertools import count

from app.speech.reports import Finished, VoiceReport


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

    def say(self, text: str, language: str, rate_wpm: int = 140, volume: float = 1.0) -> int:
        """Report the utterance as finished and return its number."""
        del text, language, rate_wpm, volume
        number = next(self._numbers)
        self._report(Finished(number, is_complete=True))
        return number

    def stop(self) -> None:
        """Nothing is being said."""

    def replace(self) -> None:
        """There is nothing to replace."""

    def close(self) -> None:
        """There is nothing to end."""
