"""A line to type in and the keys of a computer, drawn where they lie; the next one stands out."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.instruments import Keyboard
from app.desktop.keys import needs_shift
from app.domain.action import Act, Action
from app.i18n import _
from ui.accessibility.reachable import HAS_KEYS, PRESSED_ON
from ui.accessibility.roles import mark_group
from ui.accessibility.unread import unread
from ui.desktop.buttons import DesktopButton
from ui.desktop.style import DesktopStyle
from ui.widgets.arrange import FaceContent
from ui.widgets.edits import LineEdit

UNITS = 28
KEY_UNITS = 2
OFFSETS = (1, 2, 3, 4, 4)
KEY_PX = 36
KEY_SIDE_PX = 6
"""The keys lie on a grid of 28 units; each row begins a little further in, as on a real one.

With large words there is no room for that: there all rows begin at the edge.
"""

LAST = 5
BESIDE = {"back": (0, 23, 5), "enter": (2, 23, 5), "shift": (3, 0, 4), "space": (LAST, 7, 14)}
BELOW = {"shift": (LAST, 0), "space": (LAST, 1), "back": (LAST + 1, 0), "enter": (LAST + 1, 1)}
"""Row, first unit and units of the wide keys; with large words row and half, below the others."""


class KeyboardPart(QWidget):
    """The line, and the keys below it. Shift counts for one letter, so no two keys at once.

    Signals:
        acted: something was typed, or Backspace or Enter was pressed (an `Action`).
    """

    acted = Signal(object)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self._element = Keyboard("", "", "", ())
        self._is_shifted = False
        self.edit = LineEdit()
        self.edit.setProperty(HAS_KEYS, True)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._on_changed)
        self.edit.returnPressed.connect(self._on_enter)
        self.edit.installEventFilter(self)
        self._keys: dict[str, DesktopButton] = {}
        self._board = QWidget()
        self._board.setProperty(PRESSED_ON, True)
        # The keys of a computer lie the same way wherever people live.
        self._board.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self._board)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(style.gap_px(2))
        layout.addWidget(self.edit)
        layout.addWidget(self._board)

    def display(self, element: Keyboard) -> None:
        """Show `element`. A text that already stands there is left alone, with its cursor."""
        before, self._element = self._element, element
        if self.edit.text() != element.value:
            with unread(self.edit):
                self.edit.setText(element.value)
        if element == before:
            return
        if element.rows != before.rows:
            self._lay(element)
        self.edit.setAccessibleName(element.label)
        mark_group(self._board, element.label)
        self._show_keys()

    def key(self, name: str) -> QWidget | None:
        """Return the key `name`: a sign, also one that comes with Shift, "back", "enter" or "space"."""
        signs = {sign: key[0] for row in self._element.rows for key in row for sign in key}
        return self._keys.get(signs.get(name, name))

    def controls(self) -> list[QWidget]:
        """Return the line, then the keys from the top."""
        return [self.edit, *self._keys.values()]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type what is pressed on the real keyboard while a drawn key has the focus."""
        sign = event.text().strip()
        if event.isAutoRepeat() and event.text():
            return
        if event.key() == Qt.Key.Key_Backspace:
            self.acted.emit(Action(Act.PRESS, f"{self._element.id}/back"))
        elif sign and sign.isprintable():
            self._type_sign(sign)
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a key that is held count once, and Shift alone count for the next letter."""
        if watched is self.edit and event.type() == QEvent.Type.FocusOut and self._is_shifted:
            self._on_shift()
        if watched is not self.edit or not isinstance(event, QKeyEvent):
            return False
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and event.isAutoRepeat() and (event.text() or event.key() == Qt.Key.Key_Shift):
            return True
        if is_press and event.key() == Qt.Key.Key_Shift:
            self._on_shift()
        elif is_press and self._is_shifted and (sign := self._shifted(event.text())):
            self._type_sign(sign)
            return True
        return False

    def _shifted(self, sign: str) -> str:
        """Return what `sign` becomes after Shift, on the keys that are drawn; else nothing."""
        pairs = {key[0]: key for row in self._element.rows for key in row if len(key) > 1}
        if sign in pairs:
            return _on_key(pairs[sign], is_shifted=True)
        return sign.upper() if sign.isalpha() else ""

    def _lay(self, element: Keyboard) -> None:
        for key in self._keys.values():
            self._grid.removeWidget(key)
            key.hide()
            key.deleteLater()
        self._keys = {}
        is_large = self._style.is_large
        half = max(map(len, element.rows), default=1) * KEY_UNITS // 2
        below = {name: (row, half * side, half) for name, (row, side) in BELOW.items()}
        places = below if is_large else dict(BESIDE)
        for number, row in enumerate(element.rows):
            offset = 0 if is_large else OFFSETS[number]
            for count, sign in enumerate(row):
                places[sign[0]] = (number, offset + count * KEY_UNITS, KEY_UNITS)
        for name in sorted(places, key=places.__getitem__):
            number, first, units = places[name]
            self._grid.addWidget(self._made(name), number, first, 1, units)
        for unit in range(UNITS):
            self._grid.setColumnStretch(unit, int(unit < 2 * half or not is_large))

    def _made(self, name: str) -> DesktopButton:
        key = DesktopButton(self._style, FaceContent(""))
        key.setObjectName(name)
        # A press with the mouse leaves the focus in the line, so that real keys still type.
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        key.clicked.connect(self._on_clicked)
        self._keys[name] = key
        return key

    def _show_keys(self) -> None:
        lit = self._lit()
        signs = {sign[0]: sign for row in self._element.rows for sign in row}
        wide = {
            "back": (_("Backspace"), ""),
            "enter": (_("Enter"), "icon/arrow-back-up"),
            "shift": (_("Shift"), "icon/arrow-up"),
            "space": (_("Space"), ""),
        }
        for name, key in self._keys.items():
            words, icon = wide.get(name) or (self._face_of(signs[name]), "")
            content = FaceContent(
                words,
                # Translators: what a screen reader adds to the key that comes next.
                description=_("Next key.") if name == lit else "",
                picture=icon or None,
                picture_px=18,
                least_height=KEY_PX,
                side_px=KEY_SIDE_PX,
            )
            is_on = name == "shift" and self._is_shifted
            key.show_face(content, "main" if name == lit else "plain", is_on=is_on)

    def _face_of(self, key: str) -> str:
        return _on_key(key, is_shifted=True) if self._is_shifted else key

    def _lit(self) -> str:
        wanted = self._element.next
        if wanted == " ":
            return "space"
        if len(wanted) != 1:
            return wanted
        if needs_shift(wanted) != self._is_shifted:
            return "shift"
        names = (key[0] for row in self._element.rows for key in row if wanted in key)
        return next(names, wanted.lower())

    def _on_clicked(self) -> None:
        name = self.sender().objectName()
        match name:
            case "shift":
                self._on_shift()
            case "back" | "enter":
                self.acted.emit(Action(Act.PRESS, f"{self._element.id}/{name}"))
            case "space":
                self._type_sign(" ")
            case _:
                pairs = {key[0]: key for row in self._element.rows for key in row}
                self._type_sign(_on_key(pairs[name], is_shifted=self._is_shifted))

    def _on_shift(self) -> None:
        self._is_shifted = not self._is_shifted
        self._show_keys()

    def _type_sign(self, sign: str) -> None:
        self._type(self._element.value + sign)

    def _type(self, text: str) -> None:
        self._is_shifted = False
        self.acted.emit(Action(Act.TYPE, self._element.id, text))
        self._show_keys()

    def _on_changed(self, text: str) -> None:
        """Tell what was typed, or put there by assistive technology: not what was just shown."""
        if text != self._element.value:
            self._type(text)

    def _on_enter(self) -> None:
        self.acted.emit(Action(Act.PRESS, f"{self._element.id}/enter"))


def _on_key(key: str, *, is_shifted: bool) -> str:
    """Return what a key writes now."""
    if not is_shifted:
        return key[0]
    return key[1:] or key.upper()
