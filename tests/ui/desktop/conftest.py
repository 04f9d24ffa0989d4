"""A window with a practice desktop in it, in the look of the program."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.desktop import DesktopState
from tests.ui.desktop.scenes import SKIN
from ui.desktop.demonstration import Pace
from ui.desktop.practice_desktop import PracticeDesktop
from ui.theme.fonts import prepare_look
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look

AT_ONCE = Pace(glide_ms=0, rest_ms=0, press_ms=0, letter_ms=0, longest_wait_ms=0)

Draw = Callable[..., PracticeDesktop]


@pytest.fixture
def draw(qtbot: QtBot, qapp: QApplication) -> Draw:
    prepare_look(qapp)
    windows: list[QWidget] = []

    def drawn(
        state: DesktopState, look: Look | None = None, size: tuple[int, int] = (956, 768)
    ) -> PracticeDesktop:
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        apply_look(window, look or Look())
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        surface = PracticeDesktop(look or Look(), SKIN.accent, AT_ONCE)
        layout.addWidget(surface)
        window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        surface.display(state)
        surface.take_focus()
        QApplication.processEvents()
        return surface

    return drawn
