"""A recording is played in place of the voice, and the voice is there when it cannot be."""

from pathlib import Path

import pytest

from app.speech.protocol import Problem, Say
from app.speech.reports import Finished
from tests.app.speech.fakes import FakeClock, wav_file
from tests.app.speech.rooms import Room


def test_a_recording_is_played_in_place_of_the_voice(clock: FakeClock, tmp_path: Path) -> None:
    room = Room(clock)
    text = "Open the mail."
    recording = wav_file(tmp_path / "one.wav", seconds=2.0)

    room.give(Say(1, text, "en", 200, 1.0, recording=str(recording)))
    room.pass_time(1.9)
    ends_early = room.ends()
    room.pass_time(0.2)

    assert ends_early == []
    assert room.ends() == [Finished(1, is_complete=True)]
    assert room.words(1, text) == ["Open", "the", "mail"]


def test_a_recording_that_is_stopped_is_over_and_not_complete(
    clock: FakeClock, tmp_path: Path
) -> None:
    room = Room(clock)
    recording = wav_file(tmp_path / "one.wav", seconds=2.0)
    room.give(Say(1, "Open the mail.", "en", 200, 1.0, recording=str(recording)))

    room.speaking.stop()
    room.pass_time(0.02)

    assert room.ends() == [Finished(1, is_complete=False)]
    assert not room.speaking.is_speaking


@pytest.mark.parametrize("damage", [b"", b"RIFF", b"rubbish" * 1000, None])
def test_a_recording_that_cannot_be_played_is_said_by_the_voice(
    clock: FakeClock, tmp_path: Path, damage: bytes | None
) -> None:
    room = Room(clock)
    recording = tmp_path / "one.wav"
    if damage is not None:
        recording.write_bytes(damage)

    room.give(Say(1, "Open the mail.", "en", 200, 1.0, recording=str(recording)))
    room.pass_time(3)

    assert room.words(1, "Open the mail.") == ["Open", "the", "mail"]
    assert room.ends() == [Finished(1, is_complete=True)]
    assert any(isinstance(one, Problem) for one in room.heard)
