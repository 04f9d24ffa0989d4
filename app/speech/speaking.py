"""Which engine speaks: the system's own voices where they can be trusted, else the bundled one."""

from time import sleep

from app.clock import Clock
from app.speech.languages import bundled_voice, language_of
from app.speech.playback import Playback
from app.speech.protocol import Say
from app.speech.reports import FoundVoice
from app.speech.talker import Happening, Talker

BUNDLED = "eSpeak NG"
SYSTEM = "Windows (SAPI)"
ANSWER_SECONDS = 3.0
_DRAIN_SECONDS = 0.06
_LOOK_SECONDS = 0.01


class Speaking:
    """Says one thing at a time with one of at most two engines, or plays it. One thread only.

    A recording that cannot be played is said by the engine. A system engine that reports nothing
    for three seconds is not asked again, and the bundled voice says the same.
    """

    def __init__(
        self, bundled: Talker, system: Talker | None, playback: Playback, clock: Clock
    ) -> None:
        self._bundled = bundled
        self._system = system
        self._playback = playback
        self._bundled_voices = bundled.voices(BUNDLED)
        self._system_voices = system.voices(SYSTEM) if system else ()
        self._clock = clock
        self._order: Say | None = None
        self._asked_at = 0.0
        self._left_over: list[Happening] = []

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that can be spoken."""
        return tuple(sorted({voice.language for voice in self.found}))

    @property
    def found(self) -> tuple[FoundVoice, ...]:
        """Every voice; the first of a language is the one that speaks when none was chosen."""
        return self._system_voices + self._bundled_voices

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said, or was and is not told yet."""
        system = self._system is not None and self._system.is_speaking
        is_busy = system or self._bundled.is_speaking or self._playback.is_speaking
        return is_busy or bool(self._left_over)

    def say(self, order: Say) -> None:
        """Say `order` instead of anything being said."""
        self.stop()
        self._order = order
        if order.recording and self._playback.say(order):
            return
        voice = self._system_voice(order)
        if self._system and voice:
            self._asked_at = self._clock.monotonic()
            self._system.say(order, voice)
        else:
            self._say_bundled(order)

    def stop(self) -> None:
        """Be silent now."""
        self._playback.stop()
        self._bundled.stop()
        if self._system and self._system.is_speaking:
            self._system.stop()
            self._drain(self._system)

    def hear(self) -> list[Happening]:
        """Let the engines move on and return what happened."""
        happenings = self._left_over + self._bundled.hear() + self._playback.hear()
        self._left_over = []
        if self._system:
            happenings += self._system.hear()
            if self._is_mute(self._system):
                self._give_up(self._system)
        return happenings

    def close(self) -> None:
        """Be silent and give everything back."""
        self._bundled.close()
        if self._system:
            self._system.close()

    def _system_voice(self, order: Say) -> str:
        """Return the system's voice for `order`: the chosen one, else its first one; "" for none."""
        language = language_of(order.language)
        ids = [voice.id for voice in self._system_voices if voice.language == language]
        if order.voice in ids:
            return order.voice
        is_bundled = any(order.voice == voice.id for voice in self._bundled_voices)
        return "" if is_bundled else next(iter(ids), "")

    def _say_bundled(self, order: Say) -> None:
        """Say it with the chosen voice where it speaks this language, else with the usual one."""
        language = language_of(order.language)
        chosen = any(
            order.voice == one.id and one.language == language for one in self._bundled_voices
        )
        self._bundled.say(order, order.voice if chosen else bundled_voice(order.language))

    def _drain(self, system: Talker) -> None:
        """Let SAPI deliver the late end of what was stopped before something new is said.

        Otherwise pyttsx3 takes it for the end of the new utterance and forgets that one.
        """
        until = self._clock.monotonic() + _DRAIN_SECONDS
        while self._clock.monotonic() < until:
            self._left_over += system.hear()
            sleep(_LOOK_SECONDS)

    def _is_mute(self, system: Talker) -> bool:
        is_late = self._clock.monotonic() - self._asked_at > ANSWER_SECONDS
        return system.is_speaking and not system.has_answered and is_late

    def _give_up(self, system: Talker) -> None:
        self._system = None
        self._system_voices = ()
        system.stop()
        if self._order is not None:
            self._say_bundled(self._order)
