"""`python3 -m tests [--quick | --long] [pytest options]`: set up this computer, then test all.

First come the tests that need no screen, then, on Linux, those that do: in a session of their own.
The last line is the sum of both.
"""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

if sys.version_info < (3, 11):  # noqa: UP036 - an old Python gets this far, and no further
    sys.exit(f"Python 3.11 or newer is needed. This is Python {sys.version.split()[0]}.")

from app.errors import KnownError
from app.machine import ROOT, prepare, say
from app.system_packages import install
from tests.session import missing_packages, session

_NO_TESTS = 5


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
    passed, failed = _run(python, options, without)
    if has_screen:
        with session() as inside:
            more_passed, more_failed = _run(python, options, inside)
        passed, failed = passed + more_passed, failed + more_failed
    print(f"{passed} passed, {failed} failed", flush=True)
    return 0 if passed and not failed else 1


def _run(python: Path, options: list[str], environment: Mapping[str, str]) -> tuple[int, int]:
    """Run pytest once; return how many tests passed and how many did not."""
    with tempfile.TemporaryDirectory(prefix="wise-steps-") as folder:
        report = Path(folder, "report.xml")
        command = [str(python), "-m", "pytest", "-q", *options, f"--junit-xml={report}"]
        code = subprocess.call(command, cwd=ROOT, env=environment)
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
