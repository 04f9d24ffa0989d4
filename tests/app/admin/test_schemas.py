"""Who writes exercises gets the schema for an editor, wherever it is wanted."""

from pathlib import Path

import pytest

from app.cli import main
from app.content.exercise_schema import SCHEMA_FILE, exercise_schema


def test_the_schema_is_written_where_it_is_wanted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schema", "--to", str(tmp_path)]) == 0

    path = tmp_path / SCHEMA_FILE[-1]
    assert path.read_bytes() == exercise_schema()
    assert str(path) in capsys.readouterr().out


def test_a_folder_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    away = tmp_path / "away"

    assert main(["schema", "--to", str(away)]) == 1

    assert f"There is no folder {away}." in capsys.readouterr().out
