"""A separate program that works with a data folder, for tests that kill it or starve it.

Run as `python -m tests.app.store.child <deed> <folder>`; it prints one JSON line for each thing
that was acknowledged.
"""

import json
import os
import resource
import shutil
import sys
from itertools import count
from pathlib import Path

from app.store.problems import StoreProblem
from app.store.store import Store, open_store
from tests.app.store.facts import CANARY, StandingClock, begun, done, ended, machine


def say(word: str, value: object) -> None:
    sys.stdout.write(json.dumps([word, value]) + "\n")
    sys.stdout.flush()


def opened(folder: Path) -> Store:
    return open_store(folder, StandingClock(), machine).store


def write_for_ever(folder: Path) -> None:
    """Practise until killed. Every line names a step that is kept."""
    store = opened(folder)
    people = store.people.employees()
    employee = people[0] if people else store.people.add_employee(CANARY, "pictogram/cup")
    before = len(store.progress.attempts(employee.id))
    for number in count(before):
        name = f"attempt-{number}"
        store.progress.record([begun(name, employee.id)])
        for position in range(3):
            store.progress.record([done(name, position)])
            say("kept", [name, position])
        store.progress.record([ended(name)])
        if number % 5 == 4:
            store.backup()


def write_until_full(folder: Path) -> None:
    """Practise until the disk is full; say how many steps were kept and what was said then."""
    store = opened(folder)
    employee = store.people.add_employee(CANARY, "pictogram/cup")
    store.progress.record([begun("one", employee.id)])
    has_ballast = (folder / "ballast").exists()
    room = shutil.disk_usage(folder).free
    (folder.parent / "filling").write_bytes(bytes(max(0, room - 200_000)))
    for position in count():
        try:
            store.progress.record([done("one", position)])
        except StoreProblem as problem:
            say("stopped", [position, type(problem).__name__])
            break
    say("ballast", [has_ballast, (folder / "ballast").exists()])
    (folder.parent / "filling").unlink()
    store.progress.record([done("one", position)])
    say("again", [len(store.progress.attempts(employee.id)[0].results)])
    store.close()


def write_with_small_files(folder: Path) -> None:
    """Like a full disk, for computers where no small disk can be made: files may not grow."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (5 << 20, resource.RLIM_INFINITY))
    store = opened(folder)
    employee = store.people.add_employee(CANARY, "pictogram/cup")
    store.progress.record([begun("one", employee.id)])
    size = (folder / "app.db").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 40_000, resource.RLIM_INFINITY))
    for position in count():
        try:
            store.progress.record([done("one", position)])
        except StoreProblem as problem:
            say("stopped", [position, type(problem).__name__])
            break


def open_as_somebody_else(folder: Path) -> None:
    """Open the folder without the right to write it."""
    if os.getuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
    try:
        opened(folder)
    except StoreProblem as problem:
        say("refused", type(problem).__name__)


def open_and_say(folder: Path) -> None:
    """Open the folder and say what came of it."""
    try:
        store = opened(folder)
    except StoreProblem as problem:
        say("refused", type(problem).__name__)
    else:
        say("opened", len(store.people.employees()))
        store.close()


DEEDS = {
    each.__name__: each
    for each in (
        write_for_ever,
        write_until_full,
        write_with_small_files,
        open_as_somebody_else,
        open_and_say,
    )
}

if __name__ == "__main__":
    DEEDS[sys.argv[1]](Path(sys.argv[2]))
