"""Somebody with one switch types: after a key the frame goes on at the same keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desktop.instruments import Keypad
from app.domain.action import Action
from tests.ui.conftest import Show
from ui.accessibility.scanning import Scanning, ScanWay
from ui.desktop.keypad import KeypadPart
from ui.desktop.style import style_for
from ui.theme.tokens import Look
from ui.widgets.big_button import BigButton
from ui.widgets.tiles import Tiles

BY_ROWS = ScanWay("Space", "Enter", 60.0, 0.0, 3, by_rows=True)


class Pad:
    """A few buttons, with number keys below them, scanned row by row."""

    def __init__(self, show: Show) -> None:
        self.buttons = Tiles(least_width=300, most_columns=3)
        for name in ("one", "two", "three", "four", "five"):
            self.buttons.add(BigButton(name))
        self.keys = KeypadPart(style_for(Look(), "#1f6f43"))
        self.keys.display(Keypad("clock/pad", "Code"))
        self.pressed: list[str] = []
        self.keys.acted.connect(self._on_acted)
        self.window = show(self.buttons, self.keys)
        self.scanning = Scanning(self.window, BY_ROWS, lambda _text: None)

    def framed(self) -> str:
        return " ".join(one.accessibleName() for one in self.scanning.framed())

    def key(self, key: Qt.Key) -> str:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)
        return self.framed()

    def round(self) -> list[str]:
        """Return every row, from the one in the frame on."""
        rows = [self.framed()]
        while (row := self.key(Qt.Key.Key_Return)) != rows[0]:
            rows.append(row)
        return rows

    def _on_acted(self, action: Action) -> None:
        self.pressed.append(action.target)


def test_after_a_key_the_frame_begins_at_its_keyboard_and_comes_to_all_the_rest(
    show: Show,
) -> None:
    pad = Pad(show)
    rows = pad.round()
    while pad.framed() != "4 5 6":
        pad.key(Qt.Key.Key_Return)

    pad.key(Qt.Key.Key_Space)
    pad.key(Qt.Key.Key_Space)

    assert pad.pressed == ["clock/pad/4"]
    assert pad.framed() == "1 2 3"
    assert sorted(pad.round()) == sorted(rows)


def test_after_a_press_elsewhere_the_frame_begins_at_the_top_again(show: Show) -> None:
    pad = Pad(show)
    while pad.framed() != "4 5 6":
        pad.key(Qt.Key.Key_Return)
    pad.key(Qt.Key.Key_Space)
    pad.key(Qt.Key.Key_Space)
    while pad.framed() != "four five":
        pad.key(Qt.Key.Key_Return)

    pad.key(Qt.Key.Key_Space)
    pad.key(Qt.Key.Key_Space)

    assert pad.framed() == "one two three"
