"""The packaged program begins as the one in the checkout; the voice's process begins without Qt."""

import os
import subprocess
import sys

import pytest

from app.machine import ROOT

LAUNCH = ROOT / "packaging" / "launch.py"


def test_the_voice_begins_in_the_packaged_program() -> None:
    answer = _run(str(LAUNCH), "--speech-host", "--silent")

    assert answer.returncode == 0, answer.stderr
    assert b'"VoiceReady"' in answer.stdout.splitlines()[0]


def test_the_voice_does_not_load_qt() -> None:
    look = "import sys, atexit; atexit.register(lambda: print('PySide6' in sys.modules)); "
    begin = f"sys.argv[1:] = ['--speech-host', '--silent']; exec(open({str(LAUNCH)!r}).read())"

    answer = _run("-c", look + begin)

    assert answer.stderr.strip() == b"False"


@pytest.mark.parametrize("script", ["launch", "launch_admin"])
def test_both_commands_tell_what_they_can_do(script: str) -> None:
    answer = _run(str(LAUNCH.with_name(f"{script}.py")), "--help")

    assert answer.stdout.startswith(b"usage: wise-steps"), answer.stderr


def _run(*words: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
