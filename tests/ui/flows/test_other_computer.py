"""On another computer: what helps goes along in a file, and nothing changes before a yes."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.hearing import heard_otherwise
from app.domain.person import Employee
from app.domain.support_group import SupportGroup
from app.domain.support_profile import LanguageManner, SupportProfile, Theme
from app.export.passport import passports_in, read_passport, write_passport
from tests.ui.flows.conftest import Settle
from ui.background import ignore
from ui.flows.context import Context
from ui.flows.other_computer import OtherComputerFlow, SupportsFromFileFlow
from ui.places import MyThings
from ui.screens.employee.other_computer import OtherComputerScreen
from ui.screens.employee.supports_from_file import SupportsFromFileScreen
from ui.support_places import OtherComputer, SupportsFromFile, WhatHelpsYou
from ui.widgets.supports.differences import Difference, chosen, differences, support_names

TODAY = datetime(2026, 3, 16, tzinfo=UTC).date()
MINE = SupportProfile("nl", 200, Theme.DARK, is_calm=True)


@pytest.fixture
def kim(context: Context, settle: Settle) -> Employee:
    people = context.services.store.people
    context.background.store(
        lambda: people.add_employee("Kim", "pictogram/bicycle"),
        lambda kim: context.enter(kim, SupportProfile()),
        context.report_trouble,
    )
    settle()
    employee = context.session.employee
    assert employee is not None
    return employee


def preview(qtbot: QtBot, context: Context, settle: Settle, file: Path) -> SupportsFromFileFlow:
    flow = SupportsFromFileFlow(SupportsFromFile(file), context)
    qtbot.addWidget(flow.screen)
    flow.screen.show()
    flow.begin()
    settle()
    return flow


def page(flow: SupportsFromFileFlow) -> SupportsFromFileScreen:
    assert isinstance(flow.screen, SupportsFromFileScreen)
    return flow.screen


def test_a_file_is_written_where_its_person_wants_it(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle, tmp_path: Path
) -> None:
    assert kim.nickname == "Kim"
    stick = tmp_path / "stick"
    stick.mkdir()
    context.session.profile = MINE
    flow = OtherComputerFlow(OtherComputer(), context)
    assert isinstance(flow.screen, OtherComputerScreen)
    qtbot.addWidget(flow.screen)

    flow.screen.put_wanted.emit(str(stick))
    settle()
    settle()

    ((path, _day),) = passports_in(stick)
    assert read_passport(path, SupportProfile()).profile == MINE
    assert "It is on there now. You can remove the stick." in flow.screen.texts()


def test_a_stick_that_is_gone_is_told_kindly(
    qtbot: QtBot,
    context: Context,
    kim: Employee,
    settle: Settle,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert kim.nickname == "Kim"
    flow = OtherComputerFlow(OtherComputer(), context)
    assert isinstance(flow.screen, OtherComputerScreen)
    qtbot.addWidget(flow.screen)

    flow.screen.put_wanted.emit(str(tmp_path / "gone"))
    settle()

    assert any("The stick or folder is gone." in text for text in flow.screen.texts())
    assert "FolderIsGone" in caplog.text
    caplog.clear()


def test_nothing_changes_before_a_yes(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle, tmp_path: Path
) -> None:
    flow = preview(qtbot, context, settle, write_passport(tmp_path, MINE, TODAY))

    assert {"Text size", "Then: Large", "Now: Normal", "Colours", "Then: Dark"} <= set(
        page(flow).texts()
    )
    assert context.session.profile == SupportProfile()
    kept: list[SupportProfile] = []
    people = context.services.store.people
    context.background.store(lambda: people.profile(kim.id), kept.append, ignore)
    settle()
    assert kept == [SupportProfile()]


def test_a_yes_is_kept_and_can_be_taken_back(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle, tmp_path: Path
) -> None:
    flow = preview(qtbot, context, settle, write_passport(tmp_path, MINE, TODAY))
    places: list[object] = []
    flow.went.connect(places.append)

    page(flow).use_button.click()

    kept: list[SupportProfile] = []
    people = context.services.store.people
    context.background.store(lambda: people.profile(kim.id), kept.append, ignore)
    settle()
    assert kept == [MINE]
    assert places == [WhatHelpsYou(MyThings(), before=SupportProfile(), is_from_file=True)]


def test_a_file_that_is_no_passport_changes_nothing(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle, tmp_path: Path
) -> None:
    assert kim.nickname == "Kim"
    (tmp_path / "x.json").write_text("{}", "utf-8")

    flow = preview(qtbot, context, settle, tmp_path / "x.json")

    assert page(flow).texts()[0] == "We cannot use this file"
    assert not page(flow).use_button.isVisible()


def test_the_same_supports_leave_nothing_to_say_yes_to(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle, tmp_path: Path
) -> None:
    assert kim.nickname == "Kim"
    flow = preview(qtbot, context, settle, write_passport(tmp_path, SupportProfile(), TODAY))

    assert "Nothing changes. It is like this already." in page(flow).texts()
    assert not page(flow).use_button.isVisible()


def test_every_change_is_named_in_the_words_of_its_page() -> None:
    changes = differences(SupportProfile(), SupportProfile(is_calm=True, rate_wpm=123))

    assert changes == (
        Difference("How fast the voice speaks", "Normal speed", "Your own choice"),
        Difference("A calm screen", "Off", "On"),
    )
    assert differences(MINE, MINE) == ()
    assert support_names(("manners",)) == ("Hearing",)
    assert support_names(("theme", "scan_pause_seconds")) == ("Colours", "Moving")


def test_a_language_we_do_not_know_is_not_named() -> None:
    strange = SupportProfile(manners=(LanguageManner("x" * 99, rate_wpm=110),))

    assert differences(SupportProfile(), strange) == (Difference("Small things", "", ""),)


def test_what_changes_for_one_language_names_the_language() -> None:
    alike = SupportProfile("nl", help_language="bg")

    changes = differences(alike, heard_otherwise(alike, "bg", rate_wpm=110))

    assert changes == (Difference("How fast the voice speaks: Български", "Normal speed", "Slow"),)
    assert chosen(heard_otherwise(alike, "nl", volume_percent=50))[SupportGroup.HEARING] == (
        Difference("How loud the voice is: Nederlands", "Normal", "Soft"),
    )
