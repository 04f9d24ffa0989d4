"""In every state a control can be in, in every theme, its words, its edge and its focus are seen.

The audit sees controls at rest; here the pointer is over them, they are held, chosen, switched off.
"""

from collections.abc import Callable, Iterator, Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.domain.support_profile import Theme
from tests.ui.accessibility.windows import clean
from tests.ui.programs import ROOMS, shown, states
from tests.ui.ways import NORMAL
from ui.accessibility.audit_contrast import check_colours
from ui.accessibility.audit_drawn import drawn_by
from ui.accessibility.audit_focus import check_focus
from ui.accessibility.audit_window import controls, settle
from ui.accessibility.audit_window import shown as on_show
from ui.theme.fonts import prepare_look
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look
from ui.widgets.big_button import BigButton

EXERCISES = ("mail_about_friday", "chat_the_bus_is_late", "clock_at_the_wall")


def pointed_at(button: QAbstractButton) -> None:
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    button.update()


def held(button: QAbstractButton) -> None:
    button.setDown(True)


def chosen(button: QAbstractButton) -> None:
    if button.isCheckable():
        button.setAutoExclusive(False)
        button.setChecked(True)


def chosen_and_pointed_at(button: QAbstractButton) -> None:
    chosen(button)
    pointed_at(button)


def switched_off(button: QAbstractButton) -> None:
    button.setEnabled(False)


STATES: Mapping[str, Callable[[QAbstractButton], None]] = {
    one.__name__: one for one in (pointed_at, held, chosen, chosen_and_pointed_at, switched_off)
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("theme", Theme)
def test_every_control_is_seen_in_every_state(
    theme: Theme, state: str, qtbot: QtBot, qapp: QApplication
) -> None:
    prepare_look(qapp)
    window = clean(Look(theme))
    qtbot.addWidget(window)
    window.show()
    settle(window, NORMAL)

    _put(window, state)

    assert list(_faults(window)) == []


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("theme", Theme)
def test_every_part_of_a_program_is_seen_in_every_state(
    theme: Theme, state: str, qtbot: QtBot, qapp: QApplication
) -> None:
    prepare_look(qapp)
    library = Library.load("en")
    found: list[str] = []
    for exercise in EXERCISES:
        window = QWidget()
        qtbot.addWidget(window)
        surface = shown(window, Look(theme), library.skin().accent)
        *_before, last = states(library, exercise)
        surface.display(last)
        settle(window, ROOMS[100, NORMAL.width()])

        _put(window, state)

        found += _faults(window)
        window.hide()
    assert found == []


def _put(window: QWidget, state: str) -> None:
    for button in on_show(window, QAbstractButton):
        STATES[state](button)
    QApplication.processEvents()


def _faults(window: QWidget) -> Iterator[str]:
    words = {widget: drawn for widget in on_show(window, QWidget) if (drawn := drawn_by(widget))}
    acting = controls(window)
    for fault in check_colours(words, acting, window):
        yield f"{fault.rule} {fault.widget}: {fault.detail}"
    enabled = [one for one in acting if one.isEnabled()]
    for fault in check_focus(window, enabled):
        yield f"{fault.rule} {fault.widget}: {fault.detail}"


@pytest.mark.parametrize("theme", Theme)
def test_what_is_switched_off_is_told_from_what_is_not_without_colour(
    theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    prepare_look(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    button = BigButton("Go on")
    QVBoxLayout(window).addWidget(button)
    apply_look(window, Look(theme))
    window.show()

    whole = _edge(button)
    button.setEnabled(False)

    assert len(set(whole)) == 1
    assert len(set(_edge(button))) > 1


def _edge(button: QWidget) -> list[int]:
    """Return the colours along the upper edge of a button, between its corners."""
    image = button.grab().toImage()
    middle = range(image.width() // 3, 2 * image.width() // 3)
    rows = [[image.pixel(x, y) for x in middle] for y in range(image.height() // 2)]
    ground = rows[0][0]
    return next(row for row in rows if any(pixel != ground for pixel in row))
