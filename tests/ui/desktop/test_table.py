"""A table can be read in every room: with its heads above, or beside each value where it is narrow."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.elements import Table
from ui.desktop.style import style_for
from ui.desktop.table import TablePart
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look

WEEK = Table(
    "team",
    "My team",
    ("Name", "Monday", "Tuesday", "Wednesday", "Thursday"),
    (("Kofi", "08:00", "free", "09:00", "10:00"), ("Ana", "free", "07:00", "07:30", "free")),
)
NARROW, WIDE = 260, 900


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    apply_look(window, Look())
    QVBoxLayout(window)
    return window


def shown_in(window: QWidget, width: int) -> TablePart:
    table = TablePart(style_for(Look(), "#1f6f43"))
    layout = window.layout()
    assert layout is not None
    layout.addWidget(table)
    window.resize(width, 700)
    window.show()
    table.display(WEEK)
    QApplication.processEvents()
    return table


def words(table: TablePart) -> list[str]:
    return [each.text() for each in table.findChildren(QLabel) if each.isVisible()]


def test_with_room_the_heads_stand_above(window: QWidget) -> None:
    table = shown_in(window, WIDE)

    assert words(table) == [*WEEK.columns, *WEEK.rows[0], *WEEK.rows[1]]
    assert len({each.y() for each in table.findChildren(QLabel)[:5]}) == 1


def test_in_a_narrow_room_each_value_has_its_head_beside_it(window: QWidget) -> None:
    table = shown_in(window, NARROW)

    heads, values = words(table)[::2], words(table)[1::2]
    assert heads == [*WEEK.columns, *WEEK.columns]
    assert values == [*WEEK.rows[0], *WEEK.rows[1]]


def test_it_changes_with_its_room_and_with_its_rows(window: QWidget) -> None:
    table = shown_in(window, NARROW)

    window.resize(WIDE, 700)
    QApplication.processEvents()
    assert words(table)[:5] == list(WEEK.columns)

    table.display(Table("team", "My team", ("Name", "Monday"), (("Olga", "08:00"),)))
    QApplication.processEvents()
    assert words(table) == ["Name", "Monday", "Olga", "08:00"]


def test_a_screen_reader_hears_every_row(window: QWidget) -> None:
    table = shown_in(window, NARROW)

    assert table.accessibleName() == "My team"
    assert table.accessibleDescription().startswith("Kofi, 08:00, free, 09:00, 10:00. Ana,")
