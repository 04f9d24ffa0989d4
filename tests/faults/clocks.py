"""Let the clock of the computer jump about, and count what was lost, out of order or let in."""

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from app.domain.attempt import AttemptRecord
from app.identity.door import Door
from app.identity.gate import FAILURES_BEFORE_RECOVERY_CODE, Allowed
from app.store.store import Store, open_store
from tests.app.store.facts import CANARY, MORNING, StandingClock, machine, whole_attempt
from tests.faults.outcome import Outcome, quiet
from tests.faults.quick_disk import quick_folder

SEED = 20_261_122
SESSIONS = 6
JUMPS = (
    timedelta(0), timedelta(seconds=2), timedelta(minutes=-5), timedelta(hours=-3), timedelta(days=-40),
    timedelta(days=-3650), timedelta(days=3650), timedelta(days=1),
)  # fmt: skip


class JumpingClock(StandingClock):
    """A clock whose moment jumps; what has passed since the start is known by other means."""

    passed = 0.0

    def monotonic(self) -> float:
        return self.passed


def jump_clocks(tries: int) -> Outcome:
    """Practise over several starts while the clock jumps between and during them."""
    losses: Counter[str] = Counter()
    with quiet():
        for number in range(tries):
            with quick_folder("clock") as place:
                random = Random(SEED + number)  # noqa: S311 - chance, no secret
                losses.update(_story(place / "wise-steps", random))
    return Outcome("clock jumps, up to 10 years", tries, losses)


def _story(folder: Path, random: Random) -> list[str]:
    clock = JumpingClock()
    newest, amiss, kept = MORNING, list[str](), list[str]()
    tries_of_door = 0
    for session in range(SESSIONS):
        opened = open_store(folder, clock, machine)
        if opened.report.clock_suspect != (clock.moment < newest - timedelta(minutes=1)):
            amiss.append("a clock that looks off is not told")
        newest = max(newest, clock.moment)
        kept += _practised(opened.store, clock, session)
        tries_of_door += _knocked(opened.store, clock)
        amiss += _out_of_order(opened.store, kept)
        clock.moment = _jumped(clock.moment, random)
        newest = max(newest, clock.moment)
        kept += _practised(opened.store, clock, session + SESSIONS)
        opened.store.close()
        clock.moment = _jumped(clock.moment, random)
    if tries_of_door > 3:
        amiss.append("a jump of the clock opened the door again")
    return amiss


def _jumped(moment: datetime, random: Random) -> datetime:
    there = moment + random.choice(JUMPS)
    return there if 1990 < there.year < 2090 else MORNING


def _practised(store: Store, clock: JumpingClock, number: int) -> list[str]:
    known = store.people.employees()
    employee = known[0] if known else store.people.add_employee(CANARY, "pictogram/cup")
    name = f"attempt-{number}"
    store.progress.record(whole_attempt(name, employee.id, at=clock.moment))
    return [name]


def _knocked(store: Store, clock: JumpingClock) -> int:
    """Try the door as often as it lets one try, and return how often that was."""
    known = store.people.supporters()
    supporter = known[0] if known else store.people.add_supporter("Ottoline", "none", "none")
    door = Door(store.people, clock)
    answers = [door.count_try(supporter.id).permission for _each in range(5)]
    return sum(isinstance(answer, Allowed) for answer in answers)


def _out_of_order(store: Store, kept: list[str]) -> list[str]:
    (employee,) = store.people.employees()
    records: tuple[AttemptRecord, ...] = store.progress.attempts(employee.id)
    found = [each.attempt.id for each in records]
    if found != kept:
        return ["an attempt is gone or out of order"]
    months = store.counts.months_with_attempts()
    is_sound = store.verify().is_sound and len(months) <= FAILURES_BEFORE_RECOVERY_CODE
    return [] if is_sound else ["not sound"]
