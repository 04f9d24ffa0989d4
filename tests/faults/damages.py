"""Damage files and kill programs by chance, and count what did not come back."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

from app.machine import ROOT
from app.store.problems import StoreProblem
from app.store.store import open_store
from tests.app.store.facts import CANARY, StandingClock, machine, whole_attempt
from tests.faults.outcome import Outcome, quiet
from tests.faults.quick_disk import quick_folder

SEED = 20_261_122
ATTEMPTS = 12


def damage(tries: int, *, is_careless: bool = False) -> Outcome:
    """Damage the database, and every third time the newest backup too, then open the folder.

    The negative control is careless: it keeps neither backups nor a day log.
    """
    losses: Counter[str] = Counter()
    with quick_folder("damage") as place, quiet():
        whole = place / "whole"
        _practise(whole)
        for number in range(tries):
            random = Random(SEED + number)  # noqa: S311 - chance, no secret
            folder = Path(shutil.copytree(whole, place / "damaged"))
            _spoil(folder / "app.db", random)
            if is_careless:
                shutil.rmtree(folder / "backups")
                shutil.rmtree(folder / "daylog")
            elif number % 3 == 0:
                _spoil(max((folder / "backups").glob("*.db")), random)
            if lost := _lost(folder):
                losses[lost] += 1
            shutil.rmtree(folder)
    return Outcome("damage to the database, sometimes to the newest backup too", tries, losses)


def kill(tries: int) -> Outcome:
    """Kill a program that practises, again and again in the same folder."""
    losses: Counter[str] = Counter()
    told: set[tuple[object, ...]] = set()
    with quick_folder("kill") as place, quiet():
        folder = place / "wise-steps"
        for number in range(tries):
            told |= _told_until_killed(folder, 1 + number * 7 % 25)
        with closing(open_store(folder, StandingClock(), machine).store) as store:
            (employee,) = store.people.employees()
            records = store.progress.attempts(employee.id)
            is_sound = store.verify().is_sound
    found = {(record.attempt.id, step.position) for record in records for step in record.results}
    if told - found:
        losses[f"{len(told - found)} of {len(told)} steps"] += 1
    if not is_sound:
        losses["not sound"] += 1
    return Outcome(f"kill -9, {len(told)} steps", tries, losses)


def kill_migrations(tries: int) -> Outcome:
    """Kill the next version of the program while it brings the data of this one to its layout."""
    with quick_folder("migrations") as place, quiet():
        _practise(place / "whole")
        command = [sys.executable, "-m", "tests.faults.migrating", str(place / "whole"), str(tries)]
        said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    counts = json.loads(said)
    what = f"kill -9 while data is brought to a newer layout, {counts['cut']} half-way"
    return Outcome(what, tries, +Counter({"not whole": counts["lost"]}))


def _practise(folder: Path) -> None:
    with closing(open_store(folder, StandingClock(), machine).store) as store:
        employee = store.people.add_employee(CANARY, "pictogram/cup")
        for number in range(ATTEMPTS):
            store.progress.record(whole_attempt(f"{number}", employee.id))
            if number % 5 == 2:
                store.backup()


def _lost(folder: Path) -> str | None:
    try:
        with closing(open_store(folder, StandingClock(), machine).store) as store:
            found = sum(len(store.progress.attempts(one.id)) for one in store.people.employees())
            findings = [one for one in store.verify().findings if not one.startswith("Backup ")]
    except StoreProblem as problem:
        return type(problem).__name__
    if found != ATTEMPTS:
        return f"{ATTEMPTS - found} of {ATTEMPTS} attempts"
    return str(findings) if findings else None


def _spoil(path: Path, random: Random) -> None:
    random.choice(_WAYS)(path, random)


def _flip(path: Path, random: Random) -> None:
    content = bytearray(path.read_bytes())
    content[random.randrange(len(content))] ^= 1 << random.randrange(8)
    path.write_bytes(content)


def _overwrite(path: Path, random: Random) -> None:
    content = bytearray(path.read_bytes())
    place = random.randrange(0, len(content), 512)
    length = random.choice((512, 4096, 20_000))
    content[place : place + length] = random.choice((bytes(length), random.randbytes(length)))
    path.write_bytes(content)


def _cut(path: Path, random: Random) -> None:
    os.truncate(path, random.randrange(path.stat().st_size))


def _remove(path: Path, _random: Random) -> None:
    path.unlink()


def _replace(path: Path, random: Random) -> None:
    path.write_bytes(random.choice((b"", b"A letter. " * 900, random.randbytes(9000))))


_WAYS: tuple[Callable[[Path, Random], None], ...] = (_flip, _overwrite, _cut, _remove, _replace)


def _told_until_killed(folder: Path, lines: int) -> set[tuple[object, ...]]:
    command = [sys.executable, "-m", "tests.app.store.child", "write_for_ever", str(folder)]
    told: set[tuple[object, ...]] = set()
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for line in child.stdout:
            told.add(tuple(json.loads(line)[1]))
            if len(told) == lines:
                child.kill()
    return told
