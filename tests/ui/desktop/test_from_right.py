"""Where words run from right to left the programs are turned round, but for the number keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from app.desktop.elements import Field, Item, Text
from app.desktop.instruments import Keypad
from tests.ui.conftest import Show
from ui.accessibility.audit_drawn import drawn_by
from ui.desktop.inputs import FieldPart
from ui.desktop.item import ItemPart
from ui.desktop.keypad import KeypadPart
from ui.desktop.style import style_for
from ui.desktop.texts import TextPart
from ui.theme.tokens import Look

STYLE = style_for(Look(), "#1f6f43")
WAYS = pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)


def from_the_start(widget: QWidget) -> list[float]:
    """Return how far each piece of text is from the side on which lines begin."""
    if widget.isRightToLeft():
        return [widget.width() - piece.area.right() for piece in drawn_by(widget)]
    return [piece.area.left() for piece in drawn_by(widget)]


@WAYS
def test_words_begin_where_lines_begin(show: Show, direction: Qt.LayoutDirection) -> None:
    part = TextPart(STYLE)
    part.display(Text("words", "Inbox"))
    part.setLayoutDirection(direction)

    show(part)

    assert from_the_start(part) == pytest.approx([0], abs=2)


@WAYS
def test_a_line_of_a_list_is_turned_round(show: Show, direction: Qt.LayoutDirection) -> None:
    part = ItemPart(STYLE)
    part.setLayoutDirection(direction)
    part.display(Item("mail", "Ana", "Meeting", "07:45", "portrait/ana"))

    show(part)

    title, note, subtitle = from_the_start(part)
    assert title == pytest.approx(subtitle, abs=2)
    assert 44 < title < 100
    assert note > part.width() * 0.8


@WAYS
def test_number_keys_stand_as_they_do_everywhere(show: Show, direction: Qt.LayoutDirection) -> None:
    part = KeypadPart(STYLE)
    part.display(Keypad("pin", "PIN"))
    window = show(part)

    window.setLayoutDirection(direction)

    one, two = (part.key(digit) for digit in "12")
    assert one is not None
    assert two is not None
    assert one.mapTo(part, QPoint(0, 0)).x() < two.mapTo(part, QPoint(0, 0)).x()


def test_a_field_keeps_room_for_the_words_that_say_what_to_write(show: Show) -> None:
    part = FieldPart(STYLE)
    part.display(Field("message", "Message", hint="Write a message"))
    show(part)

    part.resize(part.minimumSizeHint())

    (words,) = drawn_by(part.edit)
    assert words.text == "Write a message"
