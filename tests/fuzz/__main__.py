"""`python -m tests.fuzz [DOOR ...] [--seconds N]`: try hostile files by hand, and print counts.

With `atheris` (the dependency group `fuzz`; there are no wheels for every Python) new files are made by
watching which lines the last ones reached. Without it they are only spoiled by chance.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from random import Random

from app.machine import ROOT
from tests.fuzz.doors import DOORS, Door
from tests.fuzz.spoiling import spoiled

SECONDS = 60
_RUNS = re.compile(r"Done (\d+) runs")


def main() -> int:
    """Fuzz the doors one by one. Returns 0 when nothing did more than refuse."""
    parser = argparse.ArgumentParser(prog="tests.fuzz", description=__doc__)
    parser.add_argument("doors", nargs="*", choices=[[], *DOORS], metavar="DOOR")
    parser.add_argument("--seconds", type=int, default=SECONDS, help="for each door")
    wanted = parser.parse_args()
    faults = 0
    for name in wanted.doors or DOORS:
        tried, found = _fuzzed(name, wanted.seconds)
        print(f"{name}: tried {tried}, faults {found}", flush=True)
        faults += found
    print(f"faults {faults}")
    return 1 if faults else 0


def _fuzzed(name: str, seconds: int) -> tuple[int, int]:
    if find_spec("atheris") is not None:
        return _guided(name, seconds)
    return _by_chance(DOORS[name], seconds)


def _guided(name: str, seconds: int) -> tuple[int, int]:
    with tempfile.TemporaryDirectory(prefix="wise-steps-fuzz-") as corpus:
        for number, seed in enumerate(DOORS[name].seeds):
            Path(corpus, f"seed-{number}").write_bytes(seed)
        command = [sys.executable, "-m", "tests.fuzz.guided", name, str(seconds), corpus]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    runs = _RUNS.search(done.stderr)
    if done.returncode or runs is None:
        print(done.stdout[-3000:], done.stderr[-3000:], sep="\n")
        return 0, 1
    return int(runs[1]), 0


def _by_chance(door: Door, seconds: int) -> tuple[int, int]:
    random, end, tried = Random(), time.monotonic() + seconds, 0  # noqa: S311 - chance, no secret
    while time.monotonic() < end:
        door.open(spoiled(random.choice(door.seeds), random))
        tried += 1
    return tried, 0


if __name__ == "__main__":
    sys.exit(main())
