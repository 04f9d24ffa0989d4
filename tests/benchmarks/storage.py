"""What the store costs, as ratios. Run by hand: `python -m tests.benchmarks.storage [--people 30]`.

A step committed is compared with the same row written by bare sqlite3 with the same pragmas, alone,
with a line flushed to a log beside it, and with the place in that log kept as well, which is all
that the store writes; questions are compared with the same SQL in bare sqlite3 (decision 0018).
Rounds take turns, so that a busy computer slows both sides alike.
"""

import argparse
import os
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from functools import partial
from io import FileIO
from pathlib import Path

from app.clock import SystemClock
from app.domain.person import Consent
from app.domain.prompting import PromptLevel
from app.store import count_store
from app.store.engine import PRAGMAS
from app.store.moments import micros
from app.store.store import Store, open_store
from tests.app.store.facts import begun, done, whole_attempt

ATTEMPTS_A_YEAR = 5000
STEPS = 400
ONCE = range(1)
LINE = b"x" * 520 + b"\n"
Questions = Sequence[tuple[object, Mapping[str, object]]]
Question = tuple[str, Callable[[int], object], Callable[[int], object]]
MOVE_TIP = "UPDATE tip SET seq = ?"
INSERT = "INSERT INTO step_result VALUES (?, ?, ?, 2, 1, 2, 0, 1, 'voice,large_text', 0)"


def bare(path: Path) -> sqlite3.Connection:
    """Open a database with the recipe of the store and nothing else."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in (*PRAGMAS, "foreign_keys=ON"):
        connection.execute("PRAGMA " + pragma)
    return connection


def median_ms(work: Callable[[int], object], numbers: range) -> float:
    """Return the median time of one round, in milliseconds."""
    times = []
    for number in numbers:
        start = time.perf_counter()
        work(number)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def compare_steps(place: Path) -> None:
    """Print what it costs to keep one step."""
    store = open_store(place / "store", SystemClock()).store
    employee = store.people.add_employee("Kim", "pictogram/cup")
    store.progress.record([begun("one", employee.id, at=SystemClock().now())])
    with closing(sqlite3.connect(place / "bare.db")) as copy:
        store._database.driver.backup(copy)
    with closing(bare(place / "bare.db")) as connection, (place / "bare.log").open("ab", 0) as log:

        def keep(number: int) -> None:
            store.progress.record([done("one", number, PromptLevel.HINT)])

        ways = (
            keep,
            partial(write_step, connection),
            partial(write_step, connection, log=log),
            partial(write_step, connection, log=log, moves_tip=True),
        )
        rounds = [
            [median_ms(way, range(start, start + 20)) for way in ways]
            for start in range(0, STEPS, 20)
        ]
    print_steps([statistics.median(column) for column in zip(*rounds, strict=True)])
    store.close()


def print_steps(medians: Sequence[float]) -> None:
    """Print what a step costs beside the same in bare sqlite3, with more and more of what it does."""
    ours, *others = medians
    print(f"step committed: {ours:.3f} ms")
    names = ("bare sqlite3", "and a log beside it, flushed", "and where the log stands, kept")
    for name, other in zip(names, others, strict=True):
        print(f"  {name:30} {other:.3f} ms: {ours / other:.2f} x")


def write_step(
    connection: sqlite3.Connection,
    number: int,
    *,
    log: FileIO | None = None,
    moves_tip: bool = False,
) -> None:
    """Write a step as bare sqlite3 does it, and what the store adds where that is wanted."""
    position = number + STEPS * ((log is not None) + moves_tip)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(INSERT, (1, position, f"step-{number}"))
    if moves_tip:
        connection.execute(MOVE_TIP, (position,))
    if log is not None:
        log.write(LINE)
        os.fdatasync(log.fileno())
    connection.execute("COMMIT")


def fill(store: Store, people: int) -> list[str]:
    """Let invented people practise for a year each."""
    now = SystemClock().now()
    added = [store.people.add_employee(f"P{n}", "pictogram/cup") for n in range(people)]
    for employee in added:
        store.people.change_employee(replace(employee, consent=Consent.YES))
    ids = [employee.id for employee in added]
    for index, employee_id in enumerate(ids):
        for batch in range(0, ATTEMPTS_A_YEAR, 500):
            facts = []
            for number in range(batch, batch + 500):
                at = now - timedelta(days=365) + number * timedelta(days=365) / ATTEMPTS_A_YEAR
                level = PromptLevel((number * 7 + index) % 6)
                letter = "abcd"[number % 4]
                facts += whole_attempt(
                    f"{index}-{number}",
                    employee_id,
                    at=at,
                    levels=(PromptLevel.ALONE, level, PromptLevel.ALONE, PromptLevel.HINT),
                    exercise_id=f"W{number % 8}-{letter}",
                    task_id=f"W{number % 8}",
                )
            store.progress.record(facts)
    return ids


def compare_questions(place: Path, people: int) -> None:
    """Print what the questions of the supporter cost."""
    folder = place / f"people-{people}"
    store = open_store(folder, SystemClock()).store
    person = fill(store, people)[0]
    copy = place / f"bare-{people}.db"
    with closing(sqlite3.connect(copy)) as target:
        store._database.driver.backup(target)
    print(f"{people} people-years ({copy.stat().st_size / 1e6:.0f} MB):")
    with closing(bare(copy)) as connection:
        for name, ours, theirs in questions(store, connection, person):
            rounds = [
                (median_ms(ours, range(5)), median_ms(theirs, range(5))) for _each in range(7)
            ]
            mine, bare_ms = (statistics.median(column) for column in zip(*rounds, strict=True))
            print(f"  {name}: {mine:.2f} ms; bare {bare_ms:.2f} ms: {mine / bare_ms:.2f} x")
    compare_opening(folder, store)


def questions(store: Store, connection: sqlite3.Connection, person: str) -> list[Question]:
    """Return each question to the store, and the same SQL in bare sqlite3."""
    now = SystemClock().now()
    since = now - timedelta(days=28)
    monday = micros(now.replace(hour=0, minute=0, second=0) - timedelta(days=now.weekday()))
    bounds = {"monday": monday, "since": micros(since), "earliest": micros(since)}
    ours = (
        lambda _number: store.counts.caseload(since),
        lambda _number: store.counts.step_map(person, "W0-a"),
        lambda _number: store.counts.independence_by_week(person, "W0"),
        lambda _number: store.counts.month_counts(since.date()),
    )
    asked: tuple[Questions, ...] = (
        (
            (count_store._CASELOAD, bounds),
            (count_store._STUCK, {"since": micros(since), "shown": 3}),
        ),
        ((count_store._STEP_MAP, {"person": person, "exercise": "W0-a"}),),
        ((count_store._BY_WEEK, {"person": person, "task": "W0"}),),
        ((count_store._MONTH, {"month": since.year * 100 + since.month}),),
    )

    def asking(pairs: Questions) -> Callable[[int], object]:
        return lambda _number: [
            connection.execute(str(question), values).fetchall() for question, values in pairs
        ]

    names = ("caseload", "step map", "independence by week", "counts of a month")
    return list(zip(names, ours, map(asking, asked), strict=True))


def compare_opening(folder: Path, store: Store) -> None:
    """Print how long closing and opening take at this size."""
    print(
        f"  closed with a backup and a seal in {median_ms(lambda _n: store.close(), ONCE):.0f} ms"
    )
    opened: list[Store] = []

    def open_again(_number: int) -> None:
        opened.append(open_store(folder, SystemClock()).store)

    print(f"  opened again in {median_ms(open_again, ONCE):.0f} ms")
    opened[0]._database.close()
    opened[0]._lock.release()
    print(f"  opened after a crash in {median_ms(open_again, ONCE):.0f} ms")
    opened[1].close()


def main() -> None:
    """Run all comparisons in a folder that goes afterwards."""
    wanted = argparse.ArgumentParser()
    wanted.add_argument("--people", type=int, nargs="*", default=[1, 30])
    place = Path(tempfile.mkdtemp(prefix="wise-steps-storage-"))
    try:
        compare_steps(place)
        for people in wanted.parse_args().people:
            compare_questions(place, people)
    finally:
        shutil.rmtree(place)


if __name__ == "__main__":
    main()
