"""From facts in a real database to a file: who said yes counts, and nobody can be found in it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.attempt import Attempt, AttemptEnd, Outcome, StepResult
from app.domain.person import Consent
from app.domain.prompting import Direction, PromptLevel
from app.domain.skills_check import SelfRating
from app.export.cells import Policy
from app.export.merge import merge_folder
from app.export.service import Catalogue, ExportService, NoFile, Prepared
from app.store.store import Store, open_store
from tests.app.export.organisations import OCTOBER, SKILL_OF, FixedClock, title_of

NAMES = [f"Canary {name}" for name in ("Anna", "Bram", "Chiara", "Dimitar", "Eleni", "Fatima")]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 10, 5, 9, 0, tzinfo=UTC))


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    opened = open_store(tmp_path / "canary folder", clock)
    yield opened.store
    opened.store.close()


def exporting(store: Store, clock: FixedClock) -> ExportService:
    catalogue = Catalogue("core", SKILL_OF, title_of)
    return ExportService(
        store.counts, store.frozen_exports, store.workstation, clock, catalogue, Policy()
    )


def employs(store: Store, consent: Consent = Consent.YES) -> list[str]:
    ids = []
    for name in NAMES:
        employee = store.people.add_employee(name, "portrait/kofi")
        store.people.change_employee(replace(employee, consent=consent))
        ids.append(employee.id)
    return ids


def attempt_id(name: str, employee: str) -> str:
    return f"{name}-{employee}"[:36]


def practises(store: Store, clock: FixedClock, employee: str, name: str, *, helped: bool) -> None:
    level = PromptLevel.HINT if helped else PromptLevel.ALONE
    attempt = Attempt(
        attempt_id(name, employee), employee, "mail-answer", "W14", "core", "1",
        Direction.LEAST_TO_MOST, clock.now(),
    )  # fmt: skip
    end = AttemptEnd(attempt.id, Outcome.FINISHED)
    store.progress.record([attempt, StepResult(attempt.id, "send", 0, level), end])


def test_a_month_of_practice_becomes_a_file_without_a_name(
    tmp_path: Path, store: Store, clock: FixedClock
) -> None:
    people = employs(store)
    for number, employee in enumerate(people):
        practises(store, clock, employee, "first", helped=number < 3)
        practises(store, clock, employee, "second", helped=False)
    clock.moment = datetime(2026, 11, 3, tzinfo=UTC)
    service = exporting(store, clock)
    stick = tmp_path / "stick"
    stick.mkdir()

    assert service.months_ready() == (OCTOBER,)
    ready = service.prepare(OCTOBER)
    assert isinstance(ready, Prepared)
    path = service.issue(ready, stick)

    content = path.read_bytes().lower()
    for secret in [*NAMES, *people, "canary", str(tmp_path), "first-", "kofi"]:
        assert secret.lower().encode() not in content
    assert [row.attempts for row in merge_folder(stick).rows()] == [15]
    again = service.prepare(OCTOBER)
    assert isinstance(again, Prepared)
    assert again.was_issued


@pytest.mark.parametrize("consent", [Consent.NO, Consent.NOT_ASKED])
def test_who_did_not_say_yes_does_not_count(
    store: Store, clock: FixedClock, consent: Consent
) -> None:
    for employee in employs(store, consent):
        practises(store, clock, employee, "first", helped=False)
    clock.moment = datetime(2026, 11, 3, tzinfo=UTC)

    assert isinstance(exporting(store, clock).prepare(OCTOBER), NoFile)


def test_a_hidden_attempt_does_not_count(store: Store, clock: FixedClock) -> None:
    people = employs(store)
    for employee in people:
        practises(store, clock, employee, "first", helped=False)
    for employee in people[:2]:
        store.progress.hide(attempt_id("first", employee), is_hidden=True)
    clock.moment = datetime(2026, 11, 3, tzinfo=UTC)

    assert isinstance(exporting(store, clock).prepare(OCTOBER), NoFile)


def test_one_person_in_three_months_is_one_person_in_the_quarter(
    store: Store, clock: FixedClock
) -> None:
    people = employs(store)
    for month, those in ((10, people[:4]), (11, people[:4]), (12, people[3:])):
        clock.moment = datetime(2026, month, 6, tzinfo=UTC)
        for employee in those:
            practises(store, clock, employee, f"month-{month}", helped=False)
    clock.moment = datetime(2027, 1, 3, tzinfo=UTC)

    ready = exporting(store, clock).prepare(OCTOBER)

    assert isinstance(ready, Prepared)
    assert ready.results.contents.period.key == "2026-Q4"
    assert ready.cells[0].people == 5
    assert ready.cells[0].attempts == 10


def test_four_people_in_three_months_stay_four_people(store: Store, clock: FixedClock) -> None:
    people = employs(store)
    for month in (10, 11, 12):
        clock.moment = datetime(2026, month, 6, tzinfo=UTC)
        for employee in people[:4]:
            practises(store, clock, employee, f"month-{month}", helped=False)
    clock.moment = datetime(2027, 1, 3, tzinfo=UTC)

    assert isinstance(exporting(store, clock).prepare(OCTOBER), NoFile)


def test_what_people_say_about_themselves_is_in_no_file(store: Store, clock: FixedClock) -> None:
    people = employs(store)
    for employee in people:
        practises(store, clock, employee, "first", helped=False)
    clock.moment = datetime(2026, 11, 3, tzinfo=UTC)
    before = exporting(store, clock).prepare(OCTOBER)

    for employee in people:
        check = store.skills.begin(employee, "kitchen", ("W14",))
        store.skills.rate(check.id, "W14", SelfRating.CANNOT_YET)

    after = exporting(store, clock).prepare(OCTOBER)
    assert isinstance(before, Prepared)
    assert before == after
