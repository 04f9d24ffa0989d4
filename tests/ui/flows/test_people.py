"""Adding people: who is new meets the program in the language of the site."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.domain.support_profile import SupportProfile
from tests.ui.flows.conftest import Settle
from ui.flows.context import Context
from ui.flows.people import EditPersonFlow
from ui.places import EditPerson
from ui.screens.supporter.edit_person import EditPersonScreen


def test_a_new_person_has_the_language_of_the_supporter(
    qtbot: QtBot, context: Context, settle: Settle
) -> None:
    context.session.profile = replace(SupportProfile(), language="nl")
    flow = EditPersonFlow(EditPerson(), context)
    screen = flow.screen
    assert isinstance(screen, EditPersonScreen)
    qtbot.addWidget(screen)
    screen.nickname.set_text("Kim")
    screen.pictures.choose("pictogram/bicycle")
    found: list[SupportProfile] = []

    screen.save_button.click()
    settle()

    people = context.services.store.people
    context.background.store(
        lambda: people.profile(people.employees()[0].id), found.append, context.report_trouble
    )
    settle()
    assert [profile.language for profile in found] == ["nl"]
