"""Everything that stands on a screen can be heard (ACCESS P12), on every screen of the program.

The other way round, what is said unasked stands there (P11), but for how to go on without seeing the
very first page. A spy listens while somebody presses what reads aloud and what the voice button offers, and walks
through with the Tab key. What stands there is looked up in another way than by what reads it.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.demo import fill_demo
from app.domain.support_profile import SupportProfile
from app.speech.manner import Manner
from app.speech.reports import VoiceReport
from app.speech.silence import SilentVoice
from tests.ui.sample_places import EVERY_PLACE, SAMPLES, Tour
from ui.accessibility.audit import SMALLEST_SIZE
from ui.accessibility.speak_on_focus import FocusSpeech
from ui.places import ChooseLanguage, MyThings
from ui.shell import Shell
from ui.theme.fonts import prepare_look
from ui.widgets.page import Offer, Page
from ui.widgets.voice_button import Turn, VoiceButton

EARS = SupportProfile(waiting_seconds=None)
MOST_STOPS = 150
NAME = "WISE Steps"
"""On the very first page the name of the program is its title; the welcome is said in its place."""

Seen = TypeVar("Seen", bound=QWidget)


class Spy(SilentVoice):
    """Keeps what it is asked to say, and is done with it at once."""

    def __init__(self, report: Callable[[VoiceReport], None]) -> None:
        super().__init__(report)
        self.said: list[str] = []

    def say(self, text: str, manner: Manner) -> int:
        self.said.append(text)
        return super().say(text, manner)


class Listening:
    """Every screen of the invented site, and everything that was said on it."""

    def __init__(self, folder: Path) -> None:
        self._spies: list[Spy] = []
        self.tour = Tour(folder, self._make)
        self.tour.context.speech.start()
        self.focus = FocusSpeech(self.tour.shell, self.tour.context.speech)

    @property
    def said(self) -> list[str]:
        return self._spies[0].said

    def _make(self, report: Callable[[VoiceReport], None]) -> Spy:
        self._spies.append(Spy(report))
        return self._spies[0]


@pytest.fixture(scope="module")
def listening(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Listening]:
    prepare_look(qapp)
    folder = tmp_path_factory.mktemp("invented site")
    fill_demo(folder, "en")
    listening = Listening(folder)
    yield listening
    listening.tour.close()


@pytest.mark.parametrize("kind", EVERY_PLACE, ids=lambda kind: kind.__name__)
def test_all_that_stands_on_a_screen_can_be_heard(
    listening: Listening, qtbot: QtBot, kind: type[object]
) -> None:
    tour = listening.tour
    tour.open(qtbot)
    listening.said.clear()
    shell = tour.visit(SAMPLES[kind](tour.samples), EARS, SMALLEST_SIZE, qtbot)
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    stands_there = texts_of(shell)
    without_asking = [] if kind is ChooseLanguage else [text for text in listening.said if text]

    read_aloud(qtbot, listening, shell)
    walk_through(qtbot, listening, shell)

    heard = "\n".join(listening.said)
    assert [text for text in without_asking if text not in stands_there] == []
    assert stands_there
    assert [text for text in sorted(stands_there) if text not in heard] == []


def read_aloud(qtbot: QtBot, listening: Listening, shell: Shell) -> None:
    """Press whatever says something, as often as it has something else to say."""
    speech = listening.tour.context.speech
    for page in seen(shell, Page):
        if Offer.READ_ALOUD in page.offered:
            speech.stop()
            page.offered[Offer.READ_ALOUD].click()
            qtbot.waitUntil(lambda: not speech.is_speaking)
    for button in seen(shell, VoiceButton):
        for _turn in Turn:
            speech.stop()
            button.click()
            qtbot.waitUntil(lambda: not speech.is_speaking)


def walk_through(qtbot: QtBot, listening: Listening, shell: Shell) -> None:
    """Press Tab until every control had the focus."""
    stops: list[QWidget] = []
    speech = listening.tour.context.speech
    for button in seen(shell, VoiceButton):
        button.begin_anew()
    for _stop in range(MOST_STOPS):
        focused = QApplication.focusWidget()
        if focused is None or stops.count(focused) > 1:
            return
        stops.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: not speech.is_speaking)


def texts_of(shell: Shell) -> set[str]:
    """Return what somebody who can see reads on the screen, but for what does not answer now.

    What stands in the strip above a page is told by its button, and by resting on it.
    """
    found: list[str] = []
    for widget in seen(shell, QWidget):
        if not widget.isEnabled() or (
            isinstance(widget, QLabel) and shell.strip.isAncestorOf(widget)
        ):
            continue
        match widget:
            case QAbstractButton() | QLabel():
                found.append(widget.text())
            case QLineEdit():
                found.append(widget.displayText())
            case QTableWidget():
                found += cells_of(widget)
            case _:
                pass
    return {text for text in found if any(letter.isalnum() for letter in text)} - {NAME}


def cells_of(table: QTableWidget) -> list[str]:
    places = (
        (row, column) for row in range(table.rowCount()) for column in range(table.columnCount())
    )
    items = (table.item(*place) for place in places)
    return [line for item in items if item is not None for line in item.text().splitlines()]


def seen(shell: Shell, kind: type[Seen]) -> list[Seen]:
    """Return the visible widgets of a kind."""
    return [one for one in shell.findChildren(kind) if one.isVisible()]


def test_the_strip_above_a_page_is_heard_by_keys_and_by_resting_on_it(
    listening: Listening, qtbot: QtBot
) -> None:
    tour = listening.tour
    tour.open(qtbot)
    profile = replace(EARS, speaks_on_hover=True)
    shell = tour.visit(MyThings(), profile, SMALLEST_SIZE, qtbot)
    tour.context.speech.use(profile)
    labels = [one for one in shell.strip.findChildren(QLabel) if one.text()]
    listening.said.clear()

    for label in labels:
        label.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        place = QPointF(1, 1)
        QApplication.sendEvent(label, QEnterEvent(place, place, place))
        qtbot.waitUntil(lambda: label.text() in listening.said)  # noqa: B023 - waited for at once

    button = shell.strip.change_button
    assert len(labels) >= 1
    assert "You are Kim." in button.accessibleDescription()
