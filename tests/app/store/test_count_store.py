"""Counts say what the facts say, and only about people who agreed where they may leave."""

from dataclasses import replace
from datetime import date, timedelta

from app.domain.attempt import Outcome
from app.domain.counts import StepCount, WeekCount
from app.domain.person import Consent, Employee
from app.domain.prompting import PromptLevel
from app.store.store import Store
from tests.app.store.facts import MORNING, begun, ended, whole_attempt

ALONE, HINT, HOW = PromptLevel.ALONE, PromptLevel.HINT, PromptLevel.SHOWN_HOW
LONG_AGO = MORNING - timedelta(days=60)


def test_the_caseload_shows_everybody_even_who_did_not_begin(
    store: Store, employee: Employee
) -> None:
    (row,) = store.counts.caseload(LONG_AGO)

    assert row.employee_id == employee.id
    assert (row.last_practised, row.attempts_this_week, row.steps) == (None, 0, 0)
    assert row.stuck_step is None
    assert not row.has_open_request


def test_the_caseload_counts_since_a_moment_and_this_week(store: Store, employee: Employee) -> None:
    old, recent = MORNING - timedelta(days=40), MORNING - timedelta(days=4)
    store.progress.record(whole_attempt("old", employee.id, at=old, levels=(ALONE,)))
    store.progress.record(whole_attempt("recent", employee.id, at=recent, levels=(ALONE, HINT)))
    store.progress.record(whole_attempt("today", employee.id, at=MORNING, levels=(ALONE, ALONE)))

    (row,) = store.counts.caseload(MORNING - timedelta(days=14))

    assert row.last_practised == MORNING
    assert (row.attempts_this_week, row.steps, row.steps_alone) == (1, 4, 3)


def test_this_week_is_counted_even_if_only_today_is_asked_for(
    store: Store, employee: Employee
) -> None:
    monday = MORNING - timedelta(hours=8)
    store.progress.record(whole_attempt("early", employee.id, at=monday))

    (row,) = store.counts.caseload(MORNING - timedelta(hours=1))

    assert (row.attempts_this_week, row.steps) == (1, 0)


def test_a_person_is_stuck_at_the_step_shown_most_often(store: Store, employee: Employee) -> None:
    for number in range(3):
        levels = (ALONE, HOW, HOW if number else ALONE)
        store.progress.record(whole_attempt(f"{number}", employee.id, levels=levels))

    (row,) = store.counts.caseload(LONG_AGO)

    assert row.stuck_step == ("W14-a", "step-1")


def test_shown_once_is_not_stuck(store: Store, employee: Employee) -> None:
    store.progress.record(whole_attempt("one", employee.id, levels=(HOW, HINT)))

    assert store.counts.caseload(LONG_AGO)[0].stuck_step is None


def test_the_caseload_says_who_asked_for_help(store: Store, employee: Employee) -> None:
    request = store.support.ask_for_help(employee.id, "W14-a", "step-1")

    asked = store.counts.caseload(LONG_AGO)[0].has_open_request
    store.support.close_request(request.id)

    assert asked
    assert not store.counts.caseload(LONG_AGO)[0].has_open_request


def test_archived_people_are_not_in_the_caseload(store: Store, employee: Employee) -> None:
    store.people.change_employee(replace(employee, is_archived=True))

    assert store.counts.caseload(LONG_AGO) == ()


def test_the_step_map_counts_each_level_of_each_step(store: Store, employee: Employee) -> None:
    for number, level in enumerate((ALONE, HINT, HINT)):
        store.progress.record(whole_attempt(f"{number}", employee.id, levels=(ALONE, level)))
    store.progress.record(whole_attempt("else", employee.id, exercise_id="W14-b"))

    assert store.counts.step_map(employee.id, "W14-a") == (
        StepCount("step-0", 0, ALONE, 3),
        StepCount("step-1", 1, ALONE, 1),
        StepCount("step-1", 1, HINT, 2),
    )


def test_weeks_begin_on_monday(store: Store, employee: Employee) -> None:
    for name, days in (("sunday", -1), ("monday", 0), ("next sunday", 6)):
        at = MORNING + timedelta(days=days)
        store.progress.record(whole_attempt(name, employee.id, at=at, levels=(ALONE, HINT)))

    assert store.counts.independence_by_week(employee.id, "W14") == (
        WeekCount(date(2026, 3, 9), 2, 1),
        WeekCount(date(2026, 3, 16), 4, 2),
    )


def test_a_month_counts_how_attempts_ended(store: Store, employee: Employee) -> None:
    store.people.change_employee(replace(employee, consent=Consent.YES))
    store.progress.record(whole_attempt("alone", employee.id))
    store.progress.record(whole_attempt("helped", employee.id, levels=(ALONE, HINT)))
    store.progress.record([begun("stopped", employee.id), ended("stopped", Outcome.STOPPED)])
    store.progress.record([begun("cut off", employee.id)])
    april = MORNING + timedelta(days=20)
    store.progress.record(whole_attempt("april", employee.id, at=april))

    (cell,) = store.counts.month_counts(date(2026, 3, 1))

    assert (cell.exercise_id, cell.task_id) == ("W14-a", "W14")
    assert (cell.attempts, cell.alone, cell.helped, cell.stopped) == (4, 1, 1, 2)


def test_only_a_clear_yes_is_counted_for_the_export(store: Store, employee: Employee) -> None:
    store.progress.record(whole_attempt("one", employee.id))
    for consent in (Consent.NOT_ASKED, Consent.NO):
        store.people.change_employee(replace(employee, consent=consent))

        assert store.counts.month_counts(date(2026, 3, 1)) == ()


def test_a_hidden_attempt_is_not_counted_for_the_export(store: Store, employee: Employee) -> None:
    store.people.change_employee(replace(employee, consent=Consent.YES))
    store.progress.record(whole_attempt("one", employee.id))
    store.progress.hide("one", is_hidden=True)

    assert store.counts.month_counts(date(2026, 3, 1)) == ()


def test_people_in_the_counts_have_another_name_each_time(store: Store, employee: Employee) -> None:
    store.people.change_employee(replace(employee, consent=Consent.YES))
    store.progress.record(whole_attempt("one", employee.id))

    names = {store.counts.month_counts(date(2026, 3, 1))[0].person for _each in range(3)}

    assert len(names) == 3
    assert employee.id not in names


def test_months_with_attempts_come_oldest_first(store: Store, employee: Employee) -> None:
    for name, days in (("march", 0), ("april", 30), ("april too", 31)):
        at = MORNING + timedelta(days=days)
        store.progress.record(whole_attempt(name, employee.id, at=at))

    assert store.counts.months_with_attempts() == (date(2026, 3, 1), date(2026, 4, 1))
