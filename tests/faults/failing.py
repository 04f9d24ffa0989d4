"""Let the disk fail at every call of a real program, and see that nothing is lost and nothing crashes.

Runs watched (see `shim.py`): `python -m tests.faults.failing ROOT DEED WAY EVERY`. Each try is a process
of its own that works in a folder of its own. WAY: the call fails once (`once`, with reads `reads`),
everything that needs room fails from then on (`full`), or a write stops half-way before that (`short`).
Prints one JSON line of counts.
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

from tests.faults.deeds_tried_again import DEEDS, PREPARED, TOLD_PLAINLY, Piece
from tests.faults.losses import lost_in

WAYS = {"once": 0, "full": 1, "short": 2, "reads": 0}
ERRORS = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EBUSY)
_LIBC = ctypes.CDLL(None)
_SURVIVED, _LOST, _CRASHED = range(3)


def work(deed: str, root: Path) -> list[str]:
    """Do a deed piece by piece, and return what was told."""
    return [words for words, act in DEEDS[deed](root) if _is_done(deed, (words, act))]


def _is_done(deed: str, piece: Piece) -> bool:
    """After a problem a person tries the same again; then they ask somebody to make room."""
    _words, act = piece
    for _unused in range(2):
        try:
            act()
        except TOLD_PLAINLY[deed]:
            continue
        return True
    _room_again()
    act()
    return True


def _room_again() -> None:
    _LIBC.faults_fail(0, 0, 0, 0)


def _try(deed: str, folder: Path, nth: int, error: int, way: str, told: Sequence[str]) -> int:
    """Do the deed while call `nth` fails, then open the folder again and look."""
    _LIBC.faults_fail(nth, error, WAYS[way], way == "reads")
    told = [*told, *work(deed, folder)]
    _room_again()
    lost = lost_in(deed, folder, told)
    if lost is not None:
        sys.stderr.write(f"{deed}, call {nth}, {errno.errorcode[error]}: {lost}\n")
    return _SURVIVED if lost is None else _LOST


def _forked(act: Callable[[], int]) -> int:
    """Do something in a process of its own and return its answer."""
    child = os.fork()
    if child == 0:
        answer = _CRASHED
        try:
            answer = act()
        finally:
            if answer == _CRASHED:
                traceback.print_exc()
            sys.stderr.flush()
            os._exit(answer)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


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
    counts: Counter[int] = Counter()
    errors = ERRORS if way in {"once", "reads"} else (errno.ENOSPC,)
    for number, nth in enumerate(range(1, calls + 1, every)):
        for error in errors if every == 1 else (errors[number % len(errors)],):
            shutil.rmtree(folder)
            shutil.copytree(before, folder)
            counts[_forked(lambda: _try(deed, folder, nth, error, way, told))] += 1  # noqa: B023 - done at once
    crashed = counts.total() - counts[_SURVIVED] - counts[_LOST]
    print(
        json.dumps(
            {"calls": calls, "tried": counts.total(), "lost": counts[_LOST], "crashed": crashed}
        )
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
