"""A table of a program is a table for the eye, for the arrow keys and for assistive technology."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.desktop.elements import Table
from tests.ui.conftest import Show
from ui.accessibility.reading import readings_on_show
from ui.desktop.style import style_for
from ui.desktop.table import TablePart
from ui.theme.tokens import Look

DAYS = Table("days", "My days", ("Day", "In"), (("Monday", "07:58"), ("Tuesday", "08:01")))
WEEK = Table(
    "team",
    "My team",
    ("Name", "Monday", "Tuesday", "Wednesday", "Thursday"),
    (("Kofi", "08:00", "free", "09:00", "10:00"), ("Ana", "free", "07:00", "07:30", "free")),
)
MORE = Table("days", "My days", ("Day", "In"), (*DAYS.rows, ("Friday", "07:40")))


@pytest.fixture
def table(show: Show) -> TablePart:
    part = TablePart(style_for(Look(), "#1f6f43"))
    part.display(DAYS)
    show(part)
    return part


def words_of(table: TablePart) -> list[str]:
    told = QAccessible.queryAccessibleInterface(table)
    return [told.child(each).text(QAccessible.Text.Name) for each in range(told.childCount())]


def test_it_is_told_with_its_cells_and_what_the_columns_are_called(table: TablePart) -> None:
    told = QAccessible.queryAccessibleInterface(table)

    assert told.role() == QAccessible.Role.Table
    assert told.text(QAccessible.Text.Name) == "My days"
    assert [word for word in words_of(table) if word] == [
        *("Day", "In"),
        *("1", "Monday", "07:58"),
        *("2", "Tuesday", "08:01"),
    ]


def test_a_new_row_is_told_too(table: TablePart) -> None:
    table.display(MORE)

    assert words_of(table)[-2:] == ["Friday", "07:40"]


@pytest.mark.parametrize("width", [600, 120])
def test_each_cell_is_told_where_it_is_seen(qtbot: QtBot, table: TablePart, width: int) -> None:
    table.window().resize(width, 768)

    def are_in_their_places() -> bool:
        places = [
            table.visualRect(table.model().index(row, column))
            for row in range(2)
            for column in range(2)
        ]
        is_seen = all(table.viewport().rect().contains(place) for place in places)
        is_beside = places[0].y() == places[1].y()
        are_apart = len({(place.x(), place.y()) for place in places}) == 4
        return is_seen and are_apart and is_beside == (width == 600)

    qtbot.waitUntil(are_in_their_places)


def test_arrow_keys_go_from_cell_to_cell_and_tab_leaves(table: TablePart) -> None:
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Right)

    assert table.currentIndex().data() == "08:01"
    assert not table.tabKeyNavigation()


def test_a_table_without_rows_says_so(table: TablePart) -> None:
    table.display(Table("days", "My days", ("Day", "In"), ()))

    assert table.accessibleDescription() == "There is nothing in it."
    assert not table.currentIndex().isValid()


def seen(table: TablePart) -> list[str]:
    return [each.text() for each in table.findChildren(QLabel) if each.isVisible()]


def test_with_room_the_heads_stand_above(qtbot: QtBot, table: TablePart) -> None:
    table.display(WEEK)
    table.window().resize(900, 768)

    qtbot.waitUntil(lambda: seen(table) == [*WEEK.columns, *WEEK.rows[0], *WEEK.rows[1]])


def test_in_a_narrow_room_each_value_has_its_head_beside_it(qtbot: QtBot, table: TablePart) -> None:
    table.display(WEEK)
    table.window().resize(260, 768)

    qtbot.waitUntil(lambda: seen(table)[::2] == [*WEEK.columns, *WEEK.columns])
    assert seen(table)[1::2] == [*WEEK.rows[0], *WEEK.rows[1]]

    table.display(DAYS)
    qtbot.waitUntil(lambda: seen(table)[:2] == ["Day", "In"])


def test_a_column_takes_as_much_of_the_width_as_its_longest_word(show: Show) -> None:
    part = TablePart(style_for(Look(), "#1f6f43"))
    part.display(Table("order", "Order", ("Article", "No"), (("Headphones", "1"), ("Book", "12"))))
    show(part)

    seen = {each.text(): each for each in part.findChildren(QLabel) if each.isVisible()}

    assert seen["Book"].width() > 2 * seen["12"].width()


@pytest.mark.parametrize("width", [900, 60])
def test_it_is_read_aloud_row_by_row_with_its_heads(table: TablePart, width: int) -> None:
    table.setFixedWidth(width)
    table.resize(width, table.heightForWidth(width))

    readings = readings_on_show(table)
    words = {label.text(): label for label in table.findChildren(QLabel) if label.isVisible()}

    assert [one.text for one in readings] == ["Day, In", "Monday. In: 07:58", "Tuesday. In: 08:01"]
    for reading, cells in zip(readings[1:], DAYS.rows, strict=True):
        places = [words[cell].mapTo(table, words[cell].rect().center()) for cell in cells]
        assert all(reading.area().contains(place) for place in places)
    assert not readings[1].area().intersects(readings[2].area())
