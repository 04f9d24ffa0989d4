"""Windows' own voices where they work, the bundled one where they do not, and one text at a time."""

from typing import Any

import pytest

from app.speech.driver import register
from app.speech.espeak import bundled_espeak
from app.speech.player import SilentPlayer
from app.speech.protocol import Problem, Say
from app.speech.reel import Reel
from app.speech.reports import Finished, WordStarted
from app.speech.speaking import Speaking
from app.speech.system_voices import system_talker
from app.speech.talker import Happening, Talker
from tests.app.speech.fakes import FakeClock, FakeSapi


class Room:
    """Somebody speaking on a clock of ours, and what was heard."""

    def __init__(self, clock: FakeClock, system: Talker | None = None) -> None:
        player = SilentPlayer(Reel(), bundled_espeak().sample_rate, clock)
        self.speaking = Speaking(Talker(register(bundled_espeak(), player)), system, clock)
        self.heard: list[Happening] = []
        self._clock = clock

    def say(self, number: int, text: str, language: str, volume: float = 1.0) -> None:
        self.speaking.say(Say(number, text, language, 200, volume))

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


@pytest.fixture
def room(clock: FakeClock) -> Room:
    return Room(clock)


@pytest.fixture
def sapi(clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> FakeSapi:
    sapi = FakeSapi(clock)
    sapi.install(monkeypatch)
    return sapi


def windows(clock: FakeClock) -> Room:
    return Room(clock, system_talker(platform="win32"))


def test_each_written_word_is_told_once(room: Room) -> None:
    text = "Mail anna@wise.example at 14:30, step 3/5."

    room.say(1, text, "en")
    room.pass_time(8)

    assert room.words(1, text) == ["Mail", "anna@wise.example", "at", "14:30", "step", "3/5"]
    assert room.ends() == [Finished(1, is_complete=True)]


def test_a_new_text_ends_the_old_one(room: Room) -> None:
    room.say(1, "Please put the red box on the table.", "en")
    room.pass_time(0.5)

    room.say(2, "Ja.", "nl")
    room.pass_time(2)

    assert room.ends() == [Finished(1, is_complete=False), Finished(2, is_complete=True)]


@pytest.mark.parametrize("text", ["", "  \n", "\0\x07"])
def test_a_text_with_nothing_to_say_is_over_at_once(room: Room, text: str) -> None:
    room.say(1, text, "en")
    room.pass_time(0.02)

    assert room.ends() == [Finished(1, is_complete=True)]
    assert not room.speaking.is_speaking


def test_an_engine_that_refuses_ends_the_text_and_says_why(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.speech.speaking.bundled_voice", lambda _language: "xx/nobody")
    room.pass_time(0.02)

    room.say(1, "Hello.", "en")
    room.pass_time(0.02)

    assert room.ends() == [Finished(1, is_complete=False)]
    assert Problem("VoiceFault in the speech engine") in room.heard


def test_windows_speaks_the_languages_it_has_voices_for(clock: FakeClock, sapi: FakeSapi) -> None:
    room = windows(clock)
    text = "Druk op 😀 de knop."

    room.say(1, text, "nl-BE", volume=0.5)
    room.pass_time(3)

    assert sapi.said == [text]
    assert sapi.Volume == 50
    assert room.words(1, text) == ["Druk", "op", "😀", "de", "knop."]
    assert room.ends() == [Finished(1, is_complete=True)]


def test_other_languages_are_spoken_by_the_bundled_voice(clock: FakeClock, sapi: FakeSapi) -> None:
    room = windows(clock)

    room.say(1, "Натиснете бутона.", "bg")
    room.pass_time(3)

    assert [word for word in sapi.said if word] == []
    assert room.ends() == [Finished(1, is_complete=True)]
    assert {"nl", "bg", "en"} <= set(room.speaking.languages)


def test_the_late_end_of_a_stopped_text_does_not_end_the_next_one(
    clock: FakeClock, sapi: FakeSapi
) -> None:
    room = windows(clock)
    room.say(1, "Druk op de knop.", "nl")
    room.pass_time(0.3)

    room.say(2, "Open de mail.", "nl")
    room.pass_time(3)

    assert room.words(2, "Open de mail.") == ["Open", "de", "mail."]
    assert room.ends() == [Finished(1, is_complete=False), Finished(2, is_complete=True)]


def test_a_text_that_begins_like_markup_is_read_as_text(clock: FakeClock, sapi: FakeSapi) -> None:
    room = windows(clock)

    room.say(1, "<b>vet</b>", "nl")
    room.pass_time(2)

    assert sapi.said == [" b>vet /b>"]


def test_a_system_voice_that_says_nothing_is_replaced_by_the_bundled_one(
    clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    sapi = FakeSapi(clock, is_mute=True)
    sapi.install(monkeypatch)
    room = windows(clock)

    room.say(1, "Druk op de knop.", "nl")
    room.pass_time(6)
    room.say(2, "Ja.", "nl")
    room.pass_time(2)

    assert room.words(1, "Druk op de knop.") == ["Druk", "op", "de", "knop"]
    assert room.ends() == [Finished(1, is_complete=True), Finished(2, is_complete=True)]
    assert [word for word in sapi.said if word] == ["Druk op de knop."]


def test_a_broken_system_engine_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    talker: Any = system_talker("not_there", platform="win32")

    assert talker is None
    assert "cannot be used" in caplog.text
    caplog.clear()


def test_linux_has_no_system_voices() -> None:
    assert system_talker(platform="linux") is None
