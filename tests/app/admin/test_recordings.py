"""An author at a terminal learns how recordings are named, and which of them nobody hears."""

from pathlib import Path

import pytest

from app.cli import main
from app.content.library import Library
from app.speech.recordings import find_recordings, recording_file
from tests.app.opus_made import opus_file

EXERCISE = "mail_about_friday"


def listed(
    folder: Path, capsys: pytest.CaptureFixture[str], code: int, language: str = "en"
) -> list[str]:
    assert main(["--data", str(folder), "--lang", language, "recordings", EXERCISE]) == code
    return capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("language", ["en", "nl"])
def test_a_file_named_as_the_list_says_is_heard_for_that_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    step = Library.load(language).exercise(EXERCISE).steps[0]
    text = step.instruction.easy
    line = next(line for line in listed(tmp_path, capsys, 0, language) if f": {text} (" in line)
    folder = tmp_path / "recordings" / EXERCISE
    folder.mkdir(parents=True)

    file = opus_file(folder / line.partition(":")[0], 0.5)

    assert line.endswith("(no recording)")
    assert find_recordings([], tmp_path).find(text, language) == str(file)
    assert f"{file.name}: {text} (0.5 seconds)" in listed(tmp_path, capsys, 0, language)


def test_what_cannot_be_played_and_what_fits_no_step_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    step = Library.load("en").exercise(EXERCISE).steps[0]
    damaged = recording_file(tmp_path, EXERCISE, step.id, step.instruction.easy, "en")
    damaged.parent.mkdir(parents=True)
    damaged.write_bytes(b"RIFF")
    old = opus_file(damaged.with_name(f"{step.id}.en.0123456789abcdef.opus"), 0.1)

    lines = listed(tmp_path, capsys, 1)

    assert any(line.endswith(f"(cannot be played: {damaged})") for line in lines)
    assert f"Never heard, no step has these words now: {old}" in lines


def test_an_exercise_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(tmp_path), "recordings", "nothing"]) == 1
    assert "There is no exercise nothing." in capsys.readouterr().out
