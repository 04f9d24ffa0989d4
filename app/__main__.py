"""`python3 -m app`: set up this computer where needed, then start the program."""

import os
import subprocess
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an old Python gets this far, and no further
    sys.exit(f"Python 3.11 or newer is needed. This is Python {sys.version.split()[0]}.")

from app.errors import KnownError
from app.machine import ROOT, prepare, say


def main() -> int:
    """Set up what is missing, then run the program and return its answer."""
    try:
        return _start([str(prepare("run")), "-m", "ui", *sys.argv[1:]])
    except KnownError as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        say("Stopped. The next start goes on from here.")
        return 130


def _start(command: list[str]) -> int:
    environment = dict(os.environ)
    environment["PYTHONPATH"] = os.pathsep.join(
        filter(None, [str(ROOT), os.environ.get("PYTHONPATH")])
    )
    if not _has_screen():
        say("There is no screen here: the program checks itself without one.")
        environment["QT_QPA_PLATFORM"] = "offscreen"
        command = command if "--check" in command else [*command, "--check"]
    if os.name == "posix":
        # The program takes the place of this process: signals and answers are its own.
        os.execve(command[0], command, environment)  # noqa: S606 - a list of our own words
    return subprocess.call(command, env=environment)


def _has_screen() -> bool:
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return True
    return "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ


if __name__ == "__main__":
    sys.exit(main())
