"""The sum at the end of `python3 -m tests` can be trusted, and its session is a real desktop."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.machine import ROOT
from tests.__main__ import _SHARES, _run
from tests.session import SINK

_READ_THE_BUS = """
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
desktop = Atspi.get_desktop(0)
for program in (desktop.get_child_at_index(n) for n in range(desktop.get_child_count())):
    for window in (program.get_child_at_index(n) for n in range(program.get_child_count())):
        print(window.get_name())
"""


def _count(folder: Path, text: str) -> tuple[int, int]:
    file = folder / "test_small.py"
    file.write_text(text, encoding="utf-8")
    settings = folder / "pytest.ini"
    settings.write_text("[pytest]\n", encoding="utf-8")
    options = ["-c", str(settings), "-p", "no:randomly", "-p", "no:cacheprovider", str(file)]
    return _run(Path(sys.executable), options, {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})


def test_what_passed_and_what_did_not_is_counted(tmp_path: Path) -> None:
    text = "def test_a(): pass\ndef test_b(): pass\ndef test_c(): assert False\n"

    assert _count(tmp_path, text) == (2, 1)


def test_a_crash_counts_as_a_test_that_did_not_pass(tmp_path: Path) -> None:
    assert _count(tmp_path, "import os\ndef test_a(): os._exit(139)\n") == (0, 1)


def test_a_file_that_cannot_be_read_counts_too(tmp_path: Path) -> None:
    assert _count(tmp_path, "import nothing_of_that_name\n") == (0, 1)


def test_every_test_is_in_one_share() -> None:
    first, second = _SHARES

    assert all(Path(ROOT, file).is_file() for file in first)
    assert second == ("tests", *(f"--ignore={folder}" for folder in first))


def test_no_tests_is_no_success(tmp_path: Path) -> None:
    assert _count(tmp_path, "") == (0, 0)


@pytest.mark.screen
def test_a_window_gets_the_focus_and_is_on_the_accessibility_bus(qtbot: QtBot) -> None:
    button = QPushButton("Hello")
    qtbot.addWidget(button)
    button.show()
    qtbot.waitUntil(button.isActiveWindow)

    with subprocess.Popen(
        ["/usr/bin/python3", "-c", _READ_THE_BUS], stdout=subprocess.PIPE, text=True
    ) as reader:
        qtbot.waitUntil(lambda: reader.poll() is not None, timeout=20_000)
        names = reader.communicate()[0].splitlines()

    assert QGuiApplication.platformName() == "xcb"
    assert "Hello" in names


@pytest.mark.sound
def test_what_is_played_goes_to_the_silent_sink() -> None:
    answer = subprocess.run(
        ["pactl", "get-default-sink"], capture_output=True, text=True, check=True
    )

    assert answer.stdout.strip() == SINK


def test_the_network_is_out_of_reach() -> None:
    with pytest.raises(RuntimeError, match="network"):
        socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    with pytest.raises(RuntimeError, match="look up"):
        socket.getaddrinfo("example.org", 80)
