"""The log beside the data: one line for one thing, however often the folder was opened."""

import logging
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from app.paths import logs_folder
from ui.starting import write_log


@pytest.fixture(autouse=True)
def _root_as_before() -> Iterator[None]:
    root = logging.getLogger()
    level = root.level
    yield
    root.setLevel(level)
    for keeper in [one for one in root.handlers if isinstance(one, RotatingFileHandler)]:
        root.removeHandler(keeper)
        keeper.close()


def test_opening_the_folder_again_doubles_no_line_in_the_log(tmp_path: Path) -> None:
    write_log(tmp_path)
    write_log(tmp_path)

    logging.getLogger("wise-steps").info("Opened once")

    text = (logs_folder(tmp_path) / "wise-steps.log").read_text(encoding="utf-8")
    assert text.count("Opened once") == 1


def test_a_folder_that_takes_no_log_stops_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    logs_folder(tmp_path).parent.mkdir(parents=True, exist_ok=True)
    logs_folder(tmp_path).write_text("a file stands where the folder should be")

    write_log(tmp_path)

    assert "No log is kept" in caplog.text
    caplog.clear()
