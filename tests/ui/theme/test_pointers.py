"""The large pointer is everywhere in the window, and points where it seems to point."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.pointers import Shape, pointer_for, wear_pointer
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look
from ui.widgets.text_field import TextArea, TextField

LARGE = Look(has_large_pointer=True)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    return window


def test_the_large_pointer_is_twice_as_high_and_grows_with_the_text(window: QWidget) -> None:
    apply_look(window, LARGE)
    wear_pointer(window, Shape.ARROW)
    normal = window.cursor().pixmap().height()
    apply_look(window, Look(scale_percent=300, has_large_pointer=True))
    wear_pointer(window, Shape.ARROW)

    assert normal >= 48
    assert window.cursor().pixmap().height() == 2 * normal


def test_places_to_write_have_a_large_pointer_too(window: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    line, area = TextField("Name"), TextArea("Note")
    layout.addWidget(line)
    layout.addWidget(area)
    apply_look(window, LARGE)

    window.show()

    for place in (line.edit, area.edit.viewport()):
        assert place.cursor().shape() is Qt.CursorShape.BitmapCursor
        assert place.cursor().pixmap().height() >= 48


def test_whoever_needs_no_large_pointer_gets_the_computers_own_back(window: QWidget) -> None:
    apply_look(window, LARGE)
    wear_pointer(window, Shape.ARROW)

    apply_look(window, Look())
    wear_pointer(window, Shape.ARROW)

    assert window.cursor().shape() is Qt.CursorShape.ArrowCursor


@pytest.mark.parametrize("shape", Shape)
def test_the_spot_is_on_the_shape_and_its_rim_is_light(shape: Shape, window: QWidget) -> None:
    cursor = pointer_for(LARGE, shape)
    drawn = cursor.pixmap().toImage()
    spot = cursor.hotSpot()

    near = [drawn.pixelColor(spot.x() + 1, spot.y() + down) for down in range(4)]
    colours = {
        drawn.pixelColor(x, y).name()
        for x in range(drawn.width())
        for y in range(drawn.height())
        if drawn.pixelColor(x, y).alpha() == 255
    }

    assert any(colour.alpha() > 0 for colour in near)
    assert {"#000000", "#ffffff"} <= colours
