"""One pyttsx3 engine, and what it says at the moment."""

from collections import deque

import pyttsx3

from app.speech.pronounce import Spoken, pronounce
from app.speech.protocol import Problem, Say
from app.speech.reports import Finished, WordStarted

Happening = WordStarted | Finished | Problem


class Talker:
    """Drives one engine by `iterate` alone and gives its events our numbers. One thread only.

    `runAndWait` is never used: it loses what was said before and cannot be stopped (decision
    record 0010). A stop ends the utterance here at once, whatever the engine reports later.
    """

    def __init__(self, driver: str, *, is_sapi: bool = False) -> None:
        self._is_sapi = is_sapi
        self._engine = pyttsx3.Engine(driver)
        self._engine.connect("started-word", self._on_word)
        self._engine.connect("finished-utterance", self._on_finished)
        self._engine.connect("error", self._on_error)
        self._engine.startLoop(useDriverLoop=False)
        self._happenings: deque[Happening] = deque()
        self._order: Say | None = None
        self._spoken = Spoken("", ())
        self._last_word = (-1, -1)
        self.has_answered = False

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said."""
        return self._order is not None

    def voices(self) -> dict[str, str]:
        """Return the engine's voices by the language they speak; the first of a language counts."""
        found: dict[str, str] = {}
        for voice in self._engine.getProperty("voices"):
            for language in voice.languages:
                found.setdefault(str(language).split("-")[0].lower(), voice.id)
        return found

    def say(self, order: Say, voice: str) -> None:
        """Say the order's text with `voice`, a voice of this engine.

        SAPI takes a text that begins with "<" for markup: it gets none.
        """
        self.stop()
        spoken = pronounce(order.text, order.language)
        text = spoken.text.replace("<", " ") if self._is_sapi else spoken.text
        self._spoken = spoken
        self._last_word = (-1, -1)
        self.has_answered = False
        if not text.strip():
            self._happenings.append(Finished(order.utterance, is_complete=True))
            return
        self._order = order
        self._engine.setProperty("voice", voice)
        self._engine.setProperty("rate", order.rate_wpm)
        self._engine.setProperty("volume", min(max(order.volume, 0.0), 1.0))
        self._engine.say(text, str(order.utterance))

    def stop(self) -> None:
        """Be silent; what was being said is over, not complete."""
        if self._order is None:
            return
        self._happenings.append(Finished(self._order.utterance, is_complete=False))
        self._order = None
        self._engine.stop()

    def hear(self) -> list[Happening]:
        """Let the engine move on and return what happened."""
        self._engine.iterate()
        happenings = list(self._happenings)
        self._happenings.clear()
        return happenings

    def close(self) -> None:
        """Be silent and give everything back."""
        self._order = None
        self._engine.endLoop()
        self._engine.proxy._driver.destroy()  # noqa: SLF001 - pyttsx3 would leave it to chance

    def _on_word(self, *, location: int, length: int, **_unused: object) -> None:
        """Report a word. SAPI's first event is bogus: its length is 0 and means nothing."""
        self.has_answered = True
        if self._order is None or length == 0:
            return
        if self._is_sapi:
            location, length = _code_points(self._spoken.text, location, length)
        place = self._spoken.written(location, length)
        if place != self._last_word and place[1] > 0:
            self._last_word = place
            self._happenings.append(WordStarted(self._order.utterance, *place))

    def _on_finished(self, *, name: object, completed: bool) -> None:
        if self._order is not None and name == str(self._order.utterance):
            self._happenings.append(Finished(self._order.utterance, completed))
            self._order = None

    def _on_error(self, *, exception: Exception, **_unused: object) -> None:
        self._happenings.append(Problem(f"{type(exception).__name__} in the speech engine"))
        if self._order is not None:
            self._happenings.append(Finished(self._order.utterance, is_complete=False))
            self._order = None


def _code_points(text: str, location: int, length: int) -> tuple[int, int]:
    """Return the code points of a place that Windows counts in UTF-16."""
    units = text.encode("utf-16-le")
    start, end = (
        len(units[: 2 * place].decode("utf-16-le", "ignore"))
        for place in (location, location + length)
    )
    return start, end - start
