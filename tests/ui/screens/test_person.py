"""A person's page shows every chart with its table, one after the other so that presses are answered."""

from pytestqt.qtbot import QtBot

from ui.screens.supporter.person import PersonScreen, TrendView
from ui.widgets.line_chart import LineChart
from ui.widgets.number_table import NumberTable
from ui.widgets.task_tile import TaskTile

EXERCISE = TaskTile("mail_about_friday", "Answer a mail", "pictogram/envelope")


def trend(title: str) -> TrendView:
    return TrendView(title, f"{title} goes well.", ("1 June", "8 June"), (50, 75), (4, 4), (2, 3))


def test_all_charts_come_in_their_order(qtbot: QtBot) -> None:
    screen = PersonScreen("Kim")
    qtbot.addWidget(screen)
    screen.show()

    screen.display([EXERCISE], [trend("Mail"), trend("Chat"), trend("Clock")])
    qtbot.waitUntil(lambda: len(screen.findChildren(NumberTable)) == 3)

    charts = [chart.accessibleName().split(".")[0] for chart in screen.findChildren(LineChart)]
    assert charts == ["Mail", "Chat", "Clock"]
