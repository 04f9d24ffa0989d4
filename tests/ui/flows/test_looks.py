"""Another look is worn by the page that comes and by what stays, not by the page that goes."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.support_profile import SupportProfile, Theme
from tests.ui.sample_places import Tour
from ui.accessibility.audit import SMALLEST_SIZE
from ui.places import ChooseTask
from ui.theme.tokens import Look, look_of
from ui.widgets.text import SpokenText

LARGE_AND_DARK = SupportProfile(theme=Theme.DARK, text_size_percent=200)


class Restyled(QObject):
    """Counts how often a widget was given another style."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.times = 0
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_the_new_page_and_the_strip_wear_another_look_and_the_old_page_never_does(
    tour: Tour, qtbot: QtBot
) -> None:
    tour.open(qtbot)
    shell = tour.visit(ChooseTask(), SupportProfile(), SMALLEST_SIZE, qtbot)
    assert shell.flow is not None
    old = shell.flow.screen
    seen = Restyled(old.findChildren(SpokenText)[0])

    tour.context.use_profile(LARGE_AND_DARK)

    title = shell.flow.screen.findChildren(SpokenText)[0]
    button = shell.strip.change_button
    look = Look(Theme.DARK, 200)
    assert seen.times == 0
    assert look_of(title) == look == look_of(button)
    assert title.font().pointSizeF() == pytest.approx(look.title_points, abs=0.1)
    assert button.font().pointSizeF() == pytest.approx(look.body_points, abs=0.1)


def test_the_ground_of_the_window_has_the_colour_of_the_look(tour: Tour, qtbot: QtBot) -> None:
    tour.open(qtbot)
    shell = tour.visit(ChooseTask(), LARGE_AND_DARK, SMALLEST_SIZE, qtbot)
    assert shell.flow is not None
    shell.flow.screen.hide()
    shell.strip.hide()

    seen = shell.grab().toImage().pixelColor(5, 5)

    assert seen.name() == Look(Theme.DARK).colours.ground
