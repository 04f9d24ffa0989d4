"""A file that was opened with the program: its content is shown, and a pack comes in on a press."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.cli import main
from app.demo import DatedClock, fill_demo
from tests.app.content.packing import PACK_ID, sealed_pack
from tests.ui.flows.conftest import Settle
from ui.flows.brought import BroughtFileFlow
from ui.flows.context import Context
from ui.places import BroughtFile
from ui.screens.supporter.brought import BroughtFileScreen
from ui.widgets.notice import Notice

Show = Callable[[Path], BroughtFileScreen]
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def show(qtbot: QtBot, context: Context, settle: Settle) -> Show:
    def show_file(file: Path) -> BroughtFileScreen:
        flow = BroughtFileFlow(BroughtFile(file), context)
        assert isinstance(flow.screen, BroughtFileScreen)
        qtbot.addWidget(flow.screen)
        flow.screen.show()
        flow.begin()
        settle()
        return flow.screen

    return show_file


def said(screen: BroughtFileScreen) -> list[str]:
    return [one.text for one in screen.findChildren(Notice) if not one.isHidden()]


def test_a_pack_is_shown_and_comes_in_on_a_press(
    show: Show, context: Context, settle: Settle, tmp_path: Path
) -> None:
    screen = show(sealed_pack(tmp_path))
    texts = screen.texts()
    assert "Lunch in the canteen" in texts
    assert "There is 1 exercise in it." in texts
    assert not context.services.library("en").has(f"{PACK_ID}_lunch")

    screen.add_button.click()
    settle()

    assert said(screen) == ["It is there now. You can remove the stick."]
    assert screen.add_button.isHidden()
    assert context.services.library("en").has(f"{PACK_ID}_lunch")


def test_a_pack_comes_in_once(show: Show, settle: Settle, tmp_path: Path) -> None:
    show(sealed_pack(tmp_path)).add_button.click()
    settle()
    again = show(sealed_pack(tmp_path))

    again.add_button.click()
    settle()

    assert said(again) == ["This does not fit here. It may be here already."]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"{}" * 100])
def test_what_is_no_pack_is_said_kindly(show: Show, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "lunch.wisepack"
    file.write_bytes(content)

    screen = show(file)

    assert said(screen) == ["This file cannot be used. Ask for a new one."]
    assert screen.add_button.isHidden()


def test_a_results_file_is_shown_number_by_number(show: Show, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    fill_demo(folder, "en", DatedClock(NOW))
    assert main(["--data", str(folder), "export", "--to", str(tmp_path)]) == 0
    file = max(tmp_path.glob("*.results.json"))

    screen = show(file)

    assert any(text.startswith("Results of ") for text in screen.texts())
    assert said(screen) == []


def test_a_file_that_is_gone_is_said_kindly(show: Show, tmp_path: Path) -> None:
    assert said(show(tmp_path / "gone.results.json")) == ["This computer cannot open the file."]
