"""A supporter's page of one person: what was suggested and written is seen again."""

from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.domain.attempt import AttemptEnd, Outcome
from app.domain.person import Employee
from app.domain.support_profile import SupportProfile
from app.practice.beginning import new_attempt
from tests.ui.flows.conftest import Settle
from ui.flows.context import Context
from ui.flows.person import NoteFlow, PersonFlow, PersonSupportsFlow
from ui.places import PersonPage, WriteNote
from ui.screens.supporter.note import NoteCard, NoteScreen
from ui.screens.supporter.person import PersonScreen
from ui.screens.supporter.person_supports import PersonSupportsScreen
from ui.support_places import PersonSupports
from ui.widgets.number_table import NumberTable


def invite_and_write(services: Services) -> Employee:
    kim = services.store.people.add_employee("Kim", "pictogram/bicycle")
    services.store.support.invite(kim.id, "W14")
    for words in ("Welcome.", "That went well yesterday."):
        services.store.support.write_note(kim.id, words)
    return kim


def test_the_page_shows_the_suggested_task_and_the_newest_note(
    qtbot: QtBot, context: Context, settle: Settle
) -> None:
    people: list[Employee] = []
    background = context.background
    background.store(
        lambda: invite_and_write(context.services), people.append, context.report_trouble
    )
    settle()
    flow = PersonFlow(PersonPage(people[0]), context)
    assert isinstance(flow.screen, PersonScreen)
    qtbot.addWidget(flow.screen)
    flow.screen.show()

    flow.begin()
    settle()

    texts = flow.screen.texts()
    assert "What Kim sees now" in texts
    assert "You suggest: Read an e-mail and answer it" in texts
    assert "Your note: That went well yesterday." in texts


def test_who_stopped_before_the_first_step_has_no_empty_table(
    qtbot: QtBot, context: Context, settle: Settle
) -> None:
    people: list[Employee] = []

    def stop_at_once(services: Services) -> Employee:
        kim = services.store.people.add_employee("Kim", "pictogram/bicycle")
        exercise = services.library("en").exercise("mail_about_friday")
        now = services.clock.now()
        attempt = new_attempt(exercise, kim.id, SupportProfile(), now, "one")
        services.store.progress.record((attempt, AttemptEnd("one", Outcome.STOPPED)))
        return kim

    context.background.store(
        lambda: stop_at_once(context.services), people.append, context.report_trouble
    )
    settle()
    flow = PersonFlow(PersonPage(people[0]), context)
    qtbot.addWidget(flow.screen)
    flow.screen.show()
    flow.begin()
    settle()
    qtbot.wait(1)

    assert flow.screen.findChildren(NumberTable) == []


def test_a_supporter_sees_what_helps_and_changes_nothing(
    qtbot: QtBot, context: Context, settle: Settle
) -> None:
    people: list[Employee] = []

    def prefer(services: Services) -> Employee:
        kim = services.store.people.add_employee("Kim", "pictogram/bicycle")
        services.store.people.save_profile(kim.id, SupportProfile("nl", 200, is_calm=True))
        return kim

    context.background.store(
        lambda: prefer(context.services), people.append, context.report_trouble
    )
    settle()
    flow = PersonSupportsFlow(PersonSupports(people[0]), context)
    assert isinstance(flow.screen, PersonSupportsScreen)
    qtbot.addWidget(flow.screen)
    flow.screen.show()

    flow.begin()
    settle()

    texts = flow.screen.texts()
    assert texts[-6:] == ["Seeing", "Text size", "Large", "Paying attention", "A calm screen", "On"]
    assert "Language" not in texts


def test_a_note_that_should_not_be_there_is_asked_about_and_goes(
    qtbot: QtBot, context: Context, settle: Settle
) -> None:
    people: list[Employee] = []
    context.background.store(
        lambda: invite_and_write(context.services), people.append, context.report_trouble
    )
    settle()
    flow = NoteFlow(WriteNote(people[0]), context)
    assert isinstance(flow.screen, NoteScreen)
    qtbot.addWidget(flow.screen)
    flow.screen.show()
    flow.begin()
    settle()
    newest = flow.screen.findChildren(NoteCard)[0]

    newest.deletion.delete_button.click()
    settle()
    asked = flow.screen.texts()
    newest.deletion.confirm_button.click()
    settle()
    settle()

    assert "That went well yesterday." in asked
    assert "That went well yesterday." not in flow.screen.texts()
    assert "Welcome." in flow.screen.texts()
