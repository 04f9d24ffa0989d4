"""The log tells where something happened, never what somebody typed or is called."""

import logging
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.logs import WithoutWords
from app.machine import ROOT


def _stumble() -> None:
    raise KeyError("Zebulon")


def _stumble_again() -> None:
    try:
        _stumble()
    except KeyError as problem:
        raise ValueError("Zebulon typed Xylophone") from problem


def _logged() -> str:
    try:
        _stumble_again()
    except ValueError:
        told = ("Unforeseen: %s", ("x",), sys.exc_info())
    return WithoutWords().format(logging.LogRecord("app.store", 50, __file__, 1, *told))


def test_the_words_of_an_exception_stay_out() -> None:
    written = _logged()

    assert "Zebulon" not in written
    assert "Xylophone" not in written


def test_what_and_where_it_was_is_there() -> None:
    lines = _logged().splitlines()

    assert lines[0].endswith("CRITICAL app.store: Unforeseen: x")
    assert [line for line in lines if line in {"KeyError", "ValueError"}] == [
        "ValueError",
        "KeyError",
    ]
    assert any(line.endswith(" _stumble") for line in lines)


ENDS_BADLY = """
import os, resource
from app.logs import leave_no_core
resource.setrlimit(resource.RLIMIT_CORE, (1 << 20, resource.RLIM_INFINITY))
leave_no_core()
print(resource.getrlimit(resource.RLIMIT_CORE)[0], flush=True)
os.abort()
"""


@pytest.mark.linux
def test_a_program_that_ends_badly_leaves_no_picture_of_its_memory(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ENDS_BADLY],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.stdout, done.returncode) == ("0\n", -signal.SIGABRT)
    assert list(tmp_path.iterdir()) == []
