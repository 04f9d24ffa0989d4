"""What the commands share: say a line, ask a question, open the data folder."""

import getpass
import sys
from contextlib import closing
from io import TextIOWrapper
from pathlib import Path

from app.bootstrap import Services, build

_YES = frozenset({"y", "yes", "j", "ja", "да", "д"})


def let_every_letter_through() -> None:
    """Write names of any script, also into a pipe of Windows, which knows Western letters only."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def say(line: str) -> None:
    """Write one line to the person at the terminal."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def asked(question: str) -> str:
    """Return what is typed; where nobody sits at the terminal, the next line of the input."""
    say(question)
    return sys.stdin.readline().strip()


def asked_unseen(question: str) -> str:
    """Return what is typed unseen; where nobody sits at the terminal, the next line of the input."""
    if sys.stdin.isatty():
        return getpass.getpass(question)
    return sys.stdin.readline().rstrip("\r\n")


def agrees(question: str) -> bool:
    """Ask a question; only a clear yes is one."""
    return asked(f"{question} (yes / no)").casefold() in _YES


def opened(folder: Path) -> "closing[Services]":
    """Open a data folder for the length of a `with`. Raises `StoreProblem` children."""
    return closing(build(folder))
