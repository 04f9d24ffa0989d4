"""Set up this computer: a virtual environment with locked packages, and Qt's system libraries.

Standard library only: it runs before anything is installed. Whatever interrupts it, the next start
heals: a stamp says that packages are being installed, and its last word is written at the end.
"""

import hashlib
import importlib.util
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from app.errors import KnownError
from app.system_packages import install, missing_qt_packages

ROOT = Path(__file__).resolve().parent.parent
_BITS_64 = 2**32
_BEGUN = "begun"
_LINES_OF_DETAIL = 3

# The commands a person finds beside the environment's Python, as an installed wheel has them too.
_COMMANDS = {"wise-steps": "ui", "wise-steps-admin": "app.cli"}

# What pip says -> what it means for the person at the keyboard. The first that fits is taken.
_REASONS = (
    ("no space left", "The disk is full. Please make room, then start again."),
    ("permission denied", "A folder cannot be written to. Its name stands above."),
    ("do not match the hashes", "A package is not the one we know, so it was not installed."),
    ("timed out", "The network is too slow now. Please start again later."),
    ("connection", "The network cannot be reached. Please connect, then start again."),
    ("name resolution", "The network cannot be reached. Please connect, then start again."),
    ("no matching distribution", "There is no package for this computer and this Python."),
)


class SetupStoppedError(KnownError):
    """This computer cannot be set up now. The message says why and what to do."""


def prepare(lock: str) -> Path:
    """Return the Python of an environment that holds what `packaging/lock/<lock>.txt` names.

    Raises SetupStoppedError or PackagesMissingError.
    """
    if sys.maxsize < _BITS_64:
        raise SetupStoppedError("A 64-bit Python is needed. Please install one, then start again.")
    environment = environment_folder()
    if not _is_ready(environment, lock):
        with _alone(environment):
            # Another start may have done it while we waited.
            if not _is_ready(environment, lock):
                _set_up(environment, lock)
    python = python_of(environment)
    if has_stale_texts():
        _run([str(python), "-m", "app.catalogues", "compile"])
    return python


def has_stale_texts() -> bool:
    """Say whether a translation or an exercise changed since it was compiled."""
    catalogues = list(ROOT.glob("locales/*/LC_MESSAGES/*.po"))
    if any(_is_older(source.with_suffix(".mo"), source) for source in catalogues):
        return True
    sources = [*catalogues, *ROOT.glob("data/**/*.yaml")]
    bundles = list(ROOT.glob("data/.compiled/*"))
    if not sources or not bundles:
        return bool(sources)
    return any(_is_older(bundle, source) for bundle in bundles for source in sources)


def environment_folder() -> Path:
    """Return where the virtual environment lies or will lie."""
    wanted = os.environ.get("WISE_STEPS_VENV")
    return Path(wanted).expanduser().absolute() if wanted else ROOT / ".venv"


def python_of(environment: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    if sys.platform == "win32":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def say(sentence: str) -> None:
    """Tell the person at the terminal what happens."""
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()


def _set_up(environment: Path, lock: str) -> None:
    if sys.platform.startswith("linux"):
        install(missing_qt_packages())
    if _was_cut_off(environment) or not _answers(python_of(environment)):
        _make_environment(environment)
    say("Installing packages. This can take a few minutes.")
    stamp = _stamp(environment, lock)
    stamp.write_text(_BEGUN, encoding="ascii")
    options = ["--quiet", "--disable-pip-version-check", "--no-input"]
    options += ["--require-hashes", "--only-binary", ":all:"]
    _run(
        [str(python_of(environment)), "-m", "pip", "install", *options, "-r", str(_lock_file(lock))]
    )
    _write_commands(python_of(environment))
    stamp.write_text(_fingerprint(environment, lock), encoding="ascii")
    say("This computer is ready.")


def _make_environment(environment: Path) -> None:
    _need_ensurepip()
    say(f"Making a virtual environment: {environment}")
    _run([sys.executable, "-m", "venv", "--clear", str(environment)])


def _need_ensurepip() -> None:
    """Make sure that venv works: Debian keeps a part of it in a package of its own."""
    if importlib.util.find_spec("ensurepip") is not None:
        return
    if not sys.platform.startswith("linux") or sys.base_prefix != "/usr":
        raise SetupStoppedError("This Python cannot make virtual environments. Please use another.")
    version = sys.version_info
    install([f"python{version.major}.{version.minor}-venv"])


def _write_commands(python: Path) -> None:
    for name, module in _COMMANDS.items():
        if sys.platform == "win32":
            text = f'@set PYTHONPATH={ROOT}\n@"{python}" -m {module} %*\n'
            python.with_name(f"{name}.cmd").write_text(text, encoding="utf-8")
            continue
        start = f"PYTHONPATH={shlex.quote(str(ROOT))} exec {shlex.quote(str(python))} -m {module}"
        command = python.with_name(name)
        command.write_text(f'#!/bin/sh\n{start} "$@"\n', encoding="utf-8")
        command.chmod(0o755)


def _was_cut_off(environment: Path) -> bool:
    return any(stamp.read_text("ascii") == _BEGUN for stamp in environment.glob("*.stamp"))


def _answers(python: Path) -> bool:
    """Say whether an environment works: half-made ones, or those of a removed Python, do not."""
    try:
        answer = subprocess.run(
            [str(python), "-m", "pip", "--version"], capture_output=True, check=False
        )
    except OSError:
        return False
    return answer.returncode == 0


def _is_ready(environment: Path, lock: str) -> bool:
    try:
        return _stamp(environment, lock).read_text("ascii") == _fingerprint(environment, lock)
    except OSError:
        return False


def _fingerprint(environment: Path, lock: str) -> str:
    """Sum up what the stamp vouches for: the lock, the Python it is for, and where the sources lie."""
    python = python_of(environment).resolve(strict=True)
    known = _lock_file(lock).read_bytes() + os.fsencode(python) + os.fsencode(ROOT)
    return hashlib.sha256(known + (environment / "pyvenv.cfg").read_bytes()).hexdigest()


def _stamp(environment: Path, lock: str) -> Path:
    return environment / f"wise-steps-{lock}.stamp"


def _lock_file(lock: str) -> Path:
    return ROOT / "packaging" / "lock" / f"{lock}.txt"


def _is_older(made: Path, source: Path) -> bool:
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime


def _run(command: Sequence[str]) -> None:
    """Run a step of the set-up. Raises SetupStoppedError with its last words and what they mean."""
    answer = subprocess.run(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if answer.returncode == 0:
        return
    detail = "\n".join(answer.stdout.strip().splitlines()[-_LINES_OF_DETAIL:])
    said = answer.stdout.casefold()
    reason = next((means for words, means in _REASONS if words in said), "")
    raise SetupStoppedError(f"{detail}\n{reason or 'The set-up stopped here. Please start again.'}")


@contextmanager
def _alone(environment: Path) -> Iterator[None]:
    """Let one start at a time set up `environment`. The system frees the lock of a dead process."""
    path = environment.with_name(f"{environment.name}.lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a+b")
    except OSError as error:
        raise SetupStoppedError(
            f"This folder cannot be written to: {path.parent}\n"
            "Please set WISE_STEPS_VENV to a folder of yours, then start again."
        ) from error
    with file:
        if not _try_lock(file):
            say("Another start is setting up this computer. Waiting for it.")
            _wait_for_lock(file)
        yield


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _wait_for_lock(file: IO[bytes]) -> None:
        # LK_LOCK gives up after ten seconds.
        while True:
            file.seek(0)
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            except OSError:
                continue
            return

else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _wait_for_lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)
