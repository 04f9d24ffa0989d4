"""Number keys with Erase and OK, as on a wall terminal or a lock screen.

"Erase" is long in some languages, so it has a row of its own.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.elements import Weight
from app.desktop.instruments import Keypad
from app.domain.action import Act, Action
from app.i18n import _
from ui.accessibility.reachable import PRESSED_ON
from ui.desktop.buttons import DesktopButton, Kind
from ui.desktop.flowing import RowLayout
from ui.desktop.style import DesktopStyle
from ui.desktop.words import Words
from ui.widgets.arrange import FaceContent
from ui.widgets.keys import ENTER_KEYS

DIGITS = "123456789"
COLUMNS = 3
KEY_PX = 50
MOST_EM = 15
LIKED_EM = 12
"""So wide, "OK" stands beside its tick, and the pad is lower."""


class PadKey(DesktopButton):
    """One key of the pad. While somebody types on the keyboard it leaves Enter to the pad.

    Signals:
        reached: it has the focus now.
    """

    reached = Signal()

    def __init__(self, style: DesktopStyle, content: FaceContent, kind: Kind) -> None:
        super().__init__(style, content, kind)
        self.leaves_enter = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.leaves_enter and event.key() in ENTER_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()


class KeypadPart(QWidget):
    """Number keys. Digits and Backspace of the keyboard press them too.

    After them Enter presses OK, until the focus goes to another key: then it presses that one.

    Signals:
        acted: a key was pressed (an `Action` on `<id>/0`..`<id>/9`, `<id>/back`, `<id>/ok`).
    """

    acted = Signal(object)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self.setProperty(PRESSED_ON, True)
        self._id = ""
        self._label = Words(style, weight=Weight.SMALL)
        self._entered = Words(style, weight=Weight.TITLE)
        self._keys: dict[str, PadKey] = {}
        # Number keys stand 1 2 3 wherever people live, also where words run from right to left.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(style.gap_px(4))
        layout.addWidget(self._label)
        layout.addWidget(self._line())
        layout.addLayout(self._rows())
        self.setMaximumWidth(style.em_px(MOST_EM))

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._style.em_px(LIKED_EM)), hint.height())

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
        is_enter = event.key() in ENTER_KEYS
        key = {Qt.Key.Key_Backspace: "back"}.get(Qt.Key(event.key()), event.text())
        if is_enter and not event.isAutoRepeat():
            self._press("ok")
        elif key in self._keys:
            self._leave_enter(is_typing=True)
            self._press(key)
        else:
            super().keyPressEvent(event)

    def _leave_enter(self, *, is_typing: bool) -> None:
        for key in self._keys.values():
            key.leaves_enter = is_typing

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
        # Translators: the key that erases the last number typed.
        back = FaceContent(_("Erase"), picture="icon/arrow-left", picture_px=20)
        done = FaceContent(_("OK"), picture="icon/check", picture_px=20)
        rows.addLayout(self._row([("0", _digit("0")), ("ok", done)]))
        rows.addLayout(self._row([("back", back)]))
        return rows

    def _row(self, keys: list[tuple[str, FaceContent]]) -> RowLayout:
        row = RowLayout(0, 0, can_stack=False)
        made = [self._made(name, content) for name, content in keys]
        row.set_parts(made, (1,) * len(made), frozenset())
        return row

    def _made(self, name: str, content: FaceContent) -> PadKey:
        kind: Kind = "main" if name == "ok" else "plain"
        key = PadKey(self._style, content, kind)
        key.show_face(content, kind)
        key.setObjectName(name)
        key.clicked.connect(self._on_clicked)
        key.reached.connect(self._on_reached)
        self._keys[name] = key
        return key

    def _on_clicked(self) -> None:
        self._press(self.sender().objectName())

    def _on_reached(self) -> None:
        self._leave_enter(is_typing=False)

    def _press(self, name: str) -> None:
        self.acted.emit(Action(Act.PRESS, f"{self._id}/{name}"))


def _digit(digit: str) -> FaceContent:
    return FaceContent(digit, least_height=KEY_PX)
