"""Show the window, and only then load what belongs in it (decision 0013)."""

import argparse
import sys
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from app.domain.support_profile import SupportProfile
from app.paths import data_folder
from app.settings import read_start_profile
from app.store.tiles import read_tiles
from ui.background import Background
from ui.flows.context import Context
from ui.flows.speech import Speech
from ui.hooks import catch_everything
from ui.places import ChooseLanguage, Place, WhoAreYou
from ui.shell import Shell
from ui.starting import Starting
from ui.theme.tokens import STYLE

NORMAL_SIZE = QSize(1024, 720)
"""The window's size when somebody does not want it full-size. A window without one is not shown."""


def run(wanted: argparse.Namespace) -> int:
    """Run the program until its window closes, and return the exit code."""
    # Said here and not by setStyle(), the style needs no Python object: 4 ms.
    qt_app = QApplication.instance() or QApplication([sys.argv[0], "-style", STYLE])
    if not isinstance(qt_app, QApplication):
        raise TypeError("there is another kind of Qt application already")
    starting = open_window(qt_app, wanted)
    code = qt_app.exec()
    starting.close_down()
    return code


def open_window(qt_app: QApplication, wanted: argparse.Namespace) -> Starting:
    """Show the window, still empty; what belongs in it follows when it has been drawn."""
    qt_app.setApplicationName("wise-steps")
    folder = data_folder(wanted.data)
    context = Context(folder, Background(), Speech())
    start = read_start_profile(folder)
    profile = _greeting(start, wanted.lang)
    context.start_profile = profile
    context.follows_text_size = start is None
    context.use_profile(profile)
    shell = Shell(context)
    catch_everything(context)
    knows_people = start is not None or bool(read_tiles(folder)) or wanted.demo
    first: Place = WhoAreYou() if knows_people else ChooseLanguage()
    starting = Starting(shell, context, first, fills_demo=wanted.demo)
    shell.resize(NORMAL_SIZE)
    shell.showMaximized()
    return starting


def _greeting(start: SupportProfile | None, language: str | None) -> SupportProfile:
    profile = start or SupportProfile(follows_computer_theme=True)
    return replace(profile, language=language) if language else profile
