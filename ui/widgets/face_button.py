"""What every button with a face does: it measures its words, answers the Enter key, and paints."""

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from ui.widgets.arrange import FaceContent
from ui.widgets.face import Face, FaceColours
from ui.widgets.keys import press_by_enter


class FaceButton(QAbstractButton):
    """Something with words that is pressed by click, touch, Space or Enter.

    The words always fit: the height follows them. A kind of button only chooses its colours.
    """

    def __init__(self, content: FaceContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = Face(self, content)
        self._is_being_set = False
        self.toggled.connect(self._on_toggled)

    @property
    def picture(self) -> str | None:
        """The name of the picture or icon on it."""
        return self._face.content.picture

    def colours_now(self) -> FaceColours:
        """Return the colours of the face in its present state."""
        raise NotImplementedError

    def highlight(self, start: int, length: int) -> None:
        """Mark `length` characters of its words from `start` on as being spoken."""
        self._face.spoken = (start, length)
        self.update()

    def clear_highlight(self) -> None:
        """Mark nothing any more."""
        if self._face.spoken is not None:
            self._face.spoken = None
            self.update()

    @override
    def setChecked(self, arg__1: bool) -> None:
        self._is_being_set = True
        super().setChecked(arg__1)
        self._is_being_set = False

    @override
    def nextCheckState(self) -> None:
        self._is_being_set = True
        super().nextCheckState()
        self._is_being_set = False

    def _on_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's own signal
        """Take it for a click: assistive technology toggles, and Qt tells nobody that it did."""
        is_let_go = self.autoExclusive() and not is_on  # Another answer was chosen.
        if not (self._is_being_set or is_let_go):
            QTimer.singleShot(0, self, self.clicked.emit)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._face.height_for(width)

    @override
    def sizeHint(self) -> QSize:
        return self._face.size_hint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._face.minimum_size_hint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._face.paint(self.colours_now())
