"""Number keys with take back and OK, as on a wall terminal or a lock screen.

"Take back" is long in some languages, so it has a row of its own.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.elements import Weight
from app.desktop.instruments import Keypad
from app.domain.action import Act, Action
from app.i18n import _
from ui.desktop.buttons import DesktopButton
from ui.desktop.flowing import RowLayout
from ui.desktop.style import DesktopStyle
from ui.desktop.words import Words
from ui.widgets.arrange import FaceContent

DIGITS = "123456789"
COLUMNS = 3
KEY_PX = 50
MOST_EM = 15


class KeypadPart(QWidget):
    """Number keys. Digits, Backspace and Enter of the keyboard press them too.

    Signals:
        acted: a key was pressed (an `Action` on `<id>/0`..`<id>/9`, `<id>/back`, `<id>/ok`).
    """

    acted = Signal(object)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self._id = ""
        self._label = Words(style, weight=Weight.SMALL)
        self._entered = Words(style, weight=Weight.TITLE)
        self._keys: dict[str, DesktopButton] = {}
        # Number keys stand 1 2 3 wherever people live, also where words run from right to left.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(style.gap_px(4))
        layout.addWidget(self._label)
        layout.addWidget(self._line())
        layout.addLayout(self._rows())
        self.setMaximumWidth(style.em_px(MOST_EM))

    def display(self, element: Keypad) -> None:
        """Show `element`."""
        self._id = element.id
        self._label.show_words(element.label)
        shown = "•" * len(element.entered) if element.is_secret else element.entered
        self._entered.show_words(" ".join(shown) or " ")
        self._label.setAccessibleName(element.label)
        # Translators: what a screen reader says about the number keys; count is a number.
        told = _("Digits typed: {count}.").format(count=len(element.entered))
        self._entered.setAccessibleName(told)
        self.setAccessibleName(element.label)

    def key(self, name: str) -> QWidget | None:
        """Return the key `name`: a digit, "back" or "ok"."""
        return self._keys.get(name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = {Qt.Key.Key_Backspace: "back"}.get(Qt.Key(event.key()), event.text())
        if key in self._keys:
            self._press(key)
        else:
            super().keyPressEvent(event)

    def _line(self) -> QFrame:
        line = QFrame()
        line.setObjectName("entered")
        inside = QVBoxLayout(line)
        inside.setContentsMargins(14, 8, 14, 8)
        inside.addWidget(self._entered)
        return line

    def _rows(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for first in range(0, len(DIGITS), COLUMNS):
            digits = DIGITS[first : first + COLUMNS]
            rows.addLayout(self._row([(digit, _digit(digit)) for digit in digits]))
        # Translators: the key that takes back the last number typed.
        back = FaceContent(_("Take back"), picture="icon/arrow-left", picture_px=20)
        done = FaceContent(_("OK"), picture="icon/check", picture_px=20)
        rows.addLayout(self._row([("0", _digit("0")), ("ok", done)]))
        rows.addLayout(self._row([("back", back)]))
        return rows

    def _row(self, keys: list[tuple[str, FaceContent]]) -> RowLayout:
        row = RowLayout(0, 0, can_stack=False)
        made = [self._made(name, content) for name, content in keys]
        row.set_parts(made, (1,) * len(made), frozenset())
        return row

    def _made(self, name: str, content: FaceContent) -> DesktopButton:
        key = DesktopButton(self._style, content, "main" if name == "ok" else "plain")
        key.show_face(content, "main" if name == "ok" else "plain")
        key.setObjectName(name)
        key.clicked.connect(self._on_clicked)
        self._keys[name] = key
        return key

    def _on_clicked(self) -> None:
        self._press(self.sender().objectName())

    def _press(self, name: str) -> None:
        self.acted.emit(Action(Act.PRESS, f"{self._id}/{name}"))


def _digit(digit: str) -> FaceContent:
    return FaceContent(digit, least_height=KEY_PX)
