"""The invented site: 12 people and four months of practice, made by running the real exercises."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from app.bootstrap import Services, build
from app.clock import Clock, SystemClock
from app.content.library import Library
from app.content.questions import tasks_to_ask
from app.desktop.program import Scene
from app.domain.attempt import Attempt, AttemptEnd, AttemptRecord, Fact, StepResult
from app.domain.person import Consent, Employee
from app.domain.prompting import Direction
from app.domain.site import Site
from app.domain.skills_check import SelfRating
from app.domain.support_profile import SupportProfile
from app.domain.task import Scenario
from app.i18n import SOURCE_LANGUAGE, _
from app.identity.secret import hash_recovery_code, hash_secret, new_recovery_code
from app.practice.advance import begin
from app.practice.beginning import entry_for, new_attempt
from app.practice.choosing import next_exercise
from app.practice.simulated import Habits, play_through
from app.settings import read_start_profile, save_start_profile

DEMO_PIN = "123456"
"""Shown at the door of the invented site: it protects nobody real."""

MONTHS_OF_PRACTICE = 4
PEOPLE_IN_FIRST_MONTH = 3
"""Too few for a results file, so that people see what the program says then."""

PRACTICE_DAYS = (0, 1, 3)
WORKDAYS = 5
MINUTES_APART = 9
GROWTH = 0.3
MOST_ALONE = 0.97
SEED = 20_260


@dataclass(frozen=True, slots=True)
class Invented:
    """One invented person: nickname, picture, how independent at first, and the yes or no."""

    nickname: str
    picture: str
    alone: float
    consent: Consent = Consent.YES
    direction: Direction = Direction.LEAST_TO_MOST


INVENTED_PEOPLE = (
    Invented("Kim", "pictogram/bicycle", 0.55),
    Invented("Anna", "pictogram/sunflower", 0.7),
    Invented("Bilal", "pictogram/football", 0.8, direction=Direction.MOST_TO_LEAST),
    Invented("Chen", "pictogram/camera", 0.8),
    Invented("Dora", "pictogram/umbrella", 0.45),
    Invented("Emil", "pictogram/anchor", 0.6),
    Invented("Fatou", "pictogram/guitar", 0.5),
    Invented("Georgi", "pictogram/hammer", 0.7, direction=Direction.MOST_TO_LEAST),
    Invented("Hanne", "pictogram/cup", 0.75),
    Invented("Ivo", "pictogram/fish", 0.3),
    Invented("Joris", "pictogram/tree", 0.65, consent=Consent.NO),
    Invented("Lena", "pictogram/key", 0.6),
)


class DatedClock:
    """A clock that shows the moment it is set to; it only goes forward with the story."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment
        self._real = SystemClock()

    def now(self) -> datetime:
        """Return the moment of the story, in UTC."""
        return self.moment

    def monotonic(self) -> float:
        """Return real seconds: nothing waits in a story."""
        return self._real.monotonic()


@dataclass(slots=True)
class _Story:
    """What happens in the invented site, day by day. `records` are kept by employee, oldest first."""

    library: Library
    language: str
    random: Random
    records: dict[str, list[AttemptRecord]] = field(default_factory=dict)

    def practise(
        self, person: Invented, employee: Employee, moment: datetime, growth: float
    ) -> tuple[Fact, ...]:
        """Let one person do one exercise, and return its facts. `growth` is from 0 to 1."""
        records = self.records.setdefault(employee.id, [])
        task = self.random.choice(
            [t for t in self.library.tasks() if self.library.to_practise(t.id)]
        )
        ids = [card.id for card in self.library.to_practise(task.id)]
        exercise = self.library.exercise(next_exercise(ids, records))
        profile = SupportProfile(language=self.language, direction=person.direction)
        attempt_id = uuid.UUID(int=self.random.getrandbits(128), version=4).hex
        attempt = new_attempt(exercise, employee.id, profile, moment, attempt_id)
        scene = Scene(self.library.skin(), exercise.time)
        entry = entry_for(profile, records, task.id)
        run, _opening = begin(exercise, scene, profile, attempt.id, entry)
        habits = Habits(min(person.alone + GROWTH * growth, MOST_ALONE))
        facts = play_through(run, habits, self.random)
        records.append(_as_record(attempt, facts))
        return (attempt, *facts)


def fill_demo(folder: Path, language: str, clock: Clock | None = None) -> None:
    """Fill an empty data folder with the invented site, dated back from the clock's today.

    Unless somebody has chosen how the computer greets, it greets in `language` from now on.
    """
    now = (clock or SystemClock()).now()
    dated = DatedClock(_first_of_month(now, MONTHS_OF_PRACTICE))
    services = build(folder, dated)
    try:
        random = Random(SEED)  # noqa: S311 - chances in a story, no secrets
        story = _Story(_library(services, language), language, random)
        people = _move_in(services, language)
        for moment, facts in _days(story, people, now):
            dated.moment = moment
            services.store.progress.record(facts)
        dated.moment = now
        _leave_open_ends(services, story.library, people)
    finally:
        services.close()
    if read_start_profile(folder) is None:
        save_start_profile(folder, SupportProfile(language=language))


def _first_of_month(now: datetime, months_back: int) -> datetime:
    month = now.year * 12 + now.month - 1 - months_back
    return datetime(month // 12, month % 12 + 1, 1, 8, tzinfo=UTC)


def _library(services: Services, language: str) -> Library:
    """Return what can be practised in `language`; where nothing is translated yet, the English."""
    library = services.library(language)
    has_any = any(library.to_practise(task.id) for task in library.tasks())
    return library if has_any else services.library(SOURCE_LANGUAGE)


def _move_in(services: Services, language: str) -> list[tuple[Invented, Employee]]:
    store = services.store
    name = _("Two Wheels (invented)")
    store.site.save_site(Site(name, Scenario.PRODUCTIVE, language, is_demo=True))
    recovery = hash_recovery_code(new_recovery_code())
    store.people.add_supporter(_("Supporter"), hash_secret(DEMO_PIN), recovery)
    return [(person, _move_in_one(services, person, language)) for person in INVENTED_PEOPLE]


def _move_in_one(services: Services, person: Invented, language: str) -> Employee:
    people = services.store.people
    employee = replace(people.add_employee(person.nickname, person.picture), consent=person.consent)
    people.change_employee(employee)
    profile = SupportProfile(language=language, direction=person.direction)
    people.save_profile(employee.id, profile)
    return employee


def _days(
    story: _Story, people: list[tuple[Invented, Employee]], now: datetime
) -> Iterator[tuple[datetime, list[Fact]]]:
    """Give each day of practice, when it ended, and its facts; at first few people practise."""
    first_day = day = _first_of_month(now, MONTHS_OF_PRACTICE)
    second_month = _first_of_month(now, MONTHS_OF_PRACTICE - 1)
    while day.date() < now.date():
        here = people[:PEOPLE_IN_FIRST_MONTH] if day < second_month else people
        growth = (day - first_day) / (now - first_day)
        moment, facts = day, list[Fact]()
        for number, (person, employee) in enumerate(here):
            if _practises(day, number):
                moment = day + timedelta(minutes=MINUTES_APART * number)
                facts += story.practise(person, employee, moment, growth)
        if facts:
            yield moment, facts
        day += timedelta(days=1)


def _practises(day: datetime, number: int) -> bool:
    is_workday = day.weekday() < WORKDAYS
    return is_workday and (day.weekday() + number) % WORKDAYS in PRACTICE_DAYS


def _leave_open_ends(
    services: Services, library: Library, people: list[tuple[Invented, Employee]]
) -> None:
    """Leave something for today: an invitation, a note, and somebody who asked for help."""
    support = services.store.support
    (_first, kim), (_second, anna), (_third, bilal) = people[:3]
    support.invite(kim.id, "W14")
    support.write_note(anna.id, _("You clocked in alone all week. Well done."))
    cards = library.to_practise("W15") or library.to_practise("W14")
    step = library.exercise(cards[0].id).steps[1]
    support.ask_for_help(bilal.id, cards[0].id, step.id)
    _say_what_i_can(services, library, kim)


def _say_what_i_can(services: Services, library: Library, employee: Employee) -> None:
    """Leave the questions about one job half answered."""
    skills, role = services.store.skills, library.roles()[0]
    check = skills.begin(employee.id, role.id, tasks_to_ask(role, library, ()))
    answers = (SelfRating.ALONE, SelfRating.CANNOT_YET, SelfRating.WITH_HELP, SelfRating.CAN_SHOW)
    for task_id, answer in zip(check.task_ids[:-1], answers, strict=False):
        skills.rate(check.id, task_id, answer)


def _as_record(attempt: Attempt, facts: Sequence[StepResult | AttemptEnd]) -> AttemptRecord:
    results = tuple(fact for fact in facts if isinstance(fact, StepResult))
    ends = [fact.outcome for fact in facts if isinstance(fact, AttemptEnd)]
    return AttemptRecord(attempt, results, ends[0] if ends else None)
