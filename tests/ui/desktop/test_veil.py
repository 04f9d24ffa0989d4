"""Only this step: nothing but the element of the step is seen, pressed, or reached by a key."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.desktop import update
from tests.ui.desktop.conftest import Draw
from tests.ui.desktop.scenes import desktop, press
from ui.accessibility.reachable import rows_on_show
from ui.desktop.practice_desktop import PracticeDesktop

TARGET = "mail/letter/ana"
OTHER = "mail/letter/lunch"


def middle(surface: PracticeDesktop, target: str) -> QPoint:
    part = surface.place_of(target)
    assert part is not None
    return part.mapTo(surface, part.rect().center())


def on_top(surface: PracticeDesktop, target: str) -> QWidget | None:
    return surface.childAt(middle(surface, target))


def reached_by_tab(surface: PracticeDesktop, qtbot: QtBot) -> set[str]:
    window, reached = surface.window(), set()
    for _unused in range(30):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is not None:
            reached.add(focused.accessibleName())
    return reached


def test_only_the_element_of_the_step_is_seen(draw: Draw) -> None:
    surface = draw(desktop("mail program"))
    before = surface.grab().toImage()

    surface.show_only(TARGET)

    after = surface.grab().toImage()
    ground = after.pixelColor(middle(surface, OTHER))
    assert after.pixelColor(middle(surface, TARGET)) == before.pixelColor(middle(surface, TARGET))
    assert ground == after.pixelColor(QPoint(surface.width() - 5, 5))


def test_only_the_element_of_the_step_can_be_pressed(draw: Draw, qtbot: QtBot) -> None:
    surface = draw(desktop("mail program"))
    surface.show_only(TARGET)
    acts: list[object] = []
    surface.acted.connect(acts.append)

    for target in (OTHER, TARGET):
        widget = on_top(surface, target)
        assert widget is not None
        place = widget.mapFrom(surface, middle(surface, target))
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    assert acts == [press(TARGET)]


def test_keys_and_switches_come_to_nothing_that_is_hidden(draw: Draw, qtbot: QtBot) -> None:
    surface = draw(desktop("mail program"))
    part = surface.place_of(TARGET)
    assert part is not None

    surface.show_only(TARGET)

    assert reached_by_tab(surface, qtbot) == {part.accessibleName()}
    rows = rows_on_show(surface.window(), surface, by_rows=False)
    assert [control.accessibleName() for row in rows for control in row] == [part.accessibleName()]


def test_the_focus_comes_to_the_element_when_what_had_it_is_hidden(draw: Draw) -> None:
    surface = draw(desktop("mail program"))
    other, part = surface.place_of(OTHER), surface.place_of(TARGET)
    assert other is not None
    assert part is not None
    other.setFocus()

    surface.show_only(TARGET)

    assert part.hasFocus()


def test_an_arrow_key_leads_to_nothing_that_is_hidden(draw: Draw, qtbot: QtBot) -> None:
    surface = draw(desktop("mail program"))
    part = surface.place_of(TARGET)
    assert part is not None
    surface.show_only(TARGET)
    part.setFocus()

    qtbot.keyClick(part, Qt.Key.Key_Down)

    assert part.hasFocus()


def test_one_press_brings_everything_back(draw: Draw, qtbot: QtBot) -> None:
    surface = draw(desktop("mail program"))
    before, reached = surface.grab().toImage(), reached_by_tab(surface, qtbot)
    surface.show_only(TARGET)

    surface.show_only(None)

    assert reached_by_tab(surface, qtbot) == reached
    assert surface.grab().toImage().size() == before.size()
    assert on_top(surface, OTHER) is surface.place_of(OTHER)


def test_nothing_is_hidden_while_the_element_is_not_on_show(draw: Draw) -> None:
    surface = draw(desktop("mail program"))

    surface.show_only("mail/send")

    assert on_top(surface, OTHER) is surface.place_of(OTHER)


def test_the_hole_goes_with_the_element(draw: Draw) -> None:
    surface = draw(desktop("mail program"))
    surface.show_only(TARGET)

    surface.display(update(desktop("mail program"), press(TARGET)))
    surface.show_only("mail/reply")
    surface.resize(700, 600)
    QApplication.processEvents()

    assert on_top(surface, "mail/reply") is surface.place_of("mail/reply")
    assert on_top(surface, OTHER) is not surface.place_of(OTHER)
