"""Let the disk fail at every call of a real program, and see that nothing is lost and nothing crashes.

Runs watched (see `shim.py`): `python -m tests.faults.failing ROOT WAY EVERY`. Each try is a process of its
own that works in a folder of its own. WAY: the call fails once (`once`, with reads `reads`), everything
that needs room fails from then on (`full`), or a write stops half-way before that (`short`). Prints one
JSON line of counts.
"""

import ctypes
import errno
import json
import logging
import os
import shutil
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from app.bootstrap import Services, build
from app.errors import KnownError
from tests.app.store.facts import CANARY, StandingClock, whole_attempt
from tests.faults.losses import lost_in

ATTEMPTS = 2
WAYS = {"once": 0, "full": 1, "short": 2, "reads": 0}
ERRORS = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EBUSY)
_LIBC = ctypes.CDLL(None)
_SURVIVED, _LOST, _CRASHED = range(3)

Deed = Callable[[], object]


def work(root: Path, room_again: Deed) -> list[str]:
    """Set up, practise, back up, close, and return what was told.

    After a problem a person tries the same again; then they ask somebody to make room.
    """
    told: list[str] = []
    services = _opened(root, room_again)
    for words, deed in _deeds(services):
        for _unused in range(2):
            try:
                deed()
            except KnownError:
                continue
            told.append(words)
            break
        else:
            room_again()
            deed()
            told.append(words)
    with suppress(KnownError):
        services.close()
    return told


def _opened(root: Path, room_again: Deed) -> Services:
    try:
        return build(root / "wise-steps", StandingClock())
    except KnownError:
        room_again()
        return build(root / "wise-steps", StandingClock())


def _deeds(services: Services) -> Iterator[tuple[str, Deed]]:
    store = services.store
    yield "person", lambda: store.people.add_employee(CANARY, "pictogram/cup")
    employee = store.people.employees()[0]
    for number in range(ATTEMPTS):
        for fact in whole_attempt(f"attempt-{number}", employee.id):
            yield f"fact {number}", partial(store.progress.record, [fact])
        yield "backup", store.backup
    yield "note", lambda: store.support.write_note(employee.id, "Well done.")


def _try(root: Path, nth: int, error: int, way: str) -> int:
    """Work once while call `nth` fails, then open the folder again and look."""
    (root / "wise-steps").parent.mkdir(exist_ok=True)

    def room_again() -> None:
        _LIBC.faults_fail(0, 0, 0, 0)

    _LIBC.faults_fail(nth, error, WAYS[way], way == "reads")
    told = work(root, room_again)
    room_again()
    lost = lost_in("practise", root, told)
    if lost is not None:
        sys.stderr.write(f"call {nth}, {errno.errorcode[error]}: {lost}\n")
    return _SURVIVED if lost is None else _LOST


def _forked(deed: Callable[[], int]) -> int:
    """Do a deed in a process of its own and return its answer."""
    child = os.fork()
    if child == 0:
        answer = _CRASHED
        try:
            answer = deed()
        finally:
            if answer == _CRASHED:
                traceback.print_exc()
            sys.stderr.flush()
            os._exit(answer)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _calls(root: Path, way: str) -> int:
    """Return how many calls the work makes when nothing fails."""
    _LIBC.faults_fail(0, 0, 0, way == "reads")
    work(root, lambda: None)
    shutil.rmtree(root / "wise-steps")
    return int(_LIBC.faults_calls())


def main(root: Path, way: str, every: int) -> None:
    """Try call by call (or each `every`-th) and print the counts."""
    logging.disable(logging.CRITICAL)
    _LIBC.faults_calls.restype = ctypes.c_long
    _LIBC.faults_fail.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_int, ctypes.c_int]
    calls = _calls(root, way)
    counts: Counter[int] = Counter()
    errors = ERRORS if way in {"once", "reads"} else (errno.ENOSPC,)
    for number, nth in enumerate(range(1, calls + 1, every)):
        for error in errors if every == 1 else (errors[number % len(errors)],):
            folder = root / f"{nth}-{error}"
            counts[_forked(lambda: _try(folder, nth, error, way))] += 1  # noqa: B023 - done at once
            shutil.rmtree(folder)
    sum_of = {"calls": calls, "tried": counts.total(), "survived": counts[_SURVIVED]}
    crashed = counts.total() - counts[_SURVIVED] - counts[_LOST]
    print(json.dumps({**sum_of, "lost": counts[_LOST], "crashed": crashed}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
