"""Kill the next version of the program while it brings data to its layout, and look at what is there.

`python -m tests.faults.migrating WHOLE TRIES`: each try is a process of its own in a copy of the folder
WHOLE. Prints one JSON line of counts; `cut` says how many were killed before they had finished.
"""

import json
import logging
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tests.app.store.next_version import found_in, know_one_more_layout
from tests.faults.quick_disk import quick_folder

SEED = 20_261_122
LONGER_THAN_WHOLE = 1.1


def _forked(act: Callable[[], bool]) -> int:
    """Begin something in a process of its own, and return its number."""
    child = os.fork()
    if child == 0:
        is_good = False
        try:
            is_good = act()
        finally:
            os._exit(0 if is_good else 1)
    return child


def _code(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _migrates(folder: Path) -> bool:
    return bool(found_in(folder)[0])


def _is_whole(folder: Path, attempts: object) -> bool:
    _is_migrated, found, findings = found_in(folder)
    return found == attempts and not findings


def _copy(whole: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(whole, folder)


def _seconds(whole: Path, folder: Path) -> float:
    """Measure how long it takes when nobody kills it."""
    _copy(whole, folder)
    begin = time.perf_counter()
    _code(_forked(lambda: _migrates(folder)))
    return time.perf_counter() - begin


def main(whole: Path, tries: int) -> None:
    """Kill at moments spread over the whole work."""
    logging.disable(logging.CRITICAL)
    know_one_more_layout()
    chance = random.Random(SEED)  # noqa: S311 - chance, no secret
    counts: Counter[str] = Counter()
    with quick_folder("migrating") as place:
        folder = place / "data"
        _copy(whole, folder)
        _migrated, attempts, _findings = found_in(folder)
        seconds = _seconds(whole, folder)
        for _each in range(tries):
            _copy(whole, folder)
            child = _forked(lambda: _migrates(folder))
            time.sleep(chance.random() * seconds * LONGER_THAN_WHOLE)
            os.kill(child, signal.SIGKILL)
            counts["cut"] += _code(child) == -signal.SIGKILL
            counts["lost"] += _code(_forked(lambda: _is_whole(folder, attempts))) != 0
    print(json.dumps({"cut": counts["cut"], "lost": counts["lost"]}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
