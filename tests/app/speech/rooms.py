"""Somebody speaking on a clock of ours, and what was heard."""

from app.speech.driver import register
from app.speech.espeak import bundled_espeak
from app.speech.playback import Playback
from app.speech.player import SilentPlayer
from app.speech.protocol import Say
from app.speech.reel import Reel
from app.speech.reports import Finished, WordStarted
from app.speech.speaking import Speaking
from app.speech.talker import Happening, Talker
from tests.app.speech.fakes import FakeClock


class Room:
    """Somebody speaking on a clock of ours, and what was heard."""

    def __init__(self, clock: FakeClock, system: Talker | None = None) -> None:
        player = SilentPlayer(Reel(), bundled_espeak().sample_rate, clock)
        rate = bundled_espeak().sample_rate
        playback = Playback(player, rate)
        bundled = Talker(register(bundled_espeak(), player))
        self.speaking = Speaking(bundled, system, playback, clock)
        self.heard: list[Happening] = []
        self._clock = clock

    def say(self, number: int, text: str, language: str, volume: float = 1.0) -> None:
        self.give(Say(number, text, language, 200, volume))

    def give(self, order: Say) -> None:
        self.speaking.say(order)

    def pass_time(self, seconds: float) -> None:
        until = self._clock.monotonic() + seconds
        while self._clock.monotonic() < until:
            self.heard += self.speaking.hear()
            self._clock.turn(0.01)

    def words(self, number: int, text: str) -> list[str]:
        said = [w for w in self.heard if isinstance(w, WordStarted) and w.utterance == number]
        return [text[word.start : word.start + word.length] for word in said]

    def ends(self) -> list[Finished]:
        return [one for one in self.heard if isinstance(one, Finished)]
