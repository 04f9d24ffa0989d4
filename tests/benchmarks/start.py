"""Print how long people wait for the window, against a bare window of PySide6.

By hand: `python -m tests.benchmarks.start` (offscreen), or on a screen of its own
`python -m tests.session python -m tests.benchmarks.start`.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.demo import fill_demo

ROUNDS = 8
PATIENCE_SECONDS = 60
EXPECTED = {
    "the window": 1.25,
    "the tiles can be pressed": 2.0,
    "a tile pressed then is answered": None,
    "everything is loaded": None,
}


def main() -> None:
    """Start both programs in turn and print medians, the quickest, and ratios."""
    with tempfile.TemporaryDirectory(prefix="wise-steps-start-") as temporary:
        folder, environment = Path(temporary) / "data", _environment(Path(temporary))
        fill_demo(folder, "en")
        _rounds(1, folder, environment)  # compiles every module, reads every file
        bare, ours, stalls = _rounds(ROUNDS, folder, environment)
    print(f"{'':34} {'median':>10} {'quickest':>17}")
    print(f"{'a bare window of PySide6':34} {_times(bare)}")
    for number, (name, expected) in enumerate(EXPECTED.items()):
        wanted = f" (at most {expected})" if expected else ""
        print(f"{name:34} {_times([each[number] for each in ours], bare)}{wanted}")
    print(f"{'longest stall while loading':34} {_times(stalls)} (at most 50)")


def _times(ours: list[float], bare: list[float] | None = None) -> str:
    """Return the median and the quickest; on a busy computer the quickest says more."""
    pieces = []
    for one in (statistics.median, min):
        ratio = f"{one(ours) / one(bare):6.2f} x" if bare else " " * 8
        pieces.append(f"{one(ours):6.0f} ms{ratio}")
    return "".join(pieces)


def _rounds(
    count: int, folder: Path, environment: dict[str, str]
) -> tuple[list[float], list[list[float]], list[float]]:
    bare, ours, stalls = [], [], []
    for _unused in range(count):
        bare.append(_seen(["tests.benchmarks.bare_window"], environment)[0])
        *seen, stall = _seen(["tests.benchmarks.watched_start", str(folder)], environment)
        ours.append(seen)
        stalls.append(stall)
    return bare, ours, stalls


def _seen(module: list[str], environment: dict[str, str]) -> list[float]:
    """Run a module and return its numbers in ms since its start; the last of five is a length."""
    began = time.monotonic()
    command = [sys.executable, "-m", *module]
    done = subprocess.run(
        command, env=environment, capture_output=True, check=True, timeout=PATIENCE_SECONDS
    )
    *moments, last = [float(word) for word in done.stdout.split()]
    moments = [(moment - began) * 1000 for moment in moments]
    return [*moments, last * 1000] if moments else [(last - began) * 1000]


def _environment(temporary: Path) -> dict[str, str]:
    """Return an environment in which modules are compiled once, beside nobody's sources."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment | {"PYTHONPYCACHEPREFIX": str(temporary / "compiled")}


if __name__ == "__main__":
    main()
