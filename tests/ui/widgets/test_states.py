"""What is on, chosen, hovered or switched off is told apart without colour, in every theme (ACCESS P7)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.desktop.elements import Button, Item, Toggle
from app.domain.support_profile import Theme
from tests.ui.conftest import Show
from ui.accessibility.audit_pixels import contrast, picture_of, pixels
from ui.desktop.inputs import ButtonPart, TogglePart
from ui.desktop.item import ItemPart
from ui.desktop.style import style_for
from ui.theme.tokens import Look
from ui.widgets.big_button import BigButton
from ui.widgets.choice_tiles import ChoiceTile, Option
from ui.widgets.picture_tile import PictureTile

CHANGED_SHARE = 0.02
CHANGED_CONTRAST = 3.0

Make = Callable[[Look, bool], QWidget]


def toggle(_look: Look, is_on: bool) -> QWidget:  # noqa: FBT001 - the two states of a thing
    button = BigButton("Voice", kind="toggle")
    button.setChecked(is_on)
    return button


def answer(_look: Look, is_on: bool) -> QWidget:  # noqa: FBT001 - the two states of a thing
    tile = ChoiceTile(Option("a", "Large"))
    tile.setChecked(is_on)
    return tile


def switch(look: Look, is_on: bool) -> QWidget:  # noqa: FBT001 - the two states of a thing
    part = TogglePart(style_for(look, "#1f6f43"))
    part.display(Toggle("t", "Show it", is_on=is_on))
    return part


def line(look: Look, is_on: bool) -> QWidget:  # noqa: FBT001 - the two states of a thing
    part = ItemPart(style_for(look, "#1f6f43"))
    part.display(Item("i", "Ana", is_chosen=is_on))
    return part


def tab(look: Look, is_on: bool) -> QWidget:  # noqa: FBT001 - the two states of a thing
    part = ButtonPart(style_for(look, "#1f6f43"))
    part.display(Button("b", "Inbox", is_pressed=is_on))
    return part


def in_grey(widget: QWidget) -> QImage:
    window = widget.window()
    area = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))
    grey = picture_of(window, area).convertToFormat(QImage.Format.Format_Grayscale8)
    return grey.convertToFormat(QImage.Format.Format_RGB32)


def changed_share(one: QImage, other: QImage) -> float:
    """Return the share of the pixels that differ by 3:1 or more."""
    pairs = list(zip(pixels(one), pixels(other), strict=True))
    differing = sum(1 for a, b in pairs if a != b and contrast(a, b) >= CHANGED_CONTRAST)
    return differing / len(pairs)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("make", [toggle, answer, switch])
def test_on_and_off_differ_without_colour(show: Show, make: Make, theme: Theme) -> None:
    look = Look(theme)
    off, on = make(look, False), make(look, True)
    show(off, on, look=look, width=280)
    on.resize(off.size())

    assert changed_share(in_grey(off), in_grey(on)) > CHANGED_SHARE


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("make", [line, tab])
def test_what_is_chosen_has_another_shape_not_only_another_colour(
    show: Show, make: Make, theme: Theme
) -> None:
    look = Look(theme)
    off, on = make(look, False), make(look, True)
    show(off, on, look=look, width=280)
    on.resize(off.size())

    assert changed_share(in_grey(off), in_grey(on)) > CHANGED_SHARE / 2


@pytest.mark.parametrize("make", [toggle, answer, switch, line])
def test_what_the_pointer_is_over_does_not_look_chosen(show: Show, make: Make) -> None:
    plain, on = make(Look(), False), make(Look(), True)
    show(plain, on, width=280)
    on.resize(plain.size())

    plain.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)

    assert plain.underMouse()
    middle = plain.rect().center()
    assert in_grey(plain).pixel(middle.x(), 8) != in_grey(on).pixel(middle.x(), 8)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(
    "make", [lambda: PictureTile("Kim", "portrait/kofi"), lambda: BigButton("Next", kind="main")]
)
def test_what_is_switched_off_looks_so(
    show: Show, make: Callable[[], QAbstractButton], theme: Theme
) -> None:
    ready, resting = make(), make()
    show(ready, resting, look=Look(theme), width=280)

    resting.setEnabled(False)

    assert in_grey(ready) != in_grey(resting)
