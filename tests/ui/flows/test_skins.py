"""The site in the exercises: a supporter sees which there are, and a choice holds at once."""

import shutil
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.paths import shipped
from app.settings import chosen_skin
from tests.ui.flows.conftest import Settle, ShowFlow
from ui.flows.context import Context
from ui.flows.set_up import SetUpSiteFlow
from ui.flows.skins import SkinsFlow
from ui.places import SetUpSite
from ui.screens.start.site import SiteScreen
from ui.screens.supporter.skins import SkinsScreen
from ui.site_places import SiteInExercises
from ui.widgets.text import SpokenText

Look = Callable[[], SkinsScreen]


@pytest.fixture
def look(context: Context, show_flow: ShowFlow) -> Look:
    """Return a function that opens the page anew."""

    def opened() -> SkinsScreen:
        flow = show_flow(SkinsFlow(SiteInExercises(), context))
        assert isinstance(flow.screen, SkinsScreen)
        return flow.screen

    return opened


def _texts(screen: SkinsScreen) -> str:
    return "\n".join(text.text() for text in screen.findChildren(SpokenText))


def test_the_three_sites_are_there_and_the_worn_one_is_chosen(look: Look) -> None:
    screen = look()

    assert list(screen.sites.tiles) == ["bike_workshop", "kitchen", "packing_hall"]
    assert screen.sites.choice() == "bike_workshop"
    assert "In the exercises of Two Wheels" in _texts(screen)


def test_a_choice_holds_for_the_next_exercise_and_after_the_next_start(
    look: Look, context: Context, settle: Settle
) -> None:
    screen = look()

    screen.sites.tiles["kitchen"].click()
    settle()

    library = context.services.library("en")
    assert library.exercise("stock_brake_cables").steps[1].instruction.easy == "Press “Carrots”."
    assert "In the exercises of Long Table" in _texts(screen)
    assert chosen_skin(context.folder) == "kitchen"
    assert look().sites.choice() == "kitchen"


def test_a_file_of_the_site_is_offered_when_it_is_whole(look: Look, context: Context) -> None:
    own = context.folder / "skins"
    own.mkdir()
    shutil.copy(shipped("data", "skins", "kitchen.yaml"), own / "our_site.yaml")

    assert "our_site" in look().sites.tiles


def test_what_is_amiss_in_a_file_of_the_site_is_told_by_line(look: Look, context: Context) -> None:
    own = context.folder / "skins"
    own.mkdir()
    text = shipped("data", "skins", "kitchen.yaml").read_text("utf-8")
    (own / "our_site.yaml").write_text(text.replace("find: paper", "find: wood"), "utf-8")
    line = text[: text.index("find: paper")].count("\n") + 1

    screen = look()

    assert "our_site" not in screen.sites.tiles
    assert f"Line {line}: 'products.8.find' is not a part of the name" in _texts(screen)


def test_at_set_up_the_site_follows_the_scenario_until_somebody_chooses(
    context: Context, qtbot: QtBot, settle: Settle
) -> None:
    screen = SetUpSiteFlow(SetUpSite(), context).screen
    assert isinstance(screen, SiteScreen)
    qtbot.addWidget(screen)

    screen.scenario.tiles["productive"].click()
    assert screen.skin.choice() == "packing_hall"
    screen.skin.tiles["kitchen"].click()
    screen.scenario.tiles["training"].click()
    screen.name.set_text("Our place")
    screen.next_button.click()
    settle()

    assert chosen_skin(context.folder) == "kitchen"


def test_a_file_of_the_site_is_made_from_the_worn_one_and_can_be_chosen(
    look: Look, context: Context, settle: Settle
) -> None:
    screen = look()
    screen.sites.tiles["kitchen"].click()
    settle()

    screen.copy_button.click()
    screen.copy_button.click()
    settle()
    settle()

    own = context.folder / "skins" / "our_site.yaml"
    assert "firm: Long Table" in own.read_text("utf-8")
    assert [file.name for file in own.parent.iterdir()] == ["our_site.yaml"]
    assert "our_site" in screen.sites.tiles
    assert screen.sites.choice() == "kitchen"
