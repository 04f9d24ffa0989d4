"""A screen reader is noticed however it was started, and when it goes, also without a word."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.accessibility.reader_on_bus import Listeners
from ui.accessibility.reader_on_windows import has_reader
from ui.accessibility.reader_watch import follow
from ui.accessibility.screen_reader import ReaderState, ScreenReader

LOOKING_ON = """
from PySide6.QtCore import QCoreApplication, QTimer
from ui.accessibility.reader_watch import follow
from ui.accessibility.screen_reader import ScreenReader
qt_app = QCoreApplication([])
reader = ScreenReader()
reader.changed.connect(qt_app.quit)
follow(reader)
print(reader.is_running, flush=True)
QTimer.singleShot(20_000, qt_app.quit)
qt_app.exec()
print(reader.is_running, flush=True)
"""
LATE = """
out=$(mktemp)
"$1" -c "$LOOKING" >"$out" &
until test -s "$out"; do :; done
bus="gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method"
$bus org.a11y.Bus.GetAddress >/dev/null
$bus org.freedesktop.DBus.Properties.Set org.a11y.Status ScreenReaderEnabled "<true>" >/dev/null
wait
cat "$out"
rm "$out"
"""

FOCUS = "Object:StateChanged:Focused"
NAMES = "Object:PropertyChange:AccessibleName"
ANNOUNCEMENTS = "Object:Announcement:"
READING = ("object:state-changed:focused", "object:property-change:accessible-name")

LISTENER = """
import sys, gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib
listener = Atspi.EventListener.new(lambda event, _unused: None, None)
for event in sys.argv[1:]:
    listener.register(event)
print("ready", flush=True)
GLib.MainLoop().run()
"""


def test_who_listens_to_the_focus_and_to_names_is_a_screen_reader() -> None:
    magnifier = Listeners([(":1", FOCUS), (":2", NAMES)])
    reader = Listeners([(":1", FOCUS), (":1", NAMES)])

    assert not magnifier.has_reader
    assert reader.has_reader
    assert not reader.hears_announcements


def test_a_newer_reader_also_hears_announcements() -> None:
    listeners = Listeners([(":1", FOCUS), (":1", NAMES), (":1", ANNOUNCEMENTS)])

    assert listeners.has_reader
    assert listeners.hears_announcements


def test_who_listens_no_more_or_has_left_is_no_reader() -> None:
    stopped = Listeners([(":1", FOCUS), (":1", NAMES)])
    left = Listeners([(":1", FOCUS), (":1", NAMES)])

    stopped.remove(":1", FOCUS)
    left.forget(":1")

    assert not stopped.has_reader
    assert not left.has_reader


def test_only_what_is_new_is_told(qtbot: QtBot) -> None:
    reader = ScreenReader()
    with qtbot.waitSignal(reader.changed):
        reader.know(ReaderState(is_running=True, hears_announcements=False))
    with qtbot.assertNotEmitted(reader.changed):
        reader.know(ReaderState(is_running=True, hears_announcements=False))

    assert reader.is_running
    assert reader.needs_focus


def test_every_widget_finds_the_one_of_its_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inside = QWidget(window)
    nobody = ScreenReader.of(inside)

    reader = ScreenReader(window)

    assert nobody is None
    assert ScreenReader.of(inside) is reader


@pytest.mark.linux
def test_without_windows_there_is_nobody_to_ask() -> None:
    assert not has_reader()


@pytest.mark.linux
def test_a_computer_without_a_bus_has_no_reader_and_that_is_no_trouble() -> None:
    looking = (
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from ui.accessibility.reader_watch import follow\n"
        "from ui.accessibility.screen_reader import ScreenReader\n"
        "qt_app = QCoreApplication([])\n"
        "reader = ScreenReader()\n"
        "follow(reader)\n"
        "QTimer.singleShot(100, qt_app.quit)\n"
        "qt_app.exec()\n"
        "print(reader.is_running)\n"
    )
    nowhere = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}

    done = subprocess.run(
        [sys.executable, "-c", looking], env=nowhere, capture_output=True, text=True, check=False
    )

    assert (done.stdout, done.stderr) == ("False\n", "")


@pytest.mark.screen
@pytest.mark.linux
def test_a_bus_that_comes_late_is_found() -> None:
    own_bus = ["dbus-run-session", "--", "sh", "-c", LATE, "sh", sys.executable]
    # Without the screen: a second accessibility bus would tell it to everybody there.
    alone = {name: value for name, value in os.environ.items() if name != "DISPLAY"}

    done = subprocess.run(
        own_bus, env={**alone, "LOOKING": LOOKING_ON}, capture_output=True, text=True, check=False
    )

    assert re.findall("True|False", done.stdout) == ["False", "True"], done.stderr


@pytest.fixture
def reader(qapp: object) -> Iterator[ScreenReader]:
    """What the program knows in the session of the tests, whose desktop says nothing at first."""
    reader = ScreenReader()
    follow(reader)
    yield reader
    tell_desktop(is_running=False)


@pytest.mark.screen
@pytest.mark.linux
def test_it_is_noticed_when_the_desktop_says_so(qtbot: QtBot, reader: ScreenReader) -> None:
    tell_desktop(is_running=True)
    qtbot.waitUntil(lambda: reader.is_running)
    begun_later = ScreenReader()
    follow(begun_later)
    qtbot.waitUntil(lambda: begun_later.is_running)

    tell_desktop(is_running=False)
    qtbot.waitUntil(lambda: not reader.is_running)


@pytest.mark.screen
@pytest.mark.linux
def test_it_is_noticed_when_the_desktop_says_nothing(qtbot: QtBot, reader: ScreenReader) -> None:
    with listening(*READING) as orca:
        qtbot.waitUntil(lambda: reader.is_running)
        began_later = ScreenReader()
        follow(began_later)
        qtbot.waitUntil(lambda: began_later.is_running)
        needs_focus = reader.needs_focus, began_later.needs_focus

        orca.kill()
        qtbot.waitUntil(lambda: not reader.is_running)

    assert needs_focus == (True, True)


@pytest.mark.screen
@pytest.mark.linux
def test_one_that_hears_announcements_needs_no_focus(qtbot: QtBot, reader: ScreenReader) -> None:
    with listening("object:announcement", *READING):
        qtbot.waitUntil(lambda: reader.is_running)

        assert not reader.needs_focus


@contextmanager
def listening(*events: str) -> "Iterator[subprocess.Popen[str]]":
    """Let another program listen on the accessibility bus."""
    command = ["/usr/bin/python3", "-W", "ignore", "-c", LISTENER, *events]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        yield program
        program.kill()


def tell_desktop(*, is_running: bool) -> None:
    """Say as a desktop does whether a screen reader runs."""
    told = "<true>" if is_running else "<false>"
    place = ["--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus"]
    method = ["--method", "org.freedesktop.DBus.Properties.Set"]
    subprocess.run(
        [
            "gdbus",
            "call",
            "--session",
            *place,
            *method,
            "org.a11y.Status",
            "ScreenReaderEnabled",
            told,
        ],
        check=True,
        capture_output=True,
    )
