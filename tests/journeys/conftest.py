"""The real program on a real screen, with the real voice on the silent sink."""

import logging
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.demo import fill_demo
from tests.journeys.program import Program

REPLACED = "The voice did not stop in time and is replaced."

Start = Callable[[Path], Program]


@pytest.fixture(autouse=True)
def _hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give back what the program takes over for the length of its run."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


@pytest.fixture(autouse=True)
def _patient(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """On a busy computer a voice that stops late is replaced, as promised: that is no fault."""
    yield
    for phase in ("setup", "call"):
        records = caplog.get_records(phase)
        records[:] = [one for one in records if one.getMessage() != REPLACED]


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """Start the program with a data folder; it is closed at the end of the test."""
    level = logging.getLogger().level
    programs: list[Program] = []

    def started(folder: Path) -> Program:
        program = Program(folder, qtbot)
        programs.append(program)
        program.start()
        return program

    yield started
    for program in programs:
        program.close()
    logging.getLogger().setLevel(level)


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented site, filled once."""
    folder = tmp_path_factory.mktemp("filled") / "data"
    fill_demo(folder, "en")
    return folder


@pytest.fixture
def invented_site(filled: Path, tmp_path: Path) -> Path:
    """An invented site of one's own."""
    return Path(shutil.copytree(filled, tmp_path / "data"))


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The Documents of somebody who lives in the test's own folder."""
    folder = tmp_path / "home" / "Documents"
    folder.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return folder
