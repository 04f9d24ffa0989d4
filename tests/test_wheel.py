"""The wheel carries all that the program needs: installed elsewhere, it checks itself and is content."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.machine import ROOT

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)], ROOT)
    (wheel,) = tmp_path.glob("*.whl")
    folder = tmp_path / "installed"
    options = ["--quiet", "--no-deps", "--no-index", "--disable-pip-version-check"]
    target = ["--target", str(folder), str(wheel)]
    _run([sys.executable, "-m", "pip", "install", *options, *target], tmp_path)
    return folder


def test_the_installed_program_checks_itself(installed: Path, tmp_path: Path) -> None:
    where = "from app.paths import shipped; print(shipped('assets'))"

    place = _run([sys.executable, "-c", where], tmp_path, installed)
    answer = _run([str(installed / "bin" / "wise-steps"), "--check"], tmp_path, installed)

    assert place == str(installed / "app" / "_shipped" / "assets")
    assert answer.splitlines()[-1].startswith("WISE Steps")


def test_the_installed_commands_need_no_checkout(installed: Path, tmp_path: Path) -> None:
    answer = _run([str(installed / "bin" / "wise-steps-admin"), "check"], tmp_path, installed)

    assert answer


def _run(command: list[str], folder: Path, installed: Path | None = None) -> str:
    answer = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(installed or ""), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return answer.stdout.strip()
