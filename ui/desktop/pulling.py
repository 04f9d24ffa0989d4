"""Pull something with the mouse onto a place that takes it, with room for unsteady hands."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.accessibility.roles import mark_decoration

SHAKE_PX = 16
"""A press that moves less is a press, not a pull."""

NEAR_PX = 40
"""A place this close to where something is let go takes it."""

TAKES = "takes"
CARRIED_PX = 140
BESIDE_PX = 14


def carried_looks(looks: QPixmap) -> QPixmap:
    """Return how something looks while it is carried: the same, but small enough to see around."""
    width = min(looks.width(), CARRIED_PX)
    return looks.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


class Carried(QLabel):
    """The picture of something that is pulled, beside the pointer."""

    def __init__(self, window: QWidget, looks: QPixmap) -> None:
        super().__init__(window)
        mark_decoration(self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setPixmap(carried_looks(looks))
        self.adjustSize()

    def follow(self, spot: QPoint) -> None:
        """Stand beside `spot` of the window."""
        self.move(spot + QPoint(BESIDE_PX, BESIDE_PX))
        self.show()
        self.raise_()


class Pull(QObject):
    """Watches one button. A press that goes further than a shake carries it along.

    Signals:
        dropped: it was let go on a place that takes it (the `QWidget`).
        let_go: it was let go elsewhere; it is still wanted.
    """

    dropped = Signal(object)
    let_go = Signal()

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._began: QPoint | None = None
        self._carried: Carried | None = None
        self.is_on = False
        button.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Hide:
            self._put_down()
        if not isinstance(event, QMouseEvent):
            return False
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._began = event.position().toPoint() if self.is_on else None
        elif kind == QEvent.Type.MouseMove and self._began is not None:
            self._carry(event.position().toPoint())
        elif kind == QEvent.Type.MouseButtonRelease:
            return self._end(event.position().toPoint())
        return False

    def _carry(self, spot: QPoint) -> None:
        began = self._began
        if began is None:
            return
        window = self._button.window()
        if self._carried is None:
            if (spot - began).manhattanLength() < SHAKE_PX:
                return
            self._carried = Carried(window, self._button.grab())
        self._carried.follow(self._button.mapTo(window, spot))

    def _end(self, spot: QPoint) -> bool:
        """End the pull; a press that went nowhere, or back to where it began, stays a press."""
        was_carried = self._put_down()
        if not was_carried or self._button.rect().contains(spot):
            return False
        self._button.setDown(False)
        place = nearest_place(
            self._button.window(), self._button.mapTo(self._button.window(), spot)
        )
        if place is not None:
            self.dropped.emit(place)
        else:
            self.let_go.emit()
        return True

    def _put_down(self) -> bool:
        """Carry nothing any more, and tell whether something was carried."""
        carried, self._carried, self._began = self._carried, None, None
        if carried is None:
            return False
        if isValid(carried):
            carried.hide()
            carried.deleteLater()
        return True


def nearest_place(window: QWidget, spot: QPoint) -> QWidget | None:
    """Return the place that takes things at `spot` of `window`, or close to it."""
    places = [
        each
        for each in window.findChildren(QWidget)
        if each.property(TAKES) and each.isVisible() and each.isEnabled()
    ]
    near = [(_distance(each, window, spot), number) for number, each in enumerate(places)]
    distance, number = min(near, default=(NEAR_PX + 1, 0))
    return places[number] if distance <= NEAR_PX else None


def _distance(place: QWidget, window: QWidget, spot: QPoint) -> int:
    area = QRect(place.mapTo(window, QPoint(0, 0)), place.size())
    across = max(area.left() - spot.x(), 0, spot.x() - area.right())
    along = max(area.top() - spot.y(), 0, spot.y() - area.bottom())
    return max(across, along)
