"""Which engine speaks: the system's own voices where they can be trusted, else the bundled one."""

from time import sleep

from app.clock import Clock
from app.speech.languages import bundled_voice
from app.speech.protocol import Say
from app.speech.talker import Happening, Talker

ANSWER_SECONDS = 3.0
_DRAIN_SECONDS = 0.06
_LOOK_SECONDS = 0.01


class Speaking:
    """Says one thing at a time with one of at most two engines. One thread only.

    A system engine that reports nothing for three seconds is not asked again, and the bundled
    voice says the same.
    """

    def __init__(self, bundled: Talker, system: Talker | None, clock: Clock) -> None:
        self._bundled = bundled
        self._system = system
        self._system_voices = system.voices() if system else {}
        self._clock = clock
        self._order: Say | None = None
        self._asked_at = 0.0
        self._left_over: list[Happening] = []

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that can be spoken."""
        return tuple(sorted({*self._bundled.voices(), *self._system_voices}))

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said, or was and is not told yet."""
        system = self._system is not None and self._system.is_speaking
        return system or self._bundled.is_speaking or bool(self._left_over)

    def say(self, order: Say) -> None:
        """Say `order` instead of anything being said."""
        self.stop()
        self._order = order
        voice = self._system_voices.get(order.language.split("-")[0].lower())
        if self._system and voice:
            self._asked_at = self._clock.monotonic()
            self._system.say(order, voice)
        else:
            self._bundled.say(order, bundled_voice(order.language))

    def stop(self) -> None:
        """Be silent now."""
        self._bundled.stop()
        if self._system and self._system.is_speaking:
            self._system.stop()
            self._drain(self._system)

    def hear(self) -> list[Happening]:
        """Let the engines move on and return what happened."""
        happenings = self._left_over + self._bundled.hear()
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
        self._system_voices = {}
        system.stop()
        if self._order is not None:
            self._bundled.say(self._order, bundled_voice(self._order.language))
