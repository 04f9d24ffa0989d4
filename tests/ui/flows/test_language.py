"""The very first page helps before anybody has chosen anything: it speaks, and one key enlarges it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.support_profile import SupportProfile, Theme
from app.i18n import LANGUAGES
from app.speech.reports import VoiceReport
from tests.ui.practising import FakeVoice
from ui.background import Background
from ui.flows.context import Context
from ui.flows.speech import Speech
from ui.places import ChooseLanguage
from ui.screens.start.language import LanguageScreen
from ui.shell import Shell
from ui.theme.fonts import prepare_look
from ui.theme.wishes import Wishes


class First:
    """The window at its very first start, with a voice that can be looked at."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.voices: list[FakeVoice] = []
        self.context = Context(folder, Background(), Speech(self._find))
        self.context.follows_text_size = True
        self.shell = Shell(self.context)
        qtbot.addWidget(self.shell)
        self.shell.resize(1366, 768)
        self.shell.show()
        self.shell.go(ChooseLanguage())
        self.context.speech.start()
        qtbot.waitUntil(lambda: self.focused() in self.page.tiles)
        self._qtbot = qtbot

    @property
    def page(self) -> LanguageScreen:
        assert self.shell.flow is not None
        assert isinstance(self.shell.flow.screen, LanguageScreen)
        return self.shell.flow.screen

    @property
    def said(self) -> list[str]:
        return self.voices[0].said

    def press(self, key: Qt.Key) -> None:
        target: QWidget | None = QApplication.focusWidget()
        self._qtbot.keyClick(target, key)

    def focused(self) -> QWidget | None:
        return QApplication.focusWidget()

    def _find(self, report: Callable[[VoiceReport], None]) -> FakeVoice:
        self.voices.append(FakeVoice(report))
        return self.voices[0]


@pytest.fixture
def first(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[First]:
    prepare_look(qapp)
    first = First(qtbot, tmp_path)
    yield first
    first.context.background.close()


def test_it_speaks_by_itself_and_its_own_focus_does_not_cut_it_off(first: First) -> None:
    assert first.said == [LANGUAGES[0].first_words]
    assert all(language.first_words for language in LANGUAGES)


def test_a_person_who_goes_to_a_language_hears_its_name(first: First) -> None:
    first.press(Qt.Key.Key_Right)

    assert first.said[-1] == "Nederlands"


def test_a_pointer_that_lay_there_before_the_page_came_is_not_heard(first: First) -> None:
    there, moved = QPointF(QCursor.pos()), QPointF(QCursor.pos() + QPoint(1, 0))
    tile = first.page.tiles[1]

    QApplication.sendEvent(tile, QEnterEvent(there, there, there))
    assert first.said == [LANGUAGES[0].first_words]

    QApplication.sendEvent(tile, QEnterEvent(moved, moved, moved))
    assert first.said[-1] == "Nederlands"


def test_one_key_makes_everything_larger_until_it_is_normal_again(first: First) -> None:
    seen = []
    for _unused in range(6):
        first.press(Qt.Key.Key_F5)
        seen.append(first.context.look.scale_percent)

    assert seen == [125, 150, 200, 250, 300, 100]
    assert first.context.start_profile.text_size_percent == 100


def test_a_window_that_comes_back_says_nothing_anew(first: First) -> None:
    first.press(Qt.Key.Key_Right)
    said = list(first.said)
    focused = first.focused()
    assert focused is not None
    back = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason)

    QApplication.sendEvent(focused, back)

    assert first.said == said


def test_one_key_silences_it_and_says_it_again(first: First) -> None:
    first.press(Qt.Key.Key_F2)
    assert not first.context.speech.is_speaking

    first.press(Qt.Key.Key_F2)

    assert first.said == [LANGUAGES[0].first_words] * 2


def test_the_computer_sets_the_size_until_somebody_chooses_one(first: First) -> None:
    large = Wishes(Theme.CONTRAST, 200)

    assert first.context.use_wishes(large)
    assert first.context.look.scale_percent == 200

    first.press(Qt.Key.Key_F5)
    first.context.use_wishes(Wishes(text_percent=100))

    assert first.context.look.scale_percent == 250


@pytest.mark.parametrize("language", [one.code for one in LANGUAGES])
def test_it_begins_at_the_language_of_the_computer(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: str
) -> None:
    prepare_look(qapp)
    context = Context(tmp_path, Background(), Speech(FakeVoice))
    context.start_profile = SupportProfile(language)
    context.use_profile(context.start_profile)
    shell = Shell(context)
    qtbot.addWidget(shell)
    shell.resize(1366, 768)
    shell.show()
    qtbot.waitUntil(shell.isActiveWindow)

    shell.go(ChooseLanguage())

    screen = shell.flow.screen if shell.flow else None
    assert isinstance(screen, LanguageScreen)
    own = next(tile for tile in screen.tiles if tile.language.code == language)
    qtbot.waitUntil(own.hasFocus)
    context.background.close()
