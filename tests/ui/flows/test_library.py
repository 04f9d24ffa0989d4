"""The library: search, look by job, read an exercise, watch it, and suggest it to several people."""

import pytest

from app.domain.person import Employee, Supporter
from app.domain.support_profile import SupportProfile
from tests.ui.flows.conftest import Open, Settle
from ui.background import ignore
from ui.flows.context import Context
from ui.library_places import (
    FindTask,
    InvitePeople,
    LibrarySearch,
    LibraryShelf,
    ReadExercise,
    TaskLibrary,
    TasksOfJob,
    WatchExercise,
)
from ui.places import AboutExercise, AllTasks, Place
from ui.screens.employee.all_tasks import AllTasksScreen, FindTaskScreen
from ui.screens.employee.watch import WatchScreen
from ui.screens.supporter.invite_people import InvitePeopleScreen
from ui.screens.supporter.library import LibraryScreen
from ui.screens.supporter.read_exercise import ReadExerciseScreen
from ui.screens.supporter.shelf import ShelfScreen
from ui.widgets.picture_tile import PictureTile
from ui.widgets.task_tile import TaskButton

EXERCISE = "mail_about_friday"


@pytest.fixture(autouse=True)
def a_supporter_is_here(context: Context) -> None:
    context.session.supporter = Supporter("one", "Ayla")


def test_a_supporter_comes_from_a_job_to_the_steps_of_an_exercise(
    open_at: Open, went: list[Place]
) -> None:
    library = open_at(TaskLibrary()).screen
    assert isinstance(library, LibraryScreen)
    tiles = {tile.text(): tile for tile in library.findChildren(PictureTile)}
    tiles["Office and reception"].click()
    shelf_place = went[-1]
    assert isinstance(shelf_place, LibraryShelf)

    shelf = open_at(shelf_place).screen
    assert isinstance(shelf, ShelfScreen)
    tiles = {tile.text(): tile for tile in shelf.findChildren(TaskButton)}
    tiles["Answer a mail about Friday"].click()

    assert went[-1] == ReadExercise(EXERCISE, shelf_place)
    page = open_at(went[-1]).screen
    assert isinstance(page, ReadExerciseScreen)
    said = page.texts()
    assert "Read an e-mail and answer it" in said
    assert any(text.startswith("1. ") for text in said)
    assert "Not yet read by people who find reading hard." in said


def test_search_forgives_a_slip_of_the_pen(open_at: Open, went: list[Place]) -> None:
    library = open_at(TaskLibrary()).screen
    assert isinstance(library, LibraryScreen)
    library.search.field.set_text("mial")
    library.search.button.click()

    assert went == [LibrarySearch("mial")]
    found = open_at(went[-1]).screen
    assert "Answer a mail about Friday" in {tile.text() for tile in found.findChildren(TaskButton)}


def test_an_empty_search_asks_for_a_word(open_at: Open, went: list[Place]) -> None:
    library = open_at(TaskLibrary()).screen
    assert isinstance(library, LibraryScreen)

    library.search.button.click()

    assert went == []
    assert "Please write a word first." in library.texts()


def test_what_does_not_exist_is_told_kindly(open_at: Open) -> None:
    page = open_at(LibrarySearch("xylophone")).screen
    assert isinstance(page, ShelfScreen)

    assert "Nothing fits these words. Try a shorter word." in page.texts()


def test_watching_leads_back_to_the_exercise(open_at: Open, went: list[Place]) -> None:
    read = ReadExercise(EXERCISE, TaskLibrary())
    page = open_at(read).screen
    assert isinstance(page, ReadExerciseScreen)
    page.watch_button.click()
    assert went == [WatchExercise(EXERCISE, read)]

    watching = open_at(went[-1]).screen
    assert isinstance(watching, WatchScreen)
    watching.leave_wanted.emit()

    assert went[-1] == read


def test_several_people_are_invited_at_once_and_find_all_tasks(
    open_at: Open, context: Context, settle: Settle
) -> None:
    people: list[Employee] = []

    def move_in() -> None:
        add = context.services.store.people.add_employee
        people.extend(add(name, "pictogram/cup") for name in ("Kim", "Anna", "Chen"))
        context.services.store.support.invite(people[0].id, "W18")

    context.background.store(move_in, ignore, context.report_trouble)
    settle()
    page = open_at(InvitePeople(("W14", "W15"), TaskLibrary())).screen
    assert isinstance(page, InvitePeopleScreen)
    for person in people[:2]:
        page.tiles[person.id].click()
    page.invite_button.click()
    settle()

    found: list[list[str]] = []

    def look() -> None:
        support = context.services.store.support
        found.extend([one.task_id for one in support.invitations(p.id)] for p in people)

    context.background.store(look, ignore, context.report_trouble)
    settle()
    assert [sorted(tasks) for tasks in found] == [["W14", "W15"], ["W14", "W15"], []]
    assert "Done. People you chose: 2." in page.texts()


def test_an_employee_looks_by_job_and_by_words(
    open_at: Open, went: list[Place], context: Context
) -> None:
    context.session.profile = SupportProfile()
    everything = open_at(AllTasks()).screen
    assert isinstance(everything, AllTasksScreen)
    tiles = {tile.text(): tile for tile in everything.jobs.findChildren(PictureTile)}
    tiles["Kitchen and catering"].click()
    everything.search_button.click()
    assert went == [TasksOfJob("kitchen"), FindTask()]

    of_job = open_at(TasksOfJob("kitchen")).screen
    titles = {tile.text() for tile in of_job.findChildren(TaskButton)}
    assert "Write down the temperature" in titles
    assert "Answer a mail about Friday" not in titles

    found = open_at(FindTask("mial fridey")).screen
    assert isinstance(found, FindTaskScreen)
    found.findChildren(TaskButton)[0].click()
    assert isinstance(went[-1], AboutExercise)
