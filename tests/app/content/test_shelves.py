"""The library is in order by job, skill and kind of enterprise, and search forgives spelling."""

import pytest

from app.content.library import Library
from app.content.shelves import Sorting, find, shelves
from app.domain.task import Scenario
from app.i18n import use


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load("en")


@pytest.mark.parametrize("sorting", Sorting)
def test_every_shelf_holds_something_that_can_be_practised(
    library: Library, sorting: Sorting
) -> None:
    made = shelves(library, sorting)

    assert made
    for shelf in made:
        assert shelf.title
        assert shelf.picture
        assert all(library.to_practise(task.id) for task in shelf.tasks)


def test_everything_can_be_found_in_each_order(library: Library) -> None:
    everything = {task.id for task in library.tasks() if library.to_practise(task.id)}

    for sorting in Sorting:
        shown = {task.id for shelf in shelves(library, sorting) for task in shelf.tasks}
        assert shown == everything


def test_the_kinds_of_enterprise_are_told_in_the_language_in_use(library: Library) -> None:
    use("nl")
    try:
        titles = [shelf.title for shelf in shelves(library, Sorting.SCENARIO)]
    finally:
        use("en")

    assert len(titles) == len(Scenario)
    assert "Goods and services" not in titles


@pytest.mark.parametrize("words", ["mail friday", "MAIL", "mial", "anser a mial"])
def test_a_slip_of_the_pen_is_forgiven(library: Library, words: str) -> None:
    assert "mail_about_friday" in {card.id for card in find(library, words)}


def test_what_has_the_words_in_its_title_comes_first(library: Library) -> None:
    found = find(library, "stock")

    titles = {task.id: task.title for task in library.tasks()}
    first = found[0]
    assert "stock" in f"{first.title} {titles[first.task_id]}".lower()


def test_a_job_finds_its_tasks(library: Library) -> None:
    assert {card.task_id for card in find(library, "kitchen")} >= {"W11", "W15"}


@pytest.mark.parametrize("words", ["", "  ", "xylophone"])
def test_nothing_is_found_for_nothing(library: Library, words: str) -> None:
    assert find(library, words) == ()


def test_what_is_kept_for_probes_is_not_shown(library: Library) -> None:
    probes = {card.id for task in library.tasks() for card in library.probes(task.id)}

    assert not probes & {card.id for card in find(library, "e")}
