"""Facts are kept in order, all or none, and never changed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.attempt import Feeling, Outcome
from app.domain.person import Employee
from app.domain.prompting import PromptLevel
from app.store.problems import FactRefused
from app.store.store import Store
from tests.app.store.facts import MORNING, StandingClock, begun, done, ended, whole_attempt


def test_an_attempt_is_read_back_as_it_was(store: Store, employee: Employee) -> None:
    result = replace(
        done("one", 0, PromptLevel.SHOWN_HOW, tries=2),
        asked=PromptLevel.HINT,
        offered=PromptLevel.SHOWN_HOW,
        by_supporter=True,
        supports=("voice", "large_text"),
    )
    attempt = begun("one", employee.id)

    store.progress.record([attempt, result, ended("one", Outcome.STOPPED)])

    (record,) = store.progress.attempts(employee.id)
    assert (record.attempt, record.results) == (attempt, (result,))
    assert record.outcome is Outcome.STOPPED


def test_attempts_come_in_the_order_they_were_kept(
    store: Store, employee: Employee, clock: StandingClock
) -> None:
    store.progress.record(whole_attempt("later", employee.id, at=MORNING + timedelta(days=1)))
    store.progress.record(whole_attempt("sooner", employee.id, at=MORNING))

    found = [record.attempt.id for record in store.progress.attempts(employee.id)]
    assert found == ["later", "sooner"]


def test_an_attempt_without_an_end_can_be_gone_on_with(store: Store, employee: Employee) -> None:
    store.progress.record(whole_attempt("old", employee.id))
    store.progress.record([begun("new", employee.id), done("new", 0)])

    unfinished = store.progress.unfinished(employee.id)

    assert unfinished is not None
    assert unfinished.attempt.id == "new"
    assert [result.step_id for result in unfinished.results] == ["step-0"]


def test_nothing_is_unfinished_after_an_end(store: Store, employee: Employee) -> None:
    store.progress.record(whole_attempt("one", employee.id))

    assert store.progress.unfinished(employee.id) is None


def test_facts_are_kept_all_or_none(store: Store, employee: Employee) -> None:
    with pytest.raises(FactRefused):
        store.progress.record([begun("one", employee.id), done("one", 0), done("one", 0)])

    assert store.progress.attempts(employee.id) == ()
    assert store.verify().is_sound


def test_a_second_end_is_refused(store: Store, employee: Employee) -> None:
    store.progress.record(whole_attempt("one", employee.id))

    with pytest.raises(FactRefused):
        store.progress.record([ended("one", Outcome.STOPPED)])


def test_a_step_of_an_unknown_attempt_is_refused(store: Store) -> None:
    with pytest.raises(FactRefused):
        store.progress.record([done("nowhere", 0)])


def test_hiding_can_be_taken_back(store: Store, employee: Employee) -> None:
    store.progress.record(whole_attempt("one", employee.id))

    store.progress.hide("one", is_hidden=True)
    store.progress.hide("one", is_hidden=True)
    hidden = store.progress.attempts(employee.id)[0].is_hidden
    store.progress.hide("one", is_hidden=False)

    assert hidden
    assert not store.progress.attempts(employee.id)[0].is_hidden


def test_a_person_can_delete_one_attempt(store: Store, employee: Employee) -> None:
    store.progress.record(whole_attempt("gone", employee.id))
    store.progress.record(whole_attempt("kept", employee.id))
    store.progress.rate_feeling("gone", Feeling.HARD)
    store.progress.hide("gone", is_hidden=True)

    store.progress.delete("gone")

    assert [record.attempt.id for record in store.progress.attempts(employee.id)] == ["kept"]
    assert store.verify().is_sound


def test_a_feeling_can_be_answered_anew(store: Store, employee: Employee) -> None:
    store.progress.record(whole_attempt("one", employee.id))

    store.progress.rate_feeling("one", Feeling.TIRED)
    store.progress.rate_feeling("one", Feeling.GOOD)

    assert store.progress.feelings(employee.id) == {"one": Feeling.GOOD}


def test_a_choice_is_kept_with_what_was_offered(store: Store, employee: Employee) -> None:
    store.progress.chose(employee.id, ("W03", "W14"), "W14")
    store.progress.chose(employee.id, ("W03", "W14"), None)

    assert store.verify().is_sound


def test_attempts_entered_later_count_in_the_month_they_began(
    store: Store, employee: Employee
) -> None:
    long_ago = MORNING - timedelta(days=70)

    store.progress.record(whole_attempt("one", employee.id, at=long_ago))

    assert [month.isoformat() for month in store.counts.months_with_attempts()] == ["2026-01-01"]


def test_an_attempt_under_a_clock_set_back_counts_in_the_month_before_it(
    store: Store, employee: Employee, clock: StandingClock
) -> None:
    store.progress.record(whole_attempt("first", employee.id))

    clock.go_on(days=-3650)
    store.progress.record(whole_attempt("second", employee.id, at=clock.now()))

    assert [month.isoformat() for month in store.counts.months_with_attempts()] == ["2026-03-01"]
