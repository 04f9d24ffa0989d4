"""Start the window: first what a person can see, then everything else, on other threads."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.domain.support_profile import SupportProfile
from app.i18n import LANGUAGES
from app.paths import data_folder
from app.settings import read_start_profile
from app.store.tiles import read_tiles
from ui.accessibility.roles import install_roles
from ui.background import Background
from ui.flows.context import Context
from ui.flows.speech import Speech
from ui.hooks import catch_everything
from ui.places import ChooseLanguage, WhoAreYou
from ui.shell import Shell
from ui.starting import Starting
from ui.theme.fonts import prepare_look

SPEECH_HOST = "--speech-host"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [SPEECH_HOST]:
        return int(import_module("app.speech.host").main())
    wanted = _parser().parse_args(given)
    if wanted.check:
        return int(import_module("ui.self_check").check(wanted.report))
    qt_app = QApplication.instance() or QApplication([sys.argv[0]])
    if not isinstance(qt_app, QApplication):
        raise TypeError("there is another kind of Qt application already")
    window = open_window(qt_app, wanted)
    code = qt_app.exec()
    window.close_down()
    return code


def open_window(qt_app: QApplication, wanted: argparse.Namespace) -> Starting:
    """Show the first window and begin to load the rest."""
    install_roles()
    prepare_look(qt_app)
    qt_app.setApplicationName("wise-steps")
    folder = data_folder(wanted.data)
    context = Context(folder, Background(), Speech())
    start = read_start_profile(folder)
    profile = _greeting(start, wanted.lang)
    context.start_profile = profile
    context.use_profile(profile)
    shell = Shell(context)
    catch_everything(context)
    knows_people = start is not None or bool(read_tiles(folder)) or wanted.demo
    shell.go(WhoAreYou() if knows_people else ChooseLanguage())
    shell.showMaximized()
    starting = Starting(shell, context, fills_demo=wanted.demo)
    starting.begin()
    return starting


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wise-steps", description="Practise digital work.")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the data folder")
    parser.add_argument("--demo", action="store_true", help="start in the invented site")
    codes = [language.code for language in LANGUAGES]
    parser.add_argument("--lang", choices=codes, help="language of the start")
    parser.add_argument("--check", action="store_true", help="check that everything works")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the check's lines here")
    return parser


def _greeting(start: SupportProfile | None, language: str | None) -> SupportProfile:
    profile = start or SupportProfile()
    return replace(profile, language=language) if language else profile
