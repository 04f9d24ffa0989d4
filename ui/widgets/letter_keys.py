"""Letters on the screen, for somebody who presses with a switch or by resting the pointer."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from app.i18n import _, language
from ui.accessibility.roles import mark_group
from ui.accessibility.speak_on_focus import SPEAKS_ITSELF
from ui.widgets.big_button import BigButton
from ui.widgets.edits import NEVER_SAID
from ui.widgets.flow_row import FlowRow
from ui.widgets.text import SpokenText
from ui.widgets.vertical_scroll import VerticalScroll

COLUMNS = 10
SCANNED_COLUMNS = 7
"""With fewer in a row a switch waits less for a letter: in English 4.0 moves of the frame, not 5.2."""

SHARE = 0.6
"""The keys take no more of the height of the window, so that the page above can be read."""
LATIN = "abcdefghijklmnopqrstuvwxyz"
LETTERS = {"bg": "абвгдежзийклмнопрстуфхцчшщъьюя"}
DIGITS = "1234567890"

Edit = QLineEdit | QPlainTextEdit


class LetterKeys(QFrame):
    """Writes into one field as a keyboard does. Goes away with the field.

    Signals:
        done: the text is complete, or its field has gone.
    """

    done = Signal()

    def __init__(self, edit: Edit, columns: int = COLUMNS) -> None:
        super().__init__()
        self._edit = edit
        self._columns = columns
        self._is_capital = not (_text_of(edit) or self.is_secret)
        self.setObjectName("bar")
        mark_group(self, edit.accessibleName())
        self._written = SpokenText(kind="strong")
        self.keys: dict[str, BigButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 8)
        self._column.setSpacing(4)
        self._column.addWidget(self._written)
        self._scroll = VerticalScroll(self._board())
        self._column.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._show_letters()
        edit.textChanged.connect(self._on_changed)
        edit.installEventFilter(self)
        self._on_changed()

    @property
    def edit(self) -> Edit:
        """The field that is written into."""
        return self._edit

    @property
    def is_secret(self) -> bool:
        """True for a passphrase: nobody may hear what is written there, even while it is shown."""
        return bool(self._edit.property(NEVER_SAID))

    def written(self) -> str:
        """Return the line that shows what is in the field."""
        return self._written.text()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._edit and event.type() == QEvent.Type.Hide:
            self.done.emit()
        elif watched is not self._edit and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            QTimer.singleShot(0, self, self._keep_in_view)
        return False

    @override
    def sizeHint(self) -> QSize:
        """As high as all keys, or as a part of the window: then they scroll."""
        inside = self._keys_column.heightForWidth(self._inner_width())
        around = self._column.contentsMargins()
        words = self._written.heightForWidth(self._inner_width())
        wanted = inside + words + around.top() + around.bottom() + 2 * self._column.spacing()
        return QSize(0, min(wanted, round(self.window().height() * SHARE)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _keep_in_view(self) -> None:
        focused = self.focusWidget()
        if bool(focused) and focused.hasFocus():
            self._scroll.bring_into_view(focused)

    def _inner_width(self) -> int:
        around = self._column.contentsMargins()
        return max(1, self.width() - around.left() - around.right())

    def _board(self) -> QWidget:
        board = QWidget()
        board.setObjectName("scrolled")
        board.installEventFilter(self)
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        self._keys_column = QVBoxLayout(board)
        self._keys_column.setContentsMargins(0, 0, 0, 0)
        self._keys_column.setSpacing(4)
        self._keys_column.addLayout(self._grid)
        self._keys_column.addWidget(self._row())
        return board

    def _row(self) -> FlowRow:
        row = FlowRow()
        self.space_key = BigButton(_("Space"))
        self.back_key = BigButton(_("Erase"), "icon/arrow-left")
        self.capital_key = BigButton(_("Capital letter"), kind="toggle")
        self.letters_key = BigButton(_("Letters"))
        self.signs_key = BigButton(_("Numbers and signs"))
        self.done_key = BigButton(_("Ready"), "icon/check", kind="main")
        for key, wish in (
            (self.space_key, self._on_space),
            (self.back_key, self._on_back),
            (self.capital_key, self._on_capital),
            (self.letters_key, self._show_letters),
            (self.signs_key, self._show_signs),
        ):
            key.clicked.connect(wish)
            row.add_leading(key)
        self.done_key.clicked.connect(self.done)
        row.add_trailing(self.done_key)
        return row

    def _show_letters(self) -> None:
        self._show_page([(letter, "") for letter in LETTERS.get(language(), LATIN)])

    def _show_signs(self) -> None:
        latin = LATIN if language() in LETTERS else ""
        self._show_page([*((sign, "") for sign in DIGITS), *_signs(), *((a, "") for a in latin)])

    def _show_page(self, signs: Sequence[tuple[str, str]]) -> None:
        for key in self.keys.values():
            self._grid.removeWidget(key)
            key.hide()
            key.deleteLater()
        self.keys = {}
        for place, (sign, name) in enumerate(signs):
            key = BigButton(sign, explanation=name)
            key.setObjectName(sign)
            key.setProperty(SPEAKS_ITSELF, self.is_secret)
            key.clicked.connect(self._on_sign)
            self._grid.addWidget(key, place // self._columns, place % self._columns)
            self.keys[sign] = key
        self._show_case()
        self._put_first()

    def _put_first(self) -> None:
        """Let keys and scans come to the letters before the other keys."""
        others = (self.space_key, self.back_key, self.capital_key, self.letters_key, self.signs_key)
        policy = self.focusPolicy()
        # Qt puts nothing behind a widget that never takes the focus.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for before, after in pairwise([self, *self.keys.values(), *others, self.done_key]):
            self.setTabOrder(before, after)
        self.setFocusPolicy(policy)

    def _show_case(self) -> None:
        self.capital_key.setChecked(self._is_capital)
        for sign, key in self.keys.items():
            key.setText(sign.upper() if self._is_capital else sign)

    def _on_sign(self) -> None:
        sign = self.sender().objectName()
        self._type(0, sign.upper() if self._is_capital else sign)
        self._is_capital = False
        self._show_case()

    def _on_space(self) -> None:
        self._type(0, " ")

    def _on_back(self) -> None:
        self._type(Qt.Key.Key_Backspace.value, "\b")

    def _on_capital(self) -> None:
        self._is_capital = self.capital_key.isChecked()
        self._show_case()

    def _on_changed(self) -> None:
        secret = self._edit.displayText() if isinstance(self._edit, QLineEdit) else None
        name = self._edit.accessibleName()
        self._written.setText(f"{name}: {_text_of(self._edit) if secret is None else secret}")

    def _type(self, key: int, text: str) -> None:
        """Send what a keyboard sends, so that the field and everything behind it notice."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if isValid(self._edit):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
                QCoreApplication.sendEvent(self._edit, event)


def _text_of(edit: Edit) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


def _signs() -> list[tuple[str, str]]:
    return [
        (".", _("Full stop")),
        (",", _("Comma")),
        ("?", _("Question mark")),
        ("!", _("Exclamation mark")),
        ("-", _("Dash")),
        ("@", _("At sign")),
    ]
