"""The results file: nothing is written that was not shown, and what was written is told."""

from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Services, build
from app.demo import DatedClock, fill_demo
from tests.ui.flows.conftest import Settle
from ui.background import ignore
from ui.flows.context import Context
from ui.flows.results import ResultsFlow
from ui.places import Place, ResultsPreview, ResultsWritten
from ui.screens.supporter.results import ResultsScreen
from ui.widgets.notice import Notice

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MONTH, EMPTY_MONTH = "2026-10-01", "2026-07-01"


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("invented") / "site"
    fill_demo(folder, "en", DatedClock(NOW))
    return folder


@pytest.fixture
def opened(
    invented: Path,
    context: Context,
    settle: Settle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Context:
    """The invented site, opened on the day it was made, with nothing else to write to."""
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = Path(copytree(invented, tmp_path / "site"))
    empty = context.services

    def opens() -> Services:
        empty.close()
        return build(folder, DatedClock(NOW))

    context.background.store(opens, context.open, context.report_trouble)
    settle()
    return context


Went = list[Place]


@pytest.fixture
def went() -> Went:
    return []


@pytest.fixture
def screen(qtbot: QtBot, opened: Context, settle: Settle, went: Went) -> ResultsScreen:
    flow = ResultsFlow(ResultsPreview(), opened)
    flow.went.connect(went.append)
    assert isinstance(flow.screen, ResultsScreen)
    qtbot.addWidget(flow.screen)
    flow.screen.show()
    flow.begin()
    settle()
    return flow.screen


def choose(screen: ResultsScreen, month: str, settle: Settle) -> None:
    assert screen.months is not None
    screen.months.tiles[month].click()
    settle()
    settle()


def write_to(screen: ResultsScreen, folder: Path, settle: Settle) -> None:
    assert screen.places is not None
    screen.places.tiles[str(folder)].click()
    screen.write_button.click()
    settle()
    settle()


def hide_a_month_of_one_person(services: Services) -> None:
    person = services.store.people.employees()[0]
    for record in services.store.progress.attempts(person.id):
        services.store.progress.hide(record.attempt.id, is_hidden=True)


def test_what_was_shown_is_written_and_told(
    screen: ResultsScreen, settle: Settle, tmp_path: Path, went: Went
) -> None:
    choose(screen, MONTH, settle)

    write_to(screen, tmp_path, settle)

    (place,) = went
    assert isinstance(place, ResultsWritten)
    assert place.file.parent == tmp_path
    assert place.file.is_file()


def test_numbers_that_changed_meanwhile_are_shown_before_they_are_written(
    screen: ResultsScreen,
    opened: Context,
    settle: Settle,
    tmp_path: Path,
    went: Went,
    caplog: pytest.LogCaptureFixture,
) -> None:
    choose(screen, MONTH, settle)
    shown = screen.texts()
    services = opened.services
    opened.background.store(lambda: hide_a_month_of_one_person(services), ignore, ignore)
    settle()

    write_to(screen, tmp_path, settle)
    settle()

    caplog.clear()
    assert went == []
    assert screen.texts() != shown
    assert screen.write_button.isEnabled()
    write_to(screen, tmp_path, settle)
    assert [type(place) for place in went] == [ResultsWritten]


def test_a_month_with_too_few_people_has_no_file(screen: ResultsScreen, settle: Settle) -> None:
    choose(screen, EMPTY_MONTH, settle)

    assert not screen.write_button.isVisible()
    assert any(text.startswith("Too few people practised in July") for text in screen.texts())


def test_what_stopped_the_writing_is_told_where_another_place_can_be_chosen(
    screen: ResultsScreen,
    settle: Settle,
    tmp_path: Path,
    went: Went,
    caplog: pytest.LogCaptureFixture,
) -> None:
    stick = tmp_path / "Documents"
    stick.mkdir()
    choose(screen, MONTH, settle)
    stick.rmdir()

    write_to(screen, stick, settle)

    caplog.clear()
    assert went == []
    assert screen.places is not None
    assert screen.places.findChildren(Notice)
    assert screen.focusWidget() is screen.places.tiles[str(stick)]
    write_to(screen, tmp_path, settle)
    assert [type(place) for place in went] == [ResultsWritten]


def test_a_stick_that_comes_later_is_found_and_what_was_chosen_stays(
    screen: ResultsScreen, settle: Settle, tmp_path: Path
) -> None:
    choose(screen, MONTH, settle)
    assert screen.places is not None
    screen.places.tiles[str(tmp_path)].click()
    stick = tmp_path / "Documents"
    stick.mkdir()

    screen.again_button.click()
    settle()

    assert str(stick) in screen.places.tiles
    assert screen.places.choice() == str(tmp_path)
