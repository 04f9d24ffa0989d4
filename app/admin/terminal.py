"""What the commands share: say a line, ask a question, open the data folder."""

import getpass
import sys
from contextlib import closing
from io import TextIOWrapper
from pathlib import Path

from app.bootstrap import Services, build
from app.errors import KnownError
from app.store.layout import Layout

_YES = frozenset({"y", "yes", "j", "ja", "да", "д"})


class NotThere(KnownError):
    """A folder that somebody named is not there."""


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


def opened_again(folder: Path) -> "closing[Services]":
    """Open a data folder that is in use: a slip in its name must not make an empty one.

    Raises NotThere and `StoreProblem` children.
    """
    layout = Layout(folder)
    if not layout.database.exists() and not layout.has_traces():
        raise NotThere(f"There is no data of WISE Steps in {folder}.")
    return opened(folder)


def is_there(folder: Path) -> Path:
    """Return a folder to write to or to read from. Raises NotThere."""
    if not folder.is_dir():
        raise NotThere(f"There is no folder {folder}. Make it, or put the stick back.")
    return folder
