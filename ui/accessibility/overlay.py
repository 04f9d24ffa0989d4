"""What lies above a window to show a place in it, and stays with that place."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QScrollBar, QWidget
from shiboken6 import isValid

from ui.accessibility.in_sight import bars_around
from ui.theme.tokens import look_of


class Overlay(QWidget):
    """Is as large as its window; clicks go through it. It is away until it has a place."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._area = QRect()
        self._bars: tuple[QScrollBar, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def area(self) -> QRect:
        """Return what it stands around, in the window."""
        return self._area

    def follow(self) -> None:
        """Stay with the place when it or the window has moved."""
        area = self.place()
        if area != self._area or self.geometry() != self._window.rect():
            self._area = area
            self.setGeometry(self._window.rect())
            self.update()
        self.setVisible(self.is_wanted())
        self.raise_()

    def place(self) -> QRect:
        """Return where it belongs now, in the window; empty where nothing of that is in sight."""
        return QRect()

    def is_wanted(self) -> bool:
        """Tell whether it is there: it goes away with its place."""
        return not self._area.isEmpty()

    def follow_scrolling(self, control: QWidget | None) -> None:
        """Follow whatever scrolls `control`, and no longer what scrolled another before."""
        for bar in filter(isValid, self._bars):
            bar.valueChanged.disconnect(self.follow)
        self._bars = tuple(bars_around(control)) if control is not None else ()
        for bar in self._bars:
            bar.valueChanged.connect(self.follow)

    def around(self) -> QColor:
        """Return the colour of the other brightness beside its lines: one stands out from any ground."""
        return QColor("#000000" if look_of(self).is_dark else "#ffffff")
