"""The sources pass the same checks here, in `poe check` and wherever the tests run."""

import subprocess
import sysconfig
from pathlib import Path

import pytest

from app.machine import ROOT

pytestmark = pytest.mark.timeout(240)


@pytest.mark.parametrize(
    "command",
    [
        ("ruff", "format", "--check"),
        ("ruff", "check", "--no-cache"),
        ("mypy",),
        ("lint-imports", "--no-cache"),
        ("deptry", "."),
    ],
    ids=" ".join,
)
def test_the_sources_pass(command: tuple[str, ...]) -> None:
    program = Path(sysconfig.get_path("scripts"), command[0])

    answer = subprocess.run(
        [program, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert answer.returncode == 0, answer.stdout + answer.stderr
