"""A mastery is kept with the version of its rule; a probe is kept as what it is."""

from dataclasses import replace
from datetime import timedelta

from app.domain.attempt import Probe
from app.domain.mastery import Mastery
from app.domain.person import Employee
from app.store.store import Store
from tests.app.store.facts import MORNING, begun, whole_attempt


def test_a_mastery_is_there_again_with_the_version_of_its_rule(
    store: Store, employee: Employee
) -> None:
    store.progress.record(whole_attempt("one", employee.id))

    store.mastery.keep([Mastery("W14", "one", MORNING, 3)])

    assert store.mastery.of_employee(employee.id) == {"W14": Mastery("W14", "one", MORNING, 3)}


def test_the_first_mastery_of_a_task_counts(store: Store, employee: Employee) -> None:
    later = MORNING + timedelta(days=1)
    store.progress.record(whole_attempt("one", employee.id))
    store.progress.record(whole_attempt("two", employee.id, at=later))

    store.mastery.keep([Mastery("W14", "two", later, 2), Mastery("W14", "one", MORNING, 1)])

    assert store.mastery.of_employee(employee.id)["W14"].attempt_id == "one"


def test_a_mastery_goes_when_its_person_deletes_the_attempt(
    store: Store, employee: Employee
) -> None:
    store.progress.record(whole_attempt("one", employee.id))
    store.mastery.keep([Mastery("W14", "one", MORNING, 1), Mastery("W18", "gone", MORNING, 1)])

    store.progress.delete("one")

    assert store.mastery.of_employee(employee.id) == {}


def test_a_probe_is_read_back_as_one(store: Store, employee: Employee) -> None:
    attempt = replace(begun("one", employee.id), probe=Probe(30, 2))

    store.progress.record([attempt, begun("two", employee.id)])

    kept = [record.attempt for record in store.progress.attempts(employee.id)]
    assert [one.probe for one in kept] == [Probe(30, 2), None]
