"""A view that scrolls up and down only and keeps what has the focus in sight."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QWidget
from typing_extensions import override

from ui.accessibility.roles import mark_words

AROUND_PX = 8
SEEN_WITH_FOCUS = "seenWithFocus"
"""Property of words that belong in sight with whatever beside them has the focus."""


class Scrolled(QWidget):
    """What is scrolled: as high as its words are at its width.

    Qt would make it as high as they are at their narrowest, and scroll where there is room.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scrolled")

    @override
    def minimumSizeHint(self) -> QSize:
        least, height = super().minimumSizeHint(), self.heightForWidth(self.width())
        return least if height < 0 else QSize(least.width(), min(least.height(), height))


class VerticalScroll(QScrollArea):
    """Shows `content` as wide as itself. It takes no focus while its content has controls.

    Qt scrolls only while Tab stays inside, and only to the cursor of a text: here the whole
    control comes into view however the focus came.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_words(self, "")  # From the beginning: later nobody asks again what it is.
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        qt_app = QApplication.instance()
        if isinstance(qt_app, QApplication):
            qt_app.focusChanged.connect(self._on_focus_changed)

    def room_px(self) -> int:
        """Return the height of what is seen at once.

        Not asked from the viewport: its class is Qt's own secret, and to give it a Python object
        PySide6 loads every class it has, while people wait for the first window.
        """
        return self.contentsRect().height()

    def settle(self, *, has_controls: bool) -> None:
        """Take the focus where there are only words, and too many: the arrow keys scroll them."""
        takes_focus = self.verticalScrollBar().maximum() > 0 and not has_controls
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if takes_focus else Qt.FocusPolicy.NoFocus)
        if takes_focus:
            labels = [one for one in self.findChildren(QLabel) if one.isVisibleTo(self)]
            mark_words(self, "\n".join(one.text() for one in labels if one.text()))

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll until the whole of `widget` and its words is seen, or its upper part if it is too high."""
        content = self.widget()
        if content is None or not content.isAncestorOf(widget):
            return
        bar, room, area = self.verticalScrollBar(), self.room_px(), self._area(widget, content)
        around = max(0, min(AROUND_PX, (room - area.height()) // 2))
        top = area.top() - around
        end = top + area.height() + 2 * around
        if top < bar.value() or end - top > room:
            bar.setValue(top)
        elif end > bar.value() + room:
            bar.setValue(end - room)

    def _area(self, widget: QWidget, content: QWidget) -> QRect:
        """Return where `widget` is in `content`, with the words that belong to it if both have room."""
        own = together = _place_in(content, widget)
        around = widget.parentWidget()
        while around is not None and around is not content:
            for said in around.children():
                if (
                    isinstance(said, QWidget)
                    and said.property(SEEN_WITH_FOCUS)
                    and said.isVisible()
                ):
                    together = together.united(_place_in(content, said))
            around = around.parentWidget()
        return together if together.height() <= self.room_px() else own

    def _on_range_changed(self) -> None:
        """Let what has the focus stay as a whole in sight when everything around it finds its place."""
        focused, content = self.focusWidget(), self.widget()
        has_focus = bool(focused) and focused.hasFocus()
        if content is None or not has_focus or not content.isAncestorOf(focused):
            return
        area = self._area(focused, content)
        seen = QRect(0, self.verticalScrollBar().value(), content.width(), self.room_px())
        if seen.intersects(area) and not seen.contains(area):
            self._on_focus_changed(None, focused)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        # What is under a pressed pointer must not move away from it.
        is_pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is not None and not is_pressed:
            self.bring_into_view(new)


def _place_in(content: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(content, QPoint(0, 0)), widget.size())
