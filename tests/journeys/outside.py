"""The program in a process of its own, as it is met from outside."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def running(folder: Path) -> Iterator[int]:
    """Run the program with a data folder; give its process number."""
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [sys.executable, "-m", "ui", "--data", str(folder)]
    # What Qt prints about the bus stands in no log and is nobody's news.
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as program:
        try:
            yield program.pid
        finally:
            program.terminate()
