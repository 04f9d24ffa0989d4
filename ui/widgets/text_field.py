"""A line or an area to write in, with its label above, a hint, and a kind sentence when needed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.i18n import _
from ui.accessibility.unread import unread
from ui.theme.tokens import look_of
from ui.widgets.big_button import BigButton
from ui.widgets.edits import NEVER_SAID, AreaEdit, LineEdit
from ui.widgets.notice import Notice
from ui.widgets.text import SpokenText
from ui.widgets.vertical_scroll import SEEN_WITH_FOCUS

LONGEST_LINE = 80
LONGEST_AREA = 2000
LINES_HIGH = 4
WIDEST_PX = 720
"""At 100 % text: a place to write as wide as the window would promise a long story."""


class _Labelled(QWidget):
    """A label, a place to write, a hint, and room for a sentence about what is still missing."""

    def __init__(self, label: str, hint: str, edit: QWidget, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._edit = edit
        self._label = label
        self._caption = SpokenText(label, kind="strong")
        self._caption.setBuddy(edit)
        self._hint = SpokenText(hint, kind="dim")
        if not hint:
            self._hint.hide()
        self._problem: Notice | None = None
        edit.setAccessibleName(label)
        edit.setAccessibleDescription(hint)
        self._told_hint = hint
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(4)
        for widget in (self._caption, self._hint, edit):
            self._column.addWidget(widget)

    def show_problem(self, sentence: str) -> None:
        """Say kindly what is still missing, and bring the focus there."""
        self.clear_problem()
        self._problem = Notice(sentence)
        self._problem.setProperty(SEEN_WITH_FOCUS, True)
        self._column.insertWidget(self._column.indexOf(self._edit) + 1, self._problem)
        self._problem.show()
        self._edit.setAccessibleDescription(sentence)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_problem(self) -> None:
        """Take the sentence away: somebody writes what was missing."""
        if self._problem is not None:
            self._column.removeWidget(self._problem)
            self._problem.hide()
            self._problem.deleteLater()
            self._problem = None
            self._edit.setAccessibleDescription(self._told_hint)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = round(WIDEST_PX * look_of(self).scale_percent / 100)
        unused = max(0, event.size().width() - widest)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (unused, 0) if is_mirrored else (0, unused)
        self._column.setContentsMargins(left, 0, right, 8)


class TextField(_Labelled):
    """One line. A secret can be looked at by a button, so that nobody types blindly.

    Signals:
        changed: the text is another (a `str`).
        entered: the Enter key.
    """

    changed = Signal(str)
    entered = Signal()

    def __init__(
        self,
        label: str,
        hint: str = "",
        *,
        longest: int = LONGEST_LINE,
        is_secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.edit = LineEdit()
        self._next: TextField | None = None
        super().__init__(label, hint, self.edit, parent)
        with unread(self.edit):
            self.edit.setMaxLength(longest)
        self.edit.textChanged.connect(self._on_changed)
        self.edit.returnPressed.connect(self.entered)
        self.edit.setProperty(NEVER_SAID, is_secret)
        if is_secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
            self.show_button = BigButton(_("Show what I write"), kind="toggle")
            self.show_button.toggled.connect(self._on_show_toggled)
            self._column.addWidget(self.show_button, alignment=Qt.AlignmentFlag.AlignLeading)

    def text(self) -> str:
        """Return what was written."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put `text` in."""
        with unread(self.edit):
            self.edit.setText(text)

    def goes_on_to(self, other: "TextField") -> None:
        """Let the Enter key lead to `other`, as it does on a form of a web page or a phone."""
        self._next = other
        self.entered.connect(self._on_entered)

    def show_with(self, other: "TextField") -> None:
        """Let the button of `other` show what is written here too, in place of an own one."""
        self.show_button.hide()
        other.show_button.toggled.connect(self._on_show_toggled)

    def _on_changed(self, text: str) -> None:
        self.clear_problem()
        self.changed.emit(text)

    def _on_entered(self) -> None:
        if self._next is not None:
            self._next.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_show_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's own signal
        mode = QLineEdit.EchoMode.Normal if is_on else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)


class TextArea(_Labelled):
    """Several lines, `longest` characters at most. The Tab key leaves it.

    Signals:
        changed: the text is another (a `str`).
    """

    changed = Signal(str)

    def __init__(
        self,
        label: str,
        hint: str = "",
        *,
        longest: int = LONGEST_AREA,
        parent: QWidget | None = None,
    ) -> None:
        self._longest = longest
        self.edit = AreaEdit()
        super().__init__(label, hint, self.edit, parent)
        self.edit.textChanged.connect(self._on_changed)

    def text(self) -> str:
        """Return what was written."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Put `text` in."""
        with unread(self.edit):
            self.edit.setPlainText(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            line = round(look_of(self).em_points * 1.9)
            self.edit.setMinimumHeight(line * LINES_HIGH)

    def _on_changed(self) -> None:
        if len(self.text()) > self._longest:
            self.set_text(self.text()[: self._longest])
            self.edit.moveCursor(QTextCursor.MoveOperation.End)
            return
        self.clear_problem()
        self.changed.emit(self.text())
