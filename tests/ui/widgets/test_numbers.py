"""Tables, plots and maps show the same numbers to eyes and to screen readers, and trap nobody."""

from itertools import combinations
from operator import ne

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from ui.accessibility.audit_drawn import drawn_by
from ui.theme.tokens import Look
from ui.widgets.big_button import BigButton
from ui.widgets.line_chart import LineChart, Series
from ui.widgets.number_table import NumberTable
from ui.widgets.progress_path import ProgressPath
from ui.widgets.step_map import StepMap, StepMapRow
from ui.widgets.text import SpokenText

INKED = 190
TOLD_APART_PX = 500
WEEKS = ("Week 1", "Week 2", "Week 3")


def _words(table: NumberTable) -> str:
    found = []
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            item = table.item(row, column)
            found.append(item.text() if item else "")
    return " ".join(found)


@pytest.fixture
def table() -> NumberTable:
    table = NumberTable("Steps done alone")
    table.display(("Week", "Alone", "With help"), (("1", "40", "10"), ("2", "55", "5")))
    return table


def test_a_table_has_its_caption_as_name(table: NumberTable, show: Show) -> None:
    show(table)

    assert table.accessibleName() == "Steps done alone"


@pytest.mark.parametrize("scale", [100, 200, 300])
def test_every_number_is_there_at_every_text_size(
    table: NumberTable, show: Show, scale: int
) -> None:
    show(table, look=Look(scale_percent=scale), width=900)

    assert {"40", "10", "55", "5"} <= set(_words(table).replace("\n", " ").split())


@pytest.mark.parametrize("scale", [100, 300])
def test_a_table_is_as_high_as_its_rows_so_that_only_the_page_scrolls(
    table: NumberTable, show: Show, scale: int
) -> None:
    show(table, look=Look(scale_percent=scale), width=900)

    assert table.verticalScrollBar().maximum() == 0
    assert table.horizontalScrollBar().maximum() == 0


def test_tab_leaves_a_table(table: NumberTable, show: Show, qtbot: QtBot) -> None:
    after = BigButton("Next")
    show(table, after)
    table.setFocus()

    qtbot.keyClick(table, Qt.Key.Key_Tab)

    assert after.hasFocus()


def test_nobody_can_change_a_number(table: NumberTable, show: Show) -> None:
    show(table)

    assert table.editTriggers() == NumberTable.EditTrigger.NoEditTriggers


def test_the_map_shows_every_count_of_every_step(show: Show) -> None:
    steps = StepMap("Help for each step")
    rows = (StepMapRow("Open the mail", (6, 1)), StepMapRow("Press Answer", (2, 5)))
    steps.display_map(("Alone", "Hint"), rows)
    show(steps)

    words = _words(steps)

    assert all(piece in words for piece in ("Open the mail", "Press Answer", "6", "1", "2", "5"))


def test_the_map_is_a_grid_of_steps_and_six_levels_on_the_smallest_screen(show: Show) -> None:
    steps = StepMap("Help for each step")
    levels = ("Alone", "Repeated", "Hint", "Shown where", "Shown how", "Together")
    steps.display_map(levels, (StepMapRow("Open the mail from Ayla", (6, 1, 1, 0, 0, 2)),))
    window = show(steps, width=1280)

    assert steps.columnCount() == 7
    assert steps.columnWidth(0) > window.width() / 5


def test_the_map_stays_a_grid_with_longer_names_of_the_help(show: Show) -> None:
    steps = StepMap("Help for each step")
    levels = ("Zelf", "Nog eens gehoord", "Tip", "Aangewezen", "Voorgedaan", "Samen")
    steps.display_map(levels, (StepMapRow("Open de mail van Ayla", (6, 1, 1, 0, 0, 2)),))

    show(steps, width=1270)

    headings = [steps.horizontalHeaderItem(number) for number in range(7)]
    assert [one.text() for one in headings if one][1:3] == ["Zelf", "Nog eens\ngehoord"]


def test_a_plot_says_where_it_starts_and_ends(show: Show) -> None:
    plot = LineChart("Steps done alone")
    plot.display(WEEKS, (Series("Mail", (40.0, None, 80.0)),))
    show(plot)

    assert "Steps done alone" in plot.accessibleName()
    assert "40" in plot.accessibleName()
    assert "80" in plot.accessibleName()


def test_a_gap_in_the_numbers_is_a_gap_in_the_line(show: Show) -> None:
    whole, broken = LineChart("Alone"), LineChart("Alone")
    show(whole, broken)
    whole.display(WEEKS, (Series("Mail", (50.0, 50.0, 50.0)),))
    broken.display(WEEKS, (Series("Mail", (50.0, None, 50.0)),))

    assert whole.grab().toImage() != broken.grab().toImage()


def inked(plot: LineChart) -> list[bool]:
    """Return for every pixel whether something is drawn there, whatever its colour."""
    grey = plot.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return [value < INKED for value in bytes(grey.constBits())]


def test_lines_are_told_apart_without_colour(show: Show) -> None:
    values, none = (20.0, 60.0, 80.0), (None, None, None)
    plots = [LineChart("Alone") for _unused in range(4)]
    show(*plots)

    for number, plot in enumerate(plots):
        plot.display(WEEKS, [Series("", values if at == number else none) for at in range(4)])

    inks = [inked(plot) for plot in plots]
    differing = [sum(map(ne, one, other)) for one, other in combinations(inks, 2)]
    assert min(differing) > TOLD_APART_PX


def test_every_line_has_its_name_at_its_end(show: Show) -> None:
    plot = LineChart("Alone")
    show(plot)

    plot.display(WEEKS, (Series("Mail", (20.0, 40.0, 50.0)), Series("Chat", (90.0, 80.0, 90.0))))

    drawn = {piece.text: piece.area for piece in drawn_by(plot)}
    assert {"Mail", "Chat"} <= set(drawn)
    assert drawn["Chat"].bottom() < drawn["Mail"].top()
    assert min(drawn["Mail"].left(), drawn["Chat"].left()) > plot.width() / 2


def test_time_runs_the_way_people_read(show: Show) -> None:
    plot = LineChart("Alone")
    plot.display(WEEKS, (Series("Mail", (20.0, 40.0, 50.0)),))
    window = show(plot)
    firsts = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        window.setLayoutDirection(direction)
        firsts += [piece.area.left() for piece in drawn_by(plot) if piece.text == WEEKS[0]]

    assert firsts[0] < plot.width() / 4
    assert firsts[1] > plot.width() / 2


def test_a_plot_of_nothing_can_be_shown(show: Show) -> None:
    plot = LineChart("Steps done alone")
    plot.display(WEEKS, (Series("Mail", (None, None, None)),))
    show(plot)

    assert plot.accessibleName() == "Steps done alone"
    assert not plot.grab().isNull()


def test_the_path_says_where_somebody_is(show: Show) -> None:
    path = ProgressPath()
    show(path)

    path.display(2, 5)

    assert [words.text() for words in path.findChildren(SpokenText)] == ["Step 2 of 5"]
