"""What stays outside the data folder after people worked: nothing that names anybody."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys import paths
from tests.journeys.hands import Keys
from tests.journeys.program import Program
from tests.journeys.test_log import (
    CANARIES,
    NICKNAME,
    NOTE,
    type_something_else,
    write_a_note,
)

pytestmark = [pytest.mark.screen, pytest.mark.timeout(280)]

PLACES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")


@pytest.fixture
def outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders a program may write to without asking: temporary, settings, recent files."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    return [temporary, *(Path(os.environ[name]) for name in PLACES)]


def test_no_name_and_no_typed_text_stays_outside_the_data_folder(
    start: Callable[[Path], Program], tmp_path: Path, outside: list[Path]
) -> None:
    folder = tmp_path / "data"
    program = start(folder)
    keys = Keys(program)
    paths.set_up_site(program, keys)
    paths.add_person(program, keys, NICKNAME, "Bicycle")
    keys.press("Next")
    paths.open_supporter_area(program, keys, paths.PASSPHRASE)
    write_a_note(program, keys)
    title = program.window.windowTitle()
    keys.press("Leave")
    type_something_else(program, keys)
    title += program.window.windowTitle() + QApplication.clipboard().text()
    keys.press("Change person")
    program.page("Who are you?")
    program.close()

    assert _with_canaries(folder) != []
    assert [path for place in outside for path in _with_canaries(place)] == []
    assert [one for one in CANARIES if one in title] == []


def test_the_day_log_and_the_database_are_where_the_canaries_are_found(tmp_path: Path) -> None:
    """The search itself works: a file that names somebody is found, whatever its kind."""
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file.bin").write_bytes(b"\0\1" + NOTE.encode() + b"\2")

    assert _with_canaries(tmp_path) == [tmp_path / "deep" / "file.bin"]


def _with_canaries(folder: Path) -> list[Path]:
    words = [one.encode(code) for one in CANARIES for code in ("utf-8", "utf-16-le")]
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return [path for path in files if any(word in path.read_bytes() for word in words)]
