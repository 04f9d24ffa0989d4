"""Start the program: this file and what it imports first must load in no time (decision 0013)."""

import argparse
import builtins
import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from app.i18n import LANGUAGES, PSEUDO_LANGUAGES

OTHER_PROCESSES = {
    "--speech-host": "app.speech.host",
    "--speech-recorder": "app.speech.microphone",
}
"""What the packaged program is started as besides the window: no Qt is loaded for it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] in OTHER_PROCESSES:
        return int(import_module(OTHER_PROCESSES[given[0]]).main(given[1:]))
    wanted = _parser().parse_args(given)
    if wanted.check:
        return int(import_module("ui.self_check").check(wanted.report))
    gc.disable()  # Nothing becomes rubbish while modules load; later `Tidying` looks after it.
    load_qt()
    return int(import_module("ui.first_window").run(wanted))


def load_qt() -> None:
    """Load Qt, and keep Python's own way of importing for everything after it.

    WORKAROUND for https://bugreports.qt.io/browse/PYSIDE-2029: PySide6 reads the source of every
    module imported after it, to learn whether the module switches names to snake_case. None of ours
    does, and people would wait for it: a third longer for the first page, for the rest a quarter.
    """
    plain_import = builtins.__import__
    import_module("PySide6.QtWidgets")
    builtins.__import__ = plain_import


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wise-steps", description="Practise digital work.")
    parser.add_argument("file", type=Path, nargs="?", help="exercises or results to look at")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the data folder")
    parser.add_argument("--demo", action="store_true", help="start in the invented site")
    codes = [language.code for language in (*LANGUAGES, *PSEUDO_LANGUAGES)]
    parser.add_argument("--lang", choices=codes, help="language of the start")
    parser.add_argument("--check", action="store_true", help="check that everything works")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the check's lines here")
    return parser
