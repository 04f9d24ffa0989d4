"""Windows' own voices where they work, the bundled one where they do not, and one text at a time."""

from typing import Any

import numpy as np
import pytest

from app.speech.espeak import Espeak, Sound, VoiceSetting, bundled_espeak
from app.speech.languages import VOICES
from app.speech.protocol import Problem, Say
from app.speech.reports import Finished
from app.speech.system_voices import system_talker
from tests.app.speech.fakes import FakeClock, FakeSapi
from tests.app.speech.rooms import Room


def pitch_hz(pcm: bytes, rate: int) -> float:
    """Return how high a voice is in the middle of what it says."""
    samples = np.frombuffer(pcm, np.int16).astype(float)
    found = []
    for start in range(0, len(samples) - 2048, 1024):
        piece = samples[start : start + 2048]
        if np.abs(piece).max() > 2000:
            likeness = np.correlate(piece, piece, "full")[2047:]
            found.append(rate / (60 + int(np.argmax(likeness[60:400]))))
    return float(np.median(found))


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


def test_a_new_text_ends_the_old_one(room: Room) -> None:
    room.say(1, "Please put the red box on the table.", "en")
    room.pass_time(0.5)

    room.say(2, "Ja.", "nl")
    room.pass_time(2)

    assert room.ends() == [Finished(1, is_complete=False), Finished(2, is_complete=True)]


@pytest.mark.parametrize("text", ["", "  \n", "\0"])
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


def test_the_chosen_voice_and_pitch_make_another_sound() -> None:
    espeak = bundled_espeak()
    usual, high = VoiceSetting("gmw/nl"), VoiceSetting("gmw/nl", pitch_percent=150)
    annie = VoiceSetting("gmw/nl+Annie")

    pitches = [
        pitch_hz(espeak.speak("Ja, dit is mijn stem.", how).pcm, espeak.sample_rate)
        for how in (usual, high, annie, usual)
    ]

    assert pitches[0] == pytest.approx(pitches[3], rel=0.05)
    assert pitches[1] > 1.2 * pitches[0]
    assert pitches[2] > 1.5 * pitches[1]


def test_every_language_has_its_own_voice_first_and_some_to_choose_from(room: Room) -> None:
    for language, own in VOICES.items():
        ids = [voice.id for voice in room.speaking.found if voice.language == language]

        assert ids[0] == own
        assert len(set(ids)) == len(ids) >= 4


def test_a_chosen_voice_is_given_to_the_engine_and_an_unknown_one_is_not(
    clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: list[str] = []
    room = Room(clock)
    real = bundled_espeak().speak

    def speak(_self: Espeak, text: str, setting: VoiceSetting) -> Sound:
        used.append(setting.voice)
        return real(text, setting)

    monkeypatch.setattr(Espeak, "speak", speak)
    for number, voice in enumerate(("gmw/nl+Annie", "gmw/en", "gone")):
        room.give(Say(number, "Ja.", "nl", 200, 1.0, voice=voice))
        room.pass_time(0.02)

    assert used == ["gmw/nl+Annie", "gmw/nl", "gmw/nl"]


def test_windows_speaks_higher_by_markup_and_tells_the_right_words(
    clock: FakeClock, sapi: FakeSapi
) -> None:
    room = windows(clock)
    text = "Zout & <peper> erbij."

    room.give(Say(1, text, "nl", 200, 1.0, pitch_percent=150))
    room.pass_time(3)

    assert sapi.said == ['<pitch absmiddle="10"/>Zout    peper> erbij.']
    assert room.words(1, text)[-1] == "erbij."


def test_somebody_can_choose_the_bundled_voice_on_windows(clock: FakeClock, sapi: FakeSapi) -> None:
    room = windows(clock)

    room.give(Say(1, "Ja.", "nl", 200, 1.0, voice="gmw/nl+Reed"))
    room.pass_time(2)

    assert [word for word in sapi.said if word] == []
    assert room.ends() == [Finished(1, is_complete=True)]
