"""The spotlight shows where: it dims the rest, says "Here.", and never stands in the way."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.desktop.desktop import update
from app.domain.action import Action
from tests.ui.desktop.conftest import Draw
from tests.ui.desktop.scenes import desktop, press
from ui.desktop.practice_desktop import PracticeDesktop

TARGET = "mail/letter/ana"


def brightness(surface: PracticeDesktop, target: str) -> int:
    part = surface.place_of(target)
    assert part is not None
    spot = part.mapTo(surface, QPoint(part.width() - 12, part.height() // 2))
    return surface.grab().toImage().pixelColor(spot).lightness()


def place(surface: PracticeDesktop, target: str) -> QWidget:
    part = surface.place_of(target)
    assert part is not None
    return part


def test_everything_dims_but_the_target(draw: Draw) -> None:
    surface = draw(desktop("mail program"))
    before = brightness(surface, TARGET), brightness(surface, "mail/letter/lunch")

    surface.light(TARGET)

    after = brightness(surface, TARGET), brightness(surface, "mail/letter/lunch")
    assert after[0] == before[0]
    assert after[1] < before[1] - 50


def test_the_light_goes_out_again(draw: Draw) -> None:
    surface = draw(desktop("mail program"))
    before = brightness(surface, "mail/letter/lunch")
    surface.light(TARGET)

    surface.light(None)

    assert brightness(surface, "mail/letter/lunch") == before


def test_a_screen_reader_hears_where_it_is(draw: Draw) -> None:
    surface = draw(desktop("mail program"))

    surface.light(TARGET)
    lit = place(surface, TARGET).accessibleDescription()
    surface.light(None)

    assert lit == "Here."
    assert place(surface, TARGET).accessibleDescription() == ""


def test_clicks_go_through_the_spotlight(qtbot: QtBot, draw: Draw) -> None:
    surface = draw(desktop("mail program"))
    reported: list[Action] = []
    surface.acted.connect(reported.append)
    surface.light(TARGET)
    spot = place(surface, "mail/new").mapTo(surface, place(surface, "mail/new").rect().center())

    under = surface.childAt(spot)
    qtbot.mouseClick(under, Qt.MouseButton.LeftButton)

    assert reported == [press("mail/new")]


def test_the_light_stays_on_its_target_when_the_program_changes(draw: Draw) -> None:
    state = desktop("mail program")
    surface = draw(state)
    surface.light(TARGET)

    surface.display(update(state, press("mail/folder/bin")))
    surface.light(TARGET)
    surface.display(state)
    surface.light(TARGET)

    assert place(surface, TARGET).accessibleDescription() == "Here."


def test_an_element_that_is_not_shown_dims_nothing(draw: Draw) -> None:
    surface = draw(desktop("mail program"))
    before = brightness(surface, "mail/letter/lunch")

    surface.light("mail/send")

    assert brightness(surface, "mail/letter/lunch") == before
