"""Recording takes what is said, without the quiet around it, and keeps a whole file or none."""

import io
import sys
from array import array
from collections.abc import Callable, Generator
from pathlib import Path

import miniaudio  # type: ignore[import-untyped] # it ships none
import pytest

from app.speech.microphone import RATE, main, trimmed
from app.speech.playback import read_sound
from app.speech.recorder import Recorder, Recording
from tests.app.speech.fakes import wav_file
from tests.app.speech.recordings_made import Made

QUIET = array("h", [20, -20] * (RATE // 2)).tobytes()


class FakeMicrophone:
    """Sends what it has as soon as it is started."""

    pcm = b""

    def __init__(self, *_unused: object, **__unused: object) -> None:
        self.is_closed = False

    def start(self, sound: Generator[None, bytes, None]) -> None:
        sound.send(self.pcm)

    def close(self) -> None:
        self.is_closed = True


def spoken(tmp_path: Path) -> bytes:
    return read_sound(wav_file(tmp_path / "spoken.wav", 1.0), RATE)


def record(monkeypatch: pytest.MonkeyPatch, file: Path, device: Callable[..., object]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    assert main([str(file)], device) == 0


def test_the_quiet_before_and_after_is_left_out(tmp_path: Path) -> None:
    sound = spoken(tmp_path)

    kept = trimmed(QUIET + sound + QUIET)

    assert sound in kept
    assert len(kept) < len(sound) + len(QUIET)
    assert trimmed(QUIET) == b""
    assert trimmed(b"") == b""


def test_what_was_said_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(FakeMicrophone, "pcm", QUIET + spoken(tmp_path))
    file = tmp_path / "recordings" / "mail" / "open.wav"

    record(monkeypatch, file, FakeMicrophone)

    assert capsys.readouterr().out.split("\n")[:2] == ["ready", "kept"]
    assert len(read_sound(file, RATE)) > RATE
    assert [one.name for one in file.parent.iterdir()] == ["open.wav"]


def test_silence_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(FakeMicrophone, "pcm", QUIET)

    record(monkeypatch, tmp_path / "open.wav", FakeMicrophone)

    assert "nothing heard" in capsys.readouterr().out
    assert not (tmp_path / "open.wav").exists()


def test_a_place_that_cannot_be_written_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(FakeMicrophone, "pcm", spoken(tmp_path))
    (tmp_path / "no_folder").write_text("")

    record(monkeypatch, tmp_path / "no_folder" / "open.wav", FakeMicrophone)

    assert "not kept" in capsys.readouterr().out


def test_a_computer_without_a_microphone_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def no_device(*_unused: object, **__unused: object) -> FakeMicrophone:
        raise miniaudio.MiniaudioError("failed to init device", -401)

    record(monkeypatch, tmp_path / "open.wav", no_device)

    assert capsys.readouterr().out == "no microphone\n"


@pytest.mark.parametrize("words", ["rubbish", "ready"])
def test_a_recorder_that_ends_early_has_kept_nothing(words: str, tmp_path: Path) -> None:
    made = Made()
    recorder = Recorder(made, (sys.executable, "-c", f"print('{words}')"))

    recorder.start(tmp_path / "open.wav")
    made.wait_for(Recording.NOT_KEPT)
    recorder.close()

    assert Recording.KEPT not in made.all
