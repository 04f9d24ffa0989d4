"""What is pressed, typed and switched on the practice desktop."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.elements import Button, Emphasis, Field, TextArea, Toggle, Weight
from app.domain.action import Act, Action
from app.i18n import _
from ui.accessibility.unread import unread
from ui.desktop.buttons import TARGET_PX, DesktopButton, Kind, SwitchButton
from ui.desktop.style import DesktopStyle
from ui.desktop.words import Words
from ui.theme.icons import has_picture
from ui.widgets.arrange import FaceContent
from ui.widgets.edits import AreaEdit, LineEdit
from ui.widgets.wrapped import natural_width

KINDS: dict[Emphasis, Kind] = {
    Emphasis.MAIN: "main",
    Emphasis.PLAIN: "plain",
    Emphasis.QUIET: "quiet",
}
AREA_LINES = 5
AREA_LINES_LARGE = 3
FIELD_EM = 13
FACE_PX = TARGET_PX - 4


class ButtonPart(DesktopButton):
    """A button of a program.

    Signals:
        acted: it was pressed (an `Action`).
    """

    acted = Signal(object)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__(style, FaceContent("", least_height=FACE_PX))
        self._target = ""
        self._shown: Button | None = None
        self._is_tab = False
        self.clicked.connect(self._on_clicked)

    def display(self, element: Button) -> None:
        """Show `element`."""
        if element == self._shown:
            return
        self._target = element.id
        self._shown = element
        icon = element.icon if has_picture(element.icon) else None
        content = FaceContent(
            element.label,
            # Translators: what a screen reader adds to a button that stands pressed, like a tab.
            description=_("Chosen.") if element.is_pressed else "",
            picture=icon,
            picture_px=22,
            is_stacked=self._is_tab,
            least_height=FACE_PX,
        )
        self.show_face(content, KINDS[element.emphasis], is_on=element.is_pressed)
        if element.is_enabled != self.isEnabled():
            self.setEnabled(element.is_enabled)

    def become_tab(self) -> None:
        """Stand among tabs from now on: the icon above the words."""
        if not self._is_tab and self._shown is not None:
            self._is_tab, shown, self._shown = True, self._shown, None
            self.display(shown)

    @override
    def minimumSizeHint(self) -> QSize:
        """Keep the icon beside the words, unless text is very large."""
        hint = super().minimumSizeHint()
        return hint if self._style.is_large or self._is_tab else hint + QSize(self._beside_px(), 0)

    def _on_clicked(self) -> None:
        self.acted.emit(Action(Act.PRESS, self._target))


class FieldPart(QWidget):
    """One line to type in, below its label.

    Signals:
        acted: the text changed, or Enter pressed the button that belongs to it (an `Action`).
    """

    acted = Signal(object)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self._element: Field | None = None
        self._label = Words(style, weight=Weight.SMALL)
        self.edit = LineEdit()
        self._label.setBuddy(self.edit)
        self.setFocusProxy(self.edit)
        # Else Qt gives neither of them a place among the stops of the Tab key.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        stack(self, self._label, self.edit)
        self.edit.textChanged.connect(self._on_changed)
        self.edit.returnPressed.connect(self._on_entered)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint.expandedTo(QSize(self._style.em_px(FIELD_EM), hint.height()))

    @override
    def minimumSizeHint(self) -> QSize:
        """Leave room for the words that say what to write."""
        hint, edit = super().minimumSizeHint(), self.edit
        spare = edit.minimumSizeHint().width() - edit.fontMetrics().maxWidth()
        words = natural_width(edit.placeholderText(), edit.font()) + spare
        return hint.expandedTo(QSize(min(words, self._style.em_px(FIELD_EM)), 0))

    def display(self, element: Field) -> None:
        """Show `element`. A text that already stands there is left alone, with its cursor."""
        before, self._element = self._element, element
        if self.edit.text() != element.value:
            place = self.edit.cursorPosition()
            with unread(self.edit):
                self.edit.setText(element.value)
                self.edit.setCursorPosition(min(place, len(element.value)))
        if element == before:
            return
        self._label.show_words(element.label)
        self.edit.setAccessibleName(element.label)
        self.edit.setAccessibleDescription(element.hint)
        self.edit.setPlaceholderText(element.hint)
        self.edit.setEnabled(element.is_enabled)
        mode = QLineEdit.EchoMode
        self.edit.setEchoMode(mode.Password if element.is_secret else mode.Normal)

    def _on_changed(self, text: str) -> None:
        """Tell what was typed, or put there by assistive technology: not what was just shown."""
        if self._element is not None and text != self._element.value:
            self.acted.emit(Action(Act.TYPE, self._element.id, text))

    def _on_entered(self) -> None:
        if self._element is not None and self._element.enter_presses:
            self.acted.emit(Action(Act.PRESS, self._element.enter_presses))


class TextAreaPart(QWidget):
    """Several lines to type in, below their label. Tab leaves it.

    Signals:
        acted: the text changed (an `Action`).
    """

    acted = Signal(object)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._element: TextArea | None = None
        self._is_displaying = False
        self._label = Words(style, weight=Weight.SMALL)
        self.edit = AreaEdit()
        self.edit.setMinimumHeight(
            style.em_px(1.5) * (AREA_LINES_LARGE if style.is_large else AREA_LINES)
        )
        self._label.setBuddy(self.edit)
        self.setFocusProxy(self.edit)
        # Else Qt gives neither of them a place among the stops of the Tab key.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        stack(self, self._label, self.edit)
        self.edit.textChanged.connect(self._on_changed)

    def display(self, element: TextArea) -> None:
        """Show `element`. A text that already stands there is left alone, with its cursor."""
        if self.edit.toPlainText() != element.value:
            self._replace_text(element.value)
        if element == self._element:
            return
        self._element = element
        self._label.show_words(element.label)
        self.edit.setAccessibleName(element.label)
        self.edit.setAccessibleDescription(element.hint)
        self.edit.setPlaceholderText(element.hint)

    def _replace_text(self, text: str) -> None:
        cursor = self.edit.textCursor()
        place = min(cursor.position(), len(text))
        self._is_displaying = True
        with unread(self.edit):
            self.edit.setPlainText(text)
            cursor = self.edit.textCursor()
            cursor.setPosition(place)
            self.edit.setTextCursor(cursor)
        self._is_displaying = False

    def _on_changed(self) -> None:
        if self._element is not None and not self._is_displaying:
            self.acted.emit(Action(Act.TYPE, self._element.id, self.edit.toPlainText()))


class TogglePart(SwitchButton):
    """On or off.

    Signals:
        acted: it was switched (an `Action`).
    """

    acted = Signal(object)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__(style, with_indicator(""))
        self._target = ""
        self.clicked.connect(self._on_clicked)

    def display(self, element: Toggle) -> None:
        """Show `element`."""
        self._target = element.id
        self.show_face(with_indicator(element.label))
        self.setChecked(element.is_on)

    def _on_clicked(self) -> None:
        self.acted.emit(Action(Act.TOGGLE, self._target))


def with_indicator(label: str) -> FaceContent:
    """Return the face of something with a mark that tells whether it is chosen."""
    return FaceContent(label, has_indicator=True, is_centred=False, least_height=FACE_PX)


def stack(owner: QWidget, label: Words, control: QWidget) -> None:
    """Put `control` below its `label`."""
    layout = QVBoxLayout(owner)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(label)
    layout.addWidget(control, stretch=1)
