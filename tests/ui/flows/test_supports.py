"""What helps you: each choice is kept and shown at once, and can be taken back."""

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.person import Employee
from app.domain.support_group import SUPPORTS, SupportGroup
from app.domain.support_profile import PressWay, SupportProfile, Theme
from app.speech.reports import FoundVoice, VoiceReady
from tests.ui.flows.conftest import Settle
from ui.background import ignore
from ui.flows.context import Context
from ui.flows.supports import SupportsFlow, WhatHelpsFlow
from ui.places import ChooseTask, MyThings
from ui.screens.employee.supports import SupportsScreen
from ui.screens.employee.what_helps import WhatHelpsScreen
from ui.support_places import SupportsOf, WhatHelpsYou
from ui.widgets.supports.groups import rows_of
from ui.widgets.supports.own_switch import OwnSwitchTile
from ui.widgets.supports.row import OnOff, OwnSwitch
from ui.widgets.supports.undo_notice import UndoNotice

VOICES = (
    FoundVoice("reed", "en", "Reed", "eSpeak NG"),
    FoundVoice("annie", "en", "Annie", "eSpeak NG"),
    FoundVoice("klaas", "nl", "Klaas", "eSpeak NG"),
)


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


def kept(context: Context, kim: Employee, settle: Settle) -> SupportProfile:
    """Return what is stored about what helps Kim."""
    found: list[SupportProfile] = []
    people = context.services.store.people
    context.background.store(lambda: people.profile(kim.id), found.append, ignore)
    settle()
    return found[0]


def open_group(qtbot: QtBot, context: Context, place: SupportsOf) -> SupportsScreen:
    flow = SupportsFlow(place, context)
    assert isinstance(flow.screen, SupportsScreen)
    qtbot.addWidget(flow.screen)
    flow.screen.show()
    return flow.screen


def places_of(flow: WhatHelpsFlow | SupportsFlow) -> list[object]:
    places: list[object] = []
    flow.went.connect(places.append)
    return places


def test_a_choice_is_kept_and_worn_at_once(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle
) -> None:
    screen = open_group(qtbot, context, SupportsOf(SupportGroup.SEEING, MyThings()))

    with qtbot.waitSignal(context.profile_changed):
        screen.rows.questions["theme"].tiles["dark"].click()

    assert context.session.profile.theme is Theme.DARK
    assert kept(context, kim, settle).theme is Theme.DARK


def test_a_switch_says_in_words_whether_it_is_on(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle
) -> None:
    screen = open_group(qtbot, context, SupportsOf(SupportGroup.HEARING, MyThings()))
    switch = screen.rows.switches["has_voice"]
    assert switch.isChecked()
    assert switch.accessibleDescription() == "On"

    switch.click()

    assert not kept(context, kim, settle).has_voice


def test_the_less_used_choices_come_when_they_are_wanted(
    qtbot: QtBot, context: Context, kim: Employee
) -> None:
    assert kim.nickname == "Kim"
    screen = open_group(qtbot, context, SupportsOf(SupportGroup.MOVING, MyThings()))
    assert not screen.further.questions

    screen.more_button.click()

    assert "hold_seconds" in screen.further.questions
    assert screen.more_button.isChecked()


def test_back_to_normal_in_one_group_can_be_taken_back(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle
) -> None:
    mine = SupportProfile(text_size_percent=200, rate_wpm=110)
    context.session.profile = mine
    flow = SupportsFlow(SupportsOf(SupportGroup.SEEING, MyThings()), context)
    qtbot.addWidget(flow.screen)
    places = places_of(flow)
    assert isinstance(flow.screen, SupportsScreen)

    flow.screen.normal_button.click()

    assert kept(context, kim, settle) == SupportProfile(rate_wpm=110)
    assert places == [SupportsOf(SupportGroup.SEEING, MyThings(), before=mine)]
    again = SupportsFlow(SupportsOf(SupportGroup.SEEING, MyThings(), before=mine), context)
    qtbot.addWidget(again.screen)
    assert isinstance(again.screen, SupportsScreen)
    again.screen.findChildren(UndoNotice)[0].undo_button.click()
    assert kept(context, kim, settle) == mine


def test_everything_back_to_normal_leaves_language_and_switch(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle
) -> None:
    mine = SupportProfile("nl", 300, press_way=PressWay.ONE_SWITCH, is_calm=True)
    context.session.profile = mine
    flow = WhatHelpsFlow(WhatHelpsYou(MyThings()), context)
    qtbot.addWidget(flow.screen)
    places = places_of(flow)
    assert isinstance(flow.screen, WhatHelpsScreen)

    flow.screen.normal_button.click()

    assert kept(context, kim, settle) == SupportProfile("nl", press_way=PressWay.ONE_SWITCH)
    assert places == [WhatHelpsYou(MyThings(), before=mine)]


def test_a_new_person_may_go_on_at_once(qtbot: QtBot, context: Context, kim: Employee) -> None:
    assert kim.nickname == "Kim"
    flow = WhatHelpsFlow(WhatHelpsYou(then=ChooseTask()), context)
    qtbot.addWidget(flow.screen)
    places = places_of(flow)
    assert isinstance(flow.screen, WhatHelpsScreen)

    flow.screen.go_on_button.click()
    flow.screen.tiles[SupportGroup.READING].click()

    assert places == [ChooseTask(), SupportsOf(SupportGroup.READING, ChooseTask())]


@pytest.mark.parametrize("way", PressWay)
@pytest.mark.parametrize("group", SupportGroup)
def test_each_choice_changes_supports_of_its_own_group_only(
    group: SupportGroup, way: PressWay
) -> None:
    profile = SupportProfile(press_way=way)
    for row in rows_of(group, profile):
        if isinstance(row, OnOff):
            changed = [row.change(profile)]
        elif isinstance(row, OwnSwitch):
            changed = [row.change(profile, "F9")]
        else:
            assert row.chosen in {option.key for option in row.options}, row.name
            changed = [row.change(profile, one.key) for one in row.options if one.key != row.chosen]

        names = {
            field.name
            for one in changed
            for field in fields(SupportProfile)
            if getattr(one, field.name) != getattr(profile, field.name)
        }
        assert all(one != profile for one in changed), row.name
        assert names <= set(SUPPORTS[group]), row.name


def test_whose_voice_it_is_can_be_chosen_among_those_of_the_language(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle
) -> None:
    context.speech.ready = VoiceReady(("nl", "en"), has_sound=True, found=VOICES)
    context.session.shows_more_supports = True
    screen = open_group(qtbot, context, SupportsOf(SupportGroup.HEARING, MyThings()))

    tiles = screen.further.questions["voices"].tiles
    names = [tile.text() for tile in tiles.values()]
    tiles["annie"].click()

    assert names == ["Reed", "Annie"]
    assert kept(context, kim, settle).voices == (("en", "annie"),)


def test_who_hears_one_language_is_not_asked_for_which(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle
) -> None:
    screen = open_group(qtbot, context, SupportsOf(SupportGroup.HEARING, MyThings()))
    assert screen.rows.languages is None

    screen.rows.questions["rate_wpm"].tiles["110"].click()

    assert kept(context, kim, settle) == SupportProfile(rate_wpm=110)


def choose_own_switch(screen: SupportsScreen, name: str, qtbot: QtBot) -> OwnSwitchTile:
    """Press the button that waits for a switch."""
    tile = screen.rows.own_switches[name]
    tile.button.click()
    assert tile.now.text() == "Press your switch now. Escape changes nothing."
    qtbot.waitUntil(tile.isVisible)
    return tile


def with_way(context: Context, way: PressWay) -> None:
    context.session.profile = replace(context.session.profile, press_way=way)


def test_a_switch_is_chosen_by_pressing_it(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle
) -> None:
    with_way(context, PressWay.ONE_SWITCH)
    screen = open_group(qtbot, context, SupportsOf(SupportGroup.MOVING, MyThings()))
    tile = choose_own_switch(screen, "press_switch", qtbot)

    qtbot.keyClick(tile.button, Qt.Key.Key_F7)

    assert kept(context, kim, settle).press_switch == "F7"


def test_a_mouse_button_can_be_a_switch(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle
) -> None:
    with_way(context, PressWay.ONE_SWITCH)
    screen = open_group(qtbot, context, SupportsOf(SupportGroup.MOVING, MyThings()))
    tile = choose_own_switch(screen, "press_switch", qtbot)

    qtbot.mouseClick(tile, Qt.MouseButton.RightButton)

    assert kept(context, kim, settle).press_switch == "MouseRight"


def test_two_switches_are_never_the_same(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle
) -> None:
    with_way(context, PressWay.TWO_SWITCHES)
    screen = open_group(qtbot, context, SupportsOf(SupportGroup.MOVING, MyThings()))
    tile = choose_own_switch(screen, "step_switch", qtbot)

    qtbot.keyClick(tile.button, Qt.Key.Key_Space)
    still_waits = tile.now.text()
    qtbot.keyClick(tile.button, Qt.Key.Key_Escape)

    assert still_waits == "Press your switch now. Escape changes nothing."
    assert tile.now.text() == "Now: Enter key"
    assert kept(context, kim, settle).step_switch == "Enter"
