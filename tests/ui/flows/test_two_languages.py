"""Who hears two languages chooses how each of them sounds, and hears it at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.support_group import SupportGroup
from app.domain.support_profile import LanguageManner, SupportProfile
from tests.ui.flows.voice_pages import Heard, opened, shown
from ui.flows.context import Context
from ui.flows.supports import SupportsFlow
from ui.places import MyThings
from ui.screens.employee.supports import SupportsScreen
from ui.support_places import SupportsOf

HEARING = SupportsOf(SupportGroup.HEARING, MyThings())


@pytest.fixture
def voices() -> list[Heard]:
    return []


@pytest.fixture
def context(qtbot: QtBot, tmp_path: Path, voices: list[Heard]) -> Iterator[Context]:
    with opened(tmp_path / "wise-steps", qtbot, voices) as context:
        context.use_profile(SupportProfile(help_language="bg"))
        yield context


def open_page(qtbot: QtBot, context: Context, place: SupportsOf) -> SupportsFlow:
    flow = SupportsFlow(place, context)
    shown(qtbot, flow, SupportsScreen)
    return flow


def screen_of(flow: SupportsFlow) -> SupportsScreen:
    assert isinstance(flow.screen, SupportsScreen)
    return flow.screen


def choose_language(flow: SupportsFlow, language: str) -> SupportsOf:
    languages = screen_of(flow).rows.languages
    assert languages is not None
    languages.tiles[language].click()
    place = flow.place_now(HEARING)
    assert isinstance(place, SupportsOf)
    return place


def test_each_language_gets_its_own_speed_and_is_heard_in_it_at_once(
    qtbot: QtBot, context: Context, voices: list[Heard]
) -> None:
    flow = open_page(qtbot, context, HEARING)

    screen_of(flow).rows.questions["rate_wpm en"].tiles["175"].click()
    again = open_page(qtbot, context, choose_language(flow, "bg"))
    screen_of(again).rows.questions["rate_wpm bg"].tiles["110"].click()

    assert [(text, how.language, how.rate_wpm) for text, how in voices[0].said] == [
        ("This is how I speak.", "en", 175),
        ("Така говоря.", "bg", 140),
        ("Така говоря.", "bg", 110),
    ]
    assert context.session.profile.manners == (
        LanguageManner("bg", rate_wpm=110),
        LanguageManner("en", rate_wpm=175),
    )


def test_the_language_that_is_chosen_now_has_a_tick_and_is_named_in_each_question(
    qtbot: QtBot, context: Context
) -> None:
    bulgarian = choose_language(open_page(qtbot, context, HEARING), "bg")

    screen = screen_of(open_page(qtbot, context, bulgarian))

    assert screen.rows.languages is not None
    assert screen.rows.languages.choice() == "bg"
    assert "How fast the voice speaks: Български" in screen.texts()


def test_a_language_that_is_heard_no_more_is_no_longer_chosen_for(
    qtbot: QtBot, context: Context, voices: list[Heard]
) -> None:
    bulgarian = choose_language(open_page(qtbot, context, HEARING), "bg")
    context.use_profile(SupportProfile())

    screen = screen_of(open_page(qtbot, context, bulgarian))
    screen.test_button.click()

    assert screen.rows.languages is None
    assert voices[0].said[-1][1].language == "en"


def test_back_to_normal_and_taking_it_back_is_for_both_languages(
    qtbot: QtBot, context: Context
) -> None:
    mine = SupportProfile(
        help_language="bg", manners=(LanguageManner("bg", 110), LanguageManner("en", 175))
    )
    context.use_profile(mine)
    flow = open_page(qtbot, context, HEARING)
    went: list[SupportsOf] = []
    flow.went.connect(went.append)

    screen_of(flow).normal_button.click()
    normal = context.session.profile
    again = screen_of(open_page(qtbot, context, went[0]))
    again.undo_wanted.emit()

    assert normal == SupportProfile(help_language="bg")
    assert context.session.profile == mine
