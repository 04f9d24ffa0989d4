"""The window as the audit looks at it: settled, and its controls and texts, in reading order."""

from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from ui.accessibility.settling import settle_layouts

PRACTICE_DESKTOP = "practiceDesktop"
ACTIVE_WITHIN_SECONDS = 2.0
MOST_TURNS = 60
CALM_TURNS = 3
"""Parts deep in others ask for their room level by level: one calm turn does not mean all have it."""

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

W = TypeVar("W", bound=QWidget)


def settle(window: QWidget, size: QSize) -> None:
    """Give `window` the size and wait until its layout rests and the keyboard belongs to it."""
    window.resize(size)
    window.activateWindow()
    last = monotonic() + ACTIVE_WITHIN_SECONDS
    _turn()
    while not window.isActiveWindow() and monotonic() < last:
        _turn()
    places: list[QRect] = []
    calm = 0
    for _unused in range(MOST_TURNS):
        now = [widget.geometry() for widget in shown(window, QWidget)]
        calm = calm + 1 if now == places else 0
        if calm == CALM_TURNS:
            return
        places = now
        _turn()


def shown(window: QWidget, kind: type[W]) -> list[W]:
    """Return the visible widgets of that kind in `window`, without those of other windows."""
    return [
        widget
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.window() is window.window()
    ]


def controls(window: QWidget) -> list[QWidget]:
    """Return everything visible in `window` that a person acts on or that takes the focus."""
    return [widget for widget in shown(window, QWidget) if _is_control(widget)]


def words_shown(window: QWidget) -> list[QLabel]:
    """Return the visible labels of `window` that have words."""
    return [label for label in shown(window, QLabel) if label.text()]


def scroll_area_of(widget: QWidget) -> QAbstractScrollArea | None:
    """Return the scroll area whose content `widget` is, or whose viewport shows it."""
    parent = widget.parentWidget()
    holder = parent.parentWidget() if parent is not None else None
    if isinstance(holder, QAbstractScrollArea) and holder.viewport() is parent:
        return holder
    return None


def place_in(widget: QWidget, ancestor: QWidget) -> QRect:
    """Return the whole rectangle of `widget` in the coordinates of `ancestor`."""
    return QRect(widget.mapTo(ancestor, QPoint(0, 0)), widget.size())


def seen_of(widget: QWidget) -> QRect:
    """Return what of `widget` its ancestors let through now, in coordinates of the window."""
    window = widget.window()
    area = place_in(widget, window)
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        area &= place_in(parent, window)
        parent = parent.parentWidget()
    return area & window.rect()


def is_in_practice_desktop(widget: QWidget) -> bool:
    """Tell whether `widget` belongs to a simulated program."""
    step: QWidget | None = widget
    while step is not None:
        if step.property(PRACTICE_DESKTOP):
            return True
        step = step.parentWidget()
    return False


def is_covered(widget: QWidget) -> bool:
    """Tell whether something lies over `widget` on purpose: what is behind a dialog is off."""
    parent = widget.parentWidget()
    return parent is not None and not parent.isEnabled()


def _is_control(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar) or _is_inside_of_another(widget):
        return False
    if widget.focusProxy() is not None:  # Another takes the focus in its place: that one counts.
        return False
    if isinstance(widget, CONTROLS):
        return True
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget is not widget.window()


def _is_inside_of_another(widget: QWidget) -> bool:
    """Tell whether `widget` is a piece of a stock control, such as the header of a table."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, CONTROLS):
            return True
        if isinstance(parent, QScrollArea):
            return False
        parent = parent.parentWidget()
    return False


def _turn() -> None:
    """Let Qt do what is waiting, once."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop, loop.quit)
    loop.exec()
    settle_layouts()
