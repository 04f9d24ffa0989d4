"""Guides are read part by part with the keys, said as far as a person goes, and printed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.content.guides import FOR_EVERYBODY, GUIDES
from app.domain.support_profile import SupportProfile
from tests.ui.practising import FakeVoice
from ui.background import Background
from ui.flows.context import Context
from ui.flows.guides import GuideFlow, GuidesFlow
from ui.flows.speech import Speech
from ui.places import MyThings, Place, Today
from ui.reading_places import Guides, ReadGuide
from ui.theme.fonts import prepare_look
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look
from ui.widgets.big_button import BigButton
from ui.widgets.notice import Notice
from ui.widgets.picture_tile import PictureTile
from ui.widgets.vertical_scroll import VerticalScroll

KEYS = ReadGuide("keys", MyThings())
FIRST = "You can do everything with the keys. You never need two keys at once."


class Reading:
    """The guide about the keys, open in a window of its own."""

    def __init__(self, context: Context, voices: list[FakeVoice], qtbot: QtBot) -> None:
        self.flow = GuideFlow(KEYS, context)
        self.screen = self.flow.screen
        self.window = QWidget()
        qtbot.addWidget(self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(BigButton("Change person"))
        layout.addWidget(self.screen)
        apply_look(self.window, Look())
        self.window.resize(1366, 768)
        self.window.show()
        self._qtbot, self._voices = qtbot, voices
        qtbot.waitUntil(lambda: self.here() == FIRST)

    @property
    def said(self) -> list[str]:
        return self._voices[0].said

    def here(self) -> str:
        focused = QApplication.focusWidget()
        return focused.accessibleName() if focused is not None else ""

    def press_button(self, name: str) -> None:
        buttons = self.screen.findChildren(QAbstractButton)
        next(one for one in buttons if one.text() == name).click()

    def press(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(QApplication.focusWidget(), key)


@pytest.fixture
def voices() -> list[FakeVoice]:
    return []


@pytest.fixture
def context(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, voices: list[FakeVoice]
) -> Iterator[Context]:
    prepare_look(qapp)

    def find(report: object) -> FakeVoice:
        voices.append(FakeVoice(report))  # type: ignore[arg-type] # it reports to what it is given
        return voices[0]

    context = Context(tmp_path, Background(), Speech(find))
    context.speech.start()
    yield context
    context.background.close()


@pytest.fixture
def reading(context: Context, voices: list[FakeVoice], qtbot: QtBot) -> Reading:
    return Reading(context, voices, qtbot)


def test_the_arrow_keys_go_from_row_to_row_and_each_is_said(reading: Reading) -> None:
    reading.press(Qt.Key.Key_Down)

    assert reading.here() == "Tab\nGoes to the next button or field."
    assert reading.said == ["Tab\nGoes to the next button or field."]

    reading.press(Qt.Key.Key_Up)

    assert reading.here() == FIRST


def test_the_tab_key_leaves_the_text_and_comes_back_to_the_same_row(reading: Reading) -> None:
    for _unused in range(3):
        reading.press(Qt.Key.Key_Down)
    row = reading.here()

    reading.press(Qt.Key.Key_Tab)
    assert reading.here() == "Print"
    reading.press(Qt.Key.Key_Backtab)

    assert reading.here() == row


def test_whoever_wants_no_voice_reads_in_silence(reading: Reading, context: Context) -> None:
    context.use_profile(SupportProfile(speaks_on_focus=False))

    reading.press(Qt.Key.Key_Down)

    assert reading.said == []


def test_a_guide_is_printed_whole(
    reading: Reading, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert QPrinterInfo.defaultPrinter().isNull()
    monkeypatch.setenv("HOME", str(tmp_path))
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(kind))

    reading.press_button("Print")
    qtbot.waitUntil(lambda: bool(reading.screen.findChildren(Notice)))

    assert documents.is_relative_to(tmp_path)
    assert (documents / "keys.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("then", "offered"), [(MyThings(), FOR_EVERYBODY), (Today(), GUIDES)], ids=["own", "supporter"]
)
def test_each_is_offered_what_concerns_them_and_comes_back(
    then: Place, offered: tuple[str, ...], context: Context, qtbot: QtBot
) -> None:
    flow = GuidesFlow(Guides(then), context)
    qtbot.addWidget(flow.screen)
    went: list[Place] = []
    flow.went.connect(went.append)

    tiles = flow.screen.findChildren(PictureTile)
    tiles[1].click()
    next(one for one in flow.screen.findChildren(QAbstractButton) if one.text() == "Back").click()

    assert len(tiles) == len(offered)
    assert went == [ReadGuide("keys", then), then]


def test_one_button_reads_on_by_a_page_and_begins_again_at_the_end(
    reading: Reading, qtbot: QtBot
) -> None:
    bar = reading.screen.findChildren(VerticalScroll)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    reading.press_button("Down")
    assert bar.value() > 0

    bar.setValue(bar.maximum())
    reading.press_button("Down")

    assert bar.value() == 0
