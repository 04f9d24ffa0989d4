"""All parts without a window, joined in one place: they share one folder, one clock, one library."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.bootstrap import Services, build, title_of
from app.demo import DatedClock
from app.domain.site import Site
from app.domain.task import Scenario
from app.export.cells import EVERYTHING, FEWEST_PEOPLE, Level
from app.identity.gate import Allowed
from app.store.problems import DataFolderInUse, DataFolderNotOurs

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with closing(build(tmp_path / "wise-steps", DatedClock(NOW))) as built:
        yield built


def test_what_is_kept_is_there_when_the_folder_is_opened_again(tmp_path: Path) -> None:
    with closing(build(tmp_path / "wise-steps")) as first:
        kept = first.store.people.add_employee("Kim", "pictogram/bicycle")

    with closing(build(tmp_path / "wise-steps")) as second:
        assert second.store.people.employees() == (kept,)
        assert second.folder == tmp_path / "wise-steps"


def test_one_program_has_the_folder_at_a_time(services: Services) -> None:
    with pytest.raises(DataFolderInUse):
        build(services.folder)


def test_the_folder_of_something_else_stays_untouched(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Anna", encoding="utf-8")

    with pytest.raises(DataFolderNotOurs):
        build(tmp_path)

    assert list(tmp_path.iterdir()) == [letter]


def test_the_library_of_a_language_is_loaded_once(services: Services) -> None:
    assert services.library("nl") is services.library("nl")
    assert services.library("nl").language == "nl"


def test_threads_that_ask_at_once_get_the_same_library(services: Services) -> None:
    with ThreadPoolExecutor(max_workers=4) as threads:
        found = list(threads.map(services.library, ["bg"] * 4))

    assert all(library is found[0] for library in found)


def test_the_door_counts_in_this_folder(services: Services) -> None:
    supporter = services.store.people.add_supporter("Ana", "hash", "code")

    attempt = services.door.count_try(supporter.id)

    assert attempt.permission == Allowed()
    assert services.store.people.secret_of(supporter.id).failures == 1


def test_a_site_can_ask_for_larger_groups_in_its_results_files(services: Services) -> None:
    before = services.export("en").policy.people
    services.store.site.save_site(Site("Two Wheels", Scenario.SOCIAL, minimum_people=8))

    assert (before, services.export("en").policy.people) == (FEWEST_PEOPLE, 8)


def test_the_export_knows_the_skill_of_every_task(services: Services) -> None:
    tasks = services.library("en").tasks()

    assert services.export("en").catalogue.skill_of == {one.id: one.skills[0] for one in tasks}


def test_numbers_are_called_by_the_titles_people_know(services: Services) -> None:
    library = services.library("en")
    task = next(one for one in library.tasks() if library.exercises(one.id))
    card = library.exercises(task.id)[0]
    skill = task.skills[0]

    assert title_of(library, Level.EXERCISE, card.id) == card.title
    assert title_of(library, Level.TASK, task.id) == task.title
    assert title_of(library, Level.SKILL, skill) == library.skills()[skill]


@pytest.mark.parametrize("level", list(Level))
def test_what_this_library_does_not_know_keeps_its_id(services: Services, level: Level) -> None:
    assert title_of(services.library("en"), level, EVERYTHING) == EVERYTHING
