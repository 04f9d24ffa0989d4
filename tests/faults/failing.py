"""Let the disk fail at every call of a real program, and see that nothing is lost and nothing crashes.

Runs watched (see `shim.py`): `python -m tests.faults.failing ROOT DEED WAY EVERY`. Each try begins in a
new folder, and many share a process. WAY: the call fails once (`once`, with reads `reads`), everything
that needs room fails from then on (`full`), or a write stops half-way before that (`short`). `careless`
is the negative control: as `once`, and a person is told "done" whatever the disk said. Prints one JSON
line of counts.
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
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.faults.deeds_tried_again import DEEDS, PREPARED, TOLD_PLAINLY
from tests.faults.losses import lost_in

WAYS = {"once": 0, "full": 1, "short": 2, "reads": 0, "careless": 0}
ERRORS = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EBUSY)
_LIBC = ctypes.CDLL(None)
_SURVIVED, _LOST, _CRASHED = range(3)
TRIES_OF_ONE_PROCESS = 50

Try = tuple[int, int]
"""Which call fails, and how."""


def work(deed: str, root: Path, *, is_careless: bool = False) -> list[str]:
    """Do a deed piece by piece, and return what was told.

    After a problem a person tries the same again; then they ask somebody to make room.
    """
    told = []
    for words, act in DEEDS[deed](root):
        for _unused in range(2):
            try:
                act()
            except TOLD_PLAINLY[deed]:
                if not is_careless:
                    continue
            break
        else:
            _room_again()
            act()
        told.append(words)
    return told


def _room_again() -> None:
    _LIBC.faults_fail(0, 0, 0, 0)


def _try(deed: str, folder: Path, one: Try, way: str, told: Sequence[str]) -> int:
    """Do the deed while a call fails, then open the folder again and look."""
    nth, error = one
    _LIBC.faults_fail(nth, error, WAYS[way], way == "reads")
    told = [*told, *work(deed, folder, is_careless=way == "careless")]
    _room_again()
    lost = lost_in(deed, folder, told)
    if lost is not None:
        sys.stderr.write(f"{deed}, call {nth}, {errno.errorcode[error]}: {lost}\n")
    return _SURVIVED if lost is None else _LOST


def _forked(act: Callable[[Try], int], tries: Sequence[Try]) -> bytes:
    """Make tries in a process of its own, and return what came of each until it was over or crashed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            for one in tries:
                os.write(writing, bytes([act(one)]))
        except BaseException:  # noqa: BLE001 - whatever it was, it was a crash
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(0)
    os.close(writing)
    with open(reading, "rb") as answers:  # noqa: PTH123 - a pipe has no path
        answered = answers.read()
    os.waitpid(child, 0)
    return answered


def _all(act: Callable[[Try], int], tries: Sequence[Try]) -> Counter[int]:
    """Make all tries; whoever crashes takes none of the others along."""
    counts: Counter[int] = Counter()
    left = list(tries)
    while left:
        some = left[:TRIES_OF_ONE_PROCESS]
        answered = _forked(act, some)
        counts.update(answered)
        counts[_CRASHED] += len(answered) < len(some)
        del left[: len(answered) + (len(answered) < len(some))]
    return counts


def _calls(deed: str, folder: Path, way: str) -> int:
    """Return how many calls the deed makes when nothing fails."""
    _LIBC.faults_fail(0, 0, 0, way == "reads")
    work(deed, folder)
    return int(_LIBC.faults_calls())


def main(root: Path, deed: str, way: str, every: int) -> None:
    """Try call by call (or each `every`-th) and print the counts."""
    logging.disable(logging.CRITICAL)
    _LIBC.faults_calls.restype = ctypes.c_long
    _LIBC.faults_fail.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_int, ctypes.c_int]
    before, folder = root / "before", root / "try"
    before.mkdir()
    told = work("practise", before) if deed in PREPARED else []
    shutil.copytree(before, folder)
    calls = _calls(deed, folder, way)
    errors = ERRORS if way in {"once", "reads", "careless"} else (errno.ENOSPC,)
    tries = [
        (nth, error)
        for number, nth in enumerate(range(1, calls + 1, every))
        for error in (errors if every == 1 else (errors[number % len(errors)],))
    ]

    def act(one: Try) -> int:
        shutil.rmtree(folder)
        shutil.copytree(before, folder)
        return _try(deed, folder, one, way, told)

    counts = _all(act, tries)
    kept = {"lost": counts[_LOST], "crashed": counts[_CRASHED]}
    print(json.dumps({"calls": calls, "tried": counts.total(), **kept}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
