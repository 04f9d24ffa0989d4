"""What something on the practice desktop lies on: it decides the colour of words and pictures."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.elements import Surface

PROPERTY = "surface"

OWN_COLOURS = {
    Surface.DAY.value: ("#ffffff", "#10171e"),
    Surface.NIGHT.value: ("#10171e", "#ffffff"),
    Surface.SIGNAL.value: ("#000000", "#ffe100"),
}
"""Ground and ink of the surfaces that look the same in every theme."""


def lie_on(widget: QWidget, surface: Surface) -> None:
    """Give `widget` the ground of `surface`, when it has another."""
    if widget.property(PROPERTY) == surface.value:
        return
    widget.setProperty(PROPERTY, surface.value)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    polish_again(widget)


def polish_again(widget: QWidget) -> None:
    """Let the style sheet look at `widget` anew; one that was never shown needs no second look."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def let_shrink(widget: QWidget) -> None:
    """Let `widget` be narrower than it likes; its height follows its width."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def holds(owner: QWidget, held: Sequence[QWidget], parts: Sequence[QWidget]) -> bool:
    """Tell whether `owner` still holds exactly `parts`: one may have moved elsewhere meanwhile."""
    return list(held) == list(parts) and all(owner.isAncestorOf(part) for part in parts)


def is_on_accent(widget: QWidget) -> bool:
    """Tell whether the nearest ground below `widget` is the accent of the site."""
    return _ground_below(widget) == Surface.ACCENT.value


def own_ink(widget: QWidget) -> str | None:
    """Return the colour of words where the ground below `widget` has colours of its own."""
    colours = OWN_COLOURS.get(_ground_below(widget))
    return colours[1] if colours else None


def _ground_below(widget: QWidget) -> str:
    above: QWidget | None = widget.parentWidget()
    while above is not None:
        surface = above.property(PROPERTY)
        if surface is not None and surface != Surface.PLAIN.value:
            return str(surface)
        above = above.parentWidget()
    return Surface.PLAIN.value
