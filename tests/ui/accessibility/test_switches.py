"""A switch is pressed once by one press of a hand."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.accessibility.switches import Switches, stop_filtering
from ui.widgets.big_button import BigButton

Show = Callable[..., QWidget]


@pytest.mark.parametrize(("gap", "presses"), [(0, 1), (40, 2)])
def test_a_key_that_is_held_presses_once_however_busy_the_computer_is(
    show: Show, gap: int, presses: int
) -> None:
    window = show(BigButton("Mail"))
    switches = Switches(window, frozenset({"F8"}))
    pressed: list[str] = []
    switches.pressed.connect(pressed.append)

    for kind, moment in (
        (QEvent.Type.KeyPress, 1000),
        (QEvent.Type.KeyRelease, 1700),
        (QEvent.Type.KeyPress, 1700 + gap),
    ):
        event = QKeyEvent(kind, Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(moment)
        QApplication.sendEvent(window, event)

    assert pressed == ["F8"] * presses
    stop_filtering(switches)
