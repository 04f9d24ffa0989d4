"""One pyttsx3 engine, and what it says at the moment."""

from collections import deque

import pyttsx3

from app.speech.languages import language_of
from app.speech.protocol import Problem, Say
from app.speech.reports import Finished, FoundVoice, WordStarted

_MOST_STEPS = 10

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
        self._text = ""
        self._markup = ""
        self.has_answered = False

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said."""
        return self._order is not None

    def voices(self, engine: str) -> tuple[FoundVoice, ...]:
        """Return who speaks which language; `engine` is what people should read for it."""
        return tuple(
            FoundVoice(voice.id, language_of(str(language)), voice.name or voice.id, engine)
            for voice in self._engine.getProperty("voices")
            for language in voice.languages
        )

    def say(self, order: Say, voice: str) -> None:
        """Say the order's text with `voice`, a voice of this engine.

        SAPI has no pitch but in markup, and takes a text that begins with "<" for markup: with or
        without it, what people wrote never is.
        """
        self.stop()
        self._text = order.text.replace("\0", " ")
        self._markup = ""
        if self._is_sapi:
            self._text = self._text.replace("<", " ")
            self._markup = _pitch_markup(order.pitch_percent)
        if self._markup:
            self._text = self._text.replace("&", " ")
        self.has_answered = False
        if not self._text.strip():
            self._happenings.append(Finished(order.utterance, is_complete=True))
            return
        self._order = order
        self._engine.setProperty("voice", voice)
        self._engine.setProperty("rate", order.rate_wpm)
        self._engine.setProperty("volume", min(max(order.volume, 0.0), 1.0))
        if not self._is_sapi:
            self._engine.setProperty("pitch", order.pitch_percent)
        self._engine.say(self._markup + self._text, str(order.utterance))

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
            location, length = _code_points(self._text, location - len(self._markup), length)
        self._happenings.append(WordStarted(self._order.utterance, location, length))

    def _on_finished(self, *, name: object, completed: bool) -> None:
        if self._order is not None and name == str(self._order.utterance):
            self._happenings.append(Finished(self._order.utterance, completed))
            self._order = None

    def _on_error(self, *, exception: Exception, **_unused: object) -> None:
        self._happenings.append(Problem(f"{type(exception).__name__} in the speech engine"))
        if self._order is not None:
            self._happenings.append(Finished(self._order.utterance, is_complete=False))
            self._order = None


def _pitch_markup(percent: int) -> str:
    """Return SAPI's markup for a pitch: -10 to 10, where 10 is about half an octave."""
    steps = min(max(round((percent - 100) / 5), -_MOST_STEPS), _MOST_STEPS)
    return f'<pitch absmiddle="{steps}"/>' if steps else ""


def _code_points(text: str, location: int, length: int) -> tuple[int, int]:
    """Return the code points of a place that Windows counts in UTF-16."""
    units = text.encode("utf-16-le")
    start, end = (
        len(units[: 2 * place].decode("utf-16-le", "ignore"))
        for place in (location, location + length)
    )
    return start, end - start
