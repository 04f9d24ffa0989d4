"""A recording is played in place of the voice, and the voice is there when it cannot be."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.speech.protocol import Problem, Say
from app.speech.reports import Finished
from tests.app.opus_made import FRAME_SAMPLES, SILENCE, ogg_opus, opus_content, opus_file
from tests.app.speech.fakes import FakeClock, wav_file
from tests.app.speech.rooms import Room

MADE: dict[str, Callable[[Path, float], Path]] = {"one.wav": wav_file, "one.opus": opus_file}
OPUS = opus_content(0.2)
LONG = ogg_opus([SILENCE] * 6100, end=6100 * FRAME_SAMPLES)  # 122 seconds


@pytest.mark.parametrize("name", ["one.wav", "one.opus"])
def test_a_recording_is_played_in_place_of_the_voice(
    clock: FakeClock, tmp_path: Path, name: str
) -> None:
    room = Room(clock)
    text = "Open the mail."
    recording = MADE[name](tmp_path / name, 2.0)

    room.give(Say(1, text, "en", 200, 1.0, recording=str(recording)))
    room.pass_time(1.9)
    ends_early = room.ends()
    room.pass_time(0.2)

    assert ends_early == []
    assert room.ends() == [Finished(1, is_complete=True)]
    assert room.words(1, text) == ["Open", "the", "mail"]


@pytest.mark.parametrize("name", ["one.wav", "one.opus"])
def test_a_recording_that_is_stopped_is_over_and_not_complete(
    clock: FakeClock, tmp_path: Path, name: str
) -> None:
    room = Room(clock)
    recording = MADE[name](tmp_path / name, 2.0)
    room.give(Say(1, "Open the mail.", "en", 200, 1.0, recording=str(recording)))

    room.speaking.stop()
    room.pass_time(0.02)

    assert room.ends() == [Finished(1, is_complete=False)]
    assert not room.speaking.is_speaking


@pytest.mark.parametrize(
    "damage",
    [b"", b"RIFF", b"rubbish" * 1000, None, OPUS[:-1], OPUS.replace(OPUS[300:304], b"oops"), LONG],
)
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
