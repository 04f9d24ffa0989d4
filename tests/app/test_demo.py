"""The invented site: twelve people, four months, real exercises, and the same whenever it is made."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.bootstrap import Services, build
from app.demo import DEMO_PIN, INVENTED_PEOPLE, DatedClock, fill_demo
from app.domain.attempt import AttemptRecord, Outcome
from app.domain.person import Consent
from app.domain.prompting import Direction, PromptLevel
from app.domain.support_profile import SupportProfile, Theme
from app.export.period import PeriodKind, month_of
from app.export.service import NoFile
from app.identity.secret import check_secret
from app.settings import read_start_profile, save_start_profile

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
OTHER_DAYS = (date(2026, 1, 1), date(2026, 5, 31), date(2028, 2, 29), date(2027, 10, 2))


def filled(folder: Path, now: datetime, language: str = "en") -> Services:
    clock = DatedClock(now)
    fill_demo(folder, language, clock)
    return build(folder, clock)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    with closing(filled(tmp_path_factory.mktemp("invented") / "site", NOON)) as services:
        yield services


def told(services: Services) -> list[tuple[object, ...]]:
    """Return the whole story by nickname; who somebody is by number is random in each folder."""
    return [
        (
            employee.nickname,
            attempt.id,
            attempt.exercise_id,
            attempt.began_at,
            record.outcome,
            [(result.step_id, result.level, result.tries) for result in record.results],
        )
        for employee in services.store.people.employees()
        for record in services.store.progress.attempts(employee.id)
        for attempt in [record.attempt]
    ]


def every_attempt(services: Services) -> list[AttemptRecord]:
    people = services.store.people.employees()
    return [each for one in people for each in services.store.progress.attempts(one.id)]


def exported(services: Services) -> tuple[int, int]:
    """Return how many closed months have a file, and how many have none."""
    service = services.export("en")
    answers = [service.prepare(month) for month in service.months_ready()]
    thin = sum(isinstance(answer, NoFile) for answer in answers)
    return len(service.prepare_all()), thin


def test_twelve_people_live_in_a_site_that_is_marked_as_invented(site: Services) -> None:
    kept = site.store.site.site()
    people = site.store.people.employees()

    assert kept is not None
    assert kept.is_demo
    assert sorted(one.nickname for one in people) == sorted(
        each.nickname for each in INVENTED_PEOPLE
    )
    assert len(people) == 12
    assert {one.consent for one in people} == {Consent.YES, Consent.NO}


def test_the_pin_that_is_told_opens_the_door(site: Services) -> None:
    (supporter,) = site.store.people.supporters()

    record = site.store.people.secret_of(supporter.id)

    assert check_secret(DEMO_PIN, record.secret_hash).is_right


def test_practice_goes_back_about_four_months_and_ends_before_today(site: Services) -> None:
    days = [record.attempt.began_at for record in every_attempt(site)]

    assert timedelta(days=100) < NOON - min(days) < timedelta(days=160)
    assert timedelta(0) < NOON - max(days) < timedelta(days=5)
    assert all(day.weekday() < 5 for day in days)


def test_each_attempt_is_one_of_a_real_exercise(site: Services) -> None:
    library = site.library("en")

    for record in every_attempt(site):
        steps = [step.id for step in library.exercise(record.attempt.exercise_id).steps]
        done = [result.step_id for result in record.results]
        assert done == steps[: len(done)]
        assert (record.outcome is Outcome.FINISHED) == (done == steps)


def test_people_practise_in_the_way_their_profile_says_and_need_all_kinds_of_help(
    site: Services,
) -> None:
    records = every_attempt(site)

    levels = {result.level for record in records for result in record.results}

    assert {record.attempt.direction for record in records} == set(Direction)
    assert levels == set(PromptLevel)


def test_somebody_is_invited_somebody_has_a_note_and_somebody_asks_for_help(
    site: Services,
) -> None:
    people = {one.nickname: one.id for one in site.store.people.employees()}
    support = site.store.support

    assert [one.task_id for one in support.invitations(people["Kim"])] == ["W14"]
    assert len(support.notes(people["Anna"])) == 1
    assert [one.employee_id for one in support.open_requests()] == [people["Bilal"]]


def test_three_closed_months_make_a_file_and_one_does_not(site: Services) -> None:
    files = site.export("en").prepare_all()

    assert exported(site) == (3, 1)
    assert {file.results.contents.period.kind for file in files} == {PeriodKind.MONTH}
    assert month_of(NOON.date()) not in [file.results.contents.period.start for file in files]


@pytest.mark.parametrize("day", OTHER_DAYS, ids=str)
def test_that_is_so_on_whatever_day_it_is_made(tmp_path: Path, day: date) -> None:
    now = datetime(day.year, day.month, day.day, 9, 30, tzinfo=UTC)

    with closing(filled(tmp_path / "site", now)) as services:
        assert exported(services) == (3, 1)


def test_it_tells_the_same_story_each_time(site: Services, tmp_path: Path) -> None:
    with closing(filled(tmp_path / "site", NOON)) as again:
        assert told(again) == told(site)


def test_it_is_told_in_the_language_of_the_people_who_try_it(tmp_path: Path) -> None:
    with closing(filled(tmp_path / "site", NOON, "nl")) as services:
        kept = services.store.site.site()
        (employee, *_others) = services.store.people.employees()

        assert kept is not None
        assert kept.language == "nl"
        assert services.store.people.profile(employee.id).language == "nl"


def test_the_computer_greets_in_that_language_unless_somebody_chose_another(tmp_path: Path) -> None:
    chosen = SupportProfile(language="bg", theme=Theme.CALM)
    build(tmp_path / "chosen").close()
    save_start_profile(tmp_path / "chosen", chosen)

    for name in ("untouched", "chosen"):
        filled(tmp_path / name, NOON, "nl").close()

    greeting = read_start_profile(tmp_path / "untouched")
    assert greeting is not None
    assert greeting.language == "nl"
    assert read_start_profile(tmp_path / "chosen") == chosen
