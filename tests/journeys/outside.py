"""The program in a process of its own, as it is met from outside."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PRINTED = "printed.txt"


@contextmanager
def running(folder: Path) -> Iterator[int]:
    """Run the program with a data folder; give its process number."""
    switches = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONFAULTHANDLER": "1"}
    command = [sys.executable, "-m", "ui", "--data", str(folder)]
    with (
        (folder / PRINTED).open("wb") as printed,
        subprocess.Popen(command, env={**os.environ, **switches}, stderr=printed) as program,
    ):
        try:
            yield program.pid
        finally:
            program.terminate()


def printed_by(folder: Path) -> str:
    """Return what it printed and kept in its log, without Qt's own remarks about the bus."""
    printed = (folder / PRINTED).read_text("utf-8").splitlines()
    own = [line for line in printed if "qt.accessibility" not in line]
    return "\n".join([*own, (folder / "logs" / "wise-steps.log").read_text("utf-8")])
