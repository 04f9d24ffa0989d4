"""Who is read to sees what is being read: the row, the tile, the button; nothing moves for it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.support_profile import Theme
from app.speech.reports import VoiceReport
from tests.ui.conftest import Show
from tests.ui.practising import FakeVoice
from ui.accessibility.audit import audit
from ui.accessibility.reading import Reading, texts_on_show
from ui.accessibility.reading_mark import LINE_PX, ReadingMark
from ui.background import Background
from ui.desktop.style import contrast
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.read_aloud import ReadAloud
from ui.flows.speech import Speech
from ui.theme.tokens import COLOURS, Look
from ui.widgets.big_button import BigButton
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.number_table import NumberTable
from ui.widgets.page import Offer, Page
from ui.widgets.text import SpokenText
from ui.widgets.text_field import TextField

ANSWERS = (Option("soft", "Soft"), Option("normal", "Normal"))


class Reader:
    """A page with two questions of the same answers and a table, read aloud."""

    def __init__(self, show: Show, look: Look | None = None) -> None:
        self.page = Page("Hearing")
        self.loud = ChoiceTiles(ANSWERS, "How loud?")
        self.high = ChoiceTiles(ANSWERS, "How high?")
        self.table = NumberTable("Numbers")
        self.table.display(("Who", "Done"), [(f"Person {n}", str(n)) for n in range(30)])
        for part in (self.loud, self.high, self.table):
            self.page.add(part)
        self.window = show(self.page, look=look)
        self.speech = Speech(self._find)
        self.speech.start()
        self.aloud = ReadAloud(self.page, self.speech)

    def _find(self, report: Callable[[VoiceReport], None]) -> FakeVoice:
        self.voice = FakeVoice(report)
        return self.voice

    def read_to(self, text: str, times: int = 1) -> None:
        """Begin, and go on until `text` is being said for that many times."""
        self.aloud.read(self.page.body)
        while self.speech.is_speaking and self.voice.said.count(text) < times:
            self.voice.end()
        assert self.voice.said.count(text) == times, self.voice.said

    def marks(self) -> list[ReadingMark]:
        return [one for one in self.window.findChildren(ReadingMark) if one.isVisible()]

    def marked(self) -> QRect:
        (mark,) = self.marks()
        return mark.area()

    def place(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self.window, QPoint(0, 0)), widget.size())


def test_the_row_of_a_table_is_marked_while_it_is_read_and_is_brought_into_sight(
    show: Show,
) -> None:
    reader = Reader(show)

    reader.read_to("Person 29. Done: 29")

    area = reader.table.area_of(29)
    area.moveTo(reader.table.mapTo(reader.window, area.topLeft()))
    assert reader.marked() == area
    assert reader.window.rect().contains(area)


def test_only_the_one_of_two_answers_that_is_read_is_marked(show: Show) -> None:
    reader = Reader(show)

    reader.read_to("Normal", times=2)
    now = reader.aloud.now()
    reader.page.highlight_word("Normal", 0, 6, now)

    assert now is reader.high.tiles["normal"]
    assert reader.marked() == reader.place(reader.high.tiles["normal"])
    assert marked_words(reader.loud.tiles["normal"]) != marked_words(reader.high.tiles["normal"])


def marked_words(tile: QWidget) -> bool:
    """Tell whether a word of a tile has the colour of what is spoken."""
    image = tile.grab().toImage()
    colour = Look().colours.mark
    return any(
        image.pixelColor(x, y).name() == colour
        for x in range(image.width())
        for y in range(0, image.height(), 4)
    )


def test_the_mark_goes_when_the_reading_stops_and_nothing_has_moved(
    qtbot: QtBot, show: Show
) -> None:
    reader = Reader(show)
    widgets = reader.window.findChildren(QWidget)
    before = [reader.place(one) for one in widgets]

    reader.read_to("Normal")
    while_read = [reader.place(one) for one in widgets]
    reader.speech.stop()

    assert while_read == before
    assert reader.marks() == []
    qtbot.waitUntil(lambda: reader.window.findChildren(ReadingMark) == [])


def test_the_mark_goes_after_the_last_text(show: Show) -> None:
    reader = Reader(show)
    reader.read_to("Person 29. Done: 29")

    reader.voice.end()

    assert not reader.speech.is_speaking
    assert reader.marks() == []


def test_what_goes_away_while_it_is_read_takes_the_mark_along(qtbot: QtBot, show: Show) -> None:
    reader = Reader(show)
    reader.read_to("How high?")
    label = reader.aloud.now()
    assert label is not None

    label.hide()
    hidden = reader.marked()
    with qtbot.waitSignal(label.destroyed):
        label.deleteLater()
    reader.voice.end()

    assert hidden.isEmpty()
    assert reader.marked() == reader.place(reader.high.tiles["soft"])


@pytest.mark.parametrize("theme", Theme)
def test_the_mark_is_drawn_thick_in_two_colours_one_of_which_stands_out(
    show: Show, theme: Theme
) -> None:
    reader = Reader(show, Look(theme))
    reader.read_to("Soft")

    image = reader.window.grab().toImage()
    area, colours = reader.marked(), COLOURS[theme]
    line = [image.pixelColor(x, area.center().y()).name() for x in range(area.left())]

    assert line.count(colours.accent) >= LINE_PX
    around = "#000000" if Look(theme).is_dark else "#ffffff"
    assert line.count(around) >= 2
    assert contrast(colours.accent, around) >= 3
    assert contrast(colours.accent, colours.ground) >= 3


@pytest.mark.parametrize("look", [Look(Theme.CONTRAST), Look(scale_percent=300)])
def test_the_mark_is_in_the_way_of_nothing(show: Show, look: Look) -> None:
    reader = Reader(show, look)
    without = audit(reader.window)

    reader.read_to("How loud?")

    assert not reader.marked().isEmpty()
    assert audit(reader.window).findings == without.findings == ()


def test_words_that_run_from_right_are_marked_where_they_stand(show: Show) -> None:
    words = SpokenText("Short")
    window = show(words)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    area = Reading("Short", words).area()

    assert area.right() == words.rect().right()
    assert area.width() < words.width() / 2


def test_words_in_the_middle_are_marked_as_a_whole(show: Show) -> None:
    words = QLabel("Short")
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    show(words)

    assert Reading("Short", words).area() == words.rect()


def test_the_name_of_an_empty_field_is_said_once_and_what_is_written_in_it_too(show: Show) -> None:
    field = TextField("Shelf")
    window = show(field)

    empty = texts_on_show(window)
    field.edit.setText("4")

    assert empty == ["Shelf"]
    assert texts_on_show(window) == ["Shelf", "4"]


@pytest.fixture
def flow(show: Show, tmp_path: Path) -> Iterator[tuple[Flow, FakeVoice]]:
    voices: list[FakeVoice] = []

    def find(report: Callable[[VoiceReport], None]) -> FakeVoice:
        voices.append(FakeVoice(report))
        return voices[0]

    background = Background()
    context = Context(tmp_path, background, Speech(find))
    context.speech.start()
    page = Page("Hearing", "One sentence.")
    show(page)
    yield Flow(page, context), voices[0]
    background.close()


def button_of(flow: Flow) -> BigButton:
    assert isinstance(flow.screen, Page)
    return flow.screen.offered[Offer.READ_ALOUD]


def test_who_presses_while_the_title_is_said_has_everything_read(
    flow: tuple[Flow, FakeVoice],
) -> None:
    page_flow, voice = flow
    page_flow.context.speech.say("Hearing")

    button_of(page_flow).click()
    voice.end()

    assert voice.said == ["Hearing", "Hearing", "One sentence."]


def test_the_button_says_how_to_make_it_quiet_and_nothing_beside_it_moves(
    flow: tuple[Flow, FakeVoice],
) -> None:
    page_flow, voice = flow
    button = button_of(page_flow)
    assert isinstance(page_flow.screen, Page)
    beside = page_flow.screen.offered[Offer.BACK]
    before = beside.geometry(), button.geometry()

    button.click()
    QApplication.processEvents()
    while_read = button.text(), (beside.geometry(), button.geometry())
    button.click()
    QApplication.processEvents()

    assert while_read == ("Be quiet", before)
    assert (button.text(), (beside.geometry(), button.geometry())) == ("Read aloud", before)
    assert voice.said == ["Hearing"]
    assert not page_flow.context.speech.is_speaking


def test_the_button_reads_again_when_everything_was_read(flow: tuple[Flow, FakeVoice]) -> None:
    page_flow, voice = flow
    button_of(page_flow).click()
    while page_flow.context.speech.is_speaking:
        voice.end()

    assert button_of(page_flow).text() == "Read aloud"
