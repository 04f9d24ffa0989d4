"""`python3 -m tests [--quick | --long] [pytest options]`: set up this computer, then test all.

First come the tests that need no screen, in two shares side by side, then, on Linux, those that do:
in a session of their own. The last line is the sum of all. With pytest options there are no shares.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import IO
from xml.etree import ElementTree

if sys.version_info < (3, 11):  # noqa: UP036 - an old Python gets this far, and no further
    sys.exit(f"Python 3.11 or newer is needed. This is Python {sys.version.split()[0]}.")

from app.errors import KnownError
from app.machine import ROOT, prepare, say
from app.system_packages import install
from tests.session import missing_packages, session

_NO_TESTS = 5
_EVERY_SCREEN = (
    "tests/ui/test_all_can_be_heard.py",
    "tests/ui/test_every_screen.py",
    "tests/ui/test_exercises_audit.py",
    "tests/ui/test_fonts_audit.py",
    "tests/ui/test_motion.py",
    "tests/ui/test_screens_audit.py",
)
_SHARES = (_EVERY_SCREEN, ("tests", *(f"--ignore={file}" for file in _EVERY_SCREEN)))
"""About the same work each; they share nothing but the compiled texts."""


def main() -> int:
    """Run the tests and return 0 when some ran and all passed."""
    # Ended from outside, the session still puts everything away.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    wishes = sys.argv[1:]
    has_screen = sys.platform.startswith("linux") and "--quick" not in wishes
    if "--long" in wishes:
        os.environ["WISE_STEPS_LONG"] = "1"
    options = [wish for wish in wishes if wish not in {"--quick", "--long"}]
    try:
        python = prepare("test")
        if has_screen:
            install(missing_packages())
        return _test(python, options, has_screen=has_screen)
    except KnownError as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return 130


def _test(python: Path, options: list[str], *, has_screen: bool) -> int:
    without = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    sums = [_run(python, options, without)] if options else _run_shares(python, without)
    if has_screen:
        with session() as inside:
            sums.append(_run(python, options, inside))
    passed, failed = (sum(each) for each in zip(*sums, strict=True))
    print(f"{passed} passed, {failed} failed", flush=True)
    return 0 if passed and not failed else 1


def _run_shares(python: Path, environment: Mapping[str, str]) -> list[tuple[int, int]]:
    """Run the shares side by side. What the first says is seen at once, the others' at the end."""
    with ThreadPoolExecutor(len(_SHARES)) as pool, ExitStack() as said:
        talks = [None, *(said.enter_context(TemporaryFile()) for _each in _SHARES[1:])]
        sums = list(
            pool.map(
                lambda share, talk: _run(python, list(share), environment, talk), _SHARES, talks
            )
        )
        for talk in filter(None, talks):
            talk.seek(0)
            print(talk.read().decode(errors="replace"), flush=True)
    return sums


def _run(
    python: Path,
    options: list[str],
    environment: Mapping[str, str],
    talk: IO[bytes] | None = None,
) -> tuple[int, int]:
    """Run pytest once; return how many tests passed and how many did not."""
    with TemporaryDirectory(prefix="wise-steps-") as folder:
        report = Path(folder, "report.xml")
        command = [str(python), "-m", "pytest", "-q", *options, f"--junit-xml={report}"]
        code = subprocess.call(
            command,
            cwd=ROOT,
            env=environment,
            stdout=talk,
            stderr=subprocess.STDOUT if talk else None,
        )
        passed, failed = _count(report)
    if code not in {0, _NO_TESTS} and not failed:
        # It ended without a word on why: a crash, or a file that cannot be read.
        failed = 1
    return passed, failed


def _count(report: Path) -> tuple[int, int]:
    if not report.exists():
        return 0, 0
    cases = list(ElementTree.parse(report).iter("testcase"))  # noqa: S314 - we wrote it just now
    failed = sum(
        1 for case in cases if any(case.find(kind) is not None for kind in ("failure", "error"))
    )
    skipped = sum(1 for case in cases if case.find("skipped") is not None)
    return len(cases) - failed - skipped, failed


if __name__ == "__main__":
    sys.exit(main())
