"""What somebody says about what they can do is kept at once, can be said anew, and can go."""

import pytest

from app.domain.person import Employee
from app.domain.skills_check import SelfRating
from app.store.problems import FactRefused
from app.store.store import Store

TASKS = ("W30", "W32", "W37")


def test_a_sitting_goes_on_where_it_was_left(store: Store, employee: Employee) -> None:
    begun = store.skills.begin(employee.id, "everyone", TASKS)

    store.skills.rate(begun.id, "W30", SelfRating.ALONE)
    store.skills.rate(begun.id, "W32", None)

    (check,) = store.skills.checks(employee.id)
    assert check.next_task == "W37"
    assert not check.is_finished
    assert check.rating("W30") is SelfRating.ALONE
    assert check.rating("W32") is None


def test_the_newest_answer_counts(store: Store, employee: Employee) -> None:
    begun = store.skills.begin(employee.id, "everyone", TASKS)

    store.skills.rate(begun.id, "W30", SelfRating.CANNOT_YET)
    store.skills.rate(begun.id, "W30", SelfRating.WITH_HELP)

    (check,) = store.skills.checks(employee.id)
    assert check.rating("W30") is SelfRating.WITH_HELP
    assert len(check.answers) == 1


def test_a_suggested_sitting_can_be_taken_back_until_it_is_answered(
    store: Store, employee: Employee
) -> None:
    first = store.skills.suggest(employee.id, "kitchen", TASKS)
    second = store.skills.suggest(employee.id, "kitchen", TASKS)
    store.skills.rate(second.id, "W30", SelfRating.CAN_SHOW)

    store.skills.take_back(first.id)
    with pytest.raises(FactRefused):
        store.skills.take_back(second.id)

    (check,) = store.skills.checks(employee.id)
    assert check.id == second.id
    assert check.is_invited


def test_its_person_can_delete_a_sitting(store: Store, employee: Employee) -> None:
    gone = store.skills.begin(employee.id, "everyone", TASKS)
    kept = store.skills.begin(employee.id, "everyone", TASKS)
    store.skills.rate(gone.id, "W30", SelfRating.ALONE)

    store.skills.delete(gone.id)

    assert store.skills.checks(employee.id) == (kept,)
    assert store.verify().is_sound


def test_everybody_sees_only_their_own(store: Store, employee: Employee) -> None:
    other = store.people.add_employee("Kim", "pictogram/cup")
    store.skills.begin(other.id, "everyone", TASKS)

    assert store.skills.checks(employee.id) == ()


def test_what_is_not_there_cannot_be_answered(store: Store) -> None:
    with pytest.raises(FactRefused):
        store.skills.rate("nobody's", "W30", SelfRating.ALONE)
