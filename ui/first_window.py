"""Show the window, and only then load what belongs in it (decision 0013)."""

import argparse
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QApplication

from app.computer import read_computer_settings
from app.domain.support_profile import SupportProfile
from app.i18n import LANGUAGES
from app.paths import data_folder
from app.settings import is_kiosk, read_start_profile
from app.store.already_open import is_open_elsewhere
from ui.accessibility.roles import install_roles
from ui.background import Background
from ui.flows.context import Context
from ui.hooks import catch_everything
from ui.shell import Shell
from ui.starting import Starting
from ui.theme.tokens import STYLE

if TYPE_CHECKING:  # decision 0013: the window is empty at first, and does not wait for what follows
    from ui.places import Place

NORMAL_SIZE = QSize(1024, 720)
"""The window's size when somebody does not want it full-size. A window without one is not shown."""


def run(wanted: argparse.Namespace) -> int:
    """Run the program until its window closes, and return the exit code."""
    folder = data_folder(wanted.data)
    if is_open_elsewhere(folder) and _came_forward(folder, wanted.file):
        return 0
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
    context = Context(folder, Background())
    start = read_start_profile(folder)
    profile = start or SupportProfile(follows_computer_theme=True)
    language = wanted.lang or (first_language() if start is None else None)
    if any(language == known.code for known in LANGUAGES):
        profile = replace(profile, language=str(language))
    profile = pressing_as_decided(profile)
    context.start_profile = profile
    context.follows_text_size = start is None
    context.use_profile(profile)
    install_roles()
    shell = Shell(context)
    context.reader.setParent(shell)
    catch_everything(context)
    first = partial(_first_place, folder, is_used=start is not None or wanted.demo)
    starting = Starting(shell, context, first, fills_demo=wanted.demo, brought=wanted.file)
    shell.resize(NORMAL_SIZE)
    if is_kiosk(folder):
        starting.take_whole_screen()
    else:
        shell.showMaximized()
    return starting


def pressing_as_decided(profile: SupportProfile) -> SupportProfile:
    """Let people press as the administrator said, where nobody chose anything else at the start."""
    settings = read_computer_settings()
    if settings.press_way is None or profile.presses_otherwise:
        return profile
    from app.domain.profile_words import read_profile  # nobody else's first window waits for it

    words = {"press_way": settings.press_way}
    if settings.press_switch is not None:
        words["press_switch"] = settings.press_switch
    return profile.pressing_like(read_profile(words)[0])


def first_language() -> str:
    """Return what the administrator decided, else the language of the computer.

    A folder that cannot be used is told in it: nobody could choose a language before.
    """
    spoken = next(iter(QLocale.system().uiLanguages()), "")
    return read_computer_settings().language or spoken.partition("-")[0]


def _first_place(folder: Path, *, is_used: bool) -> "Place":
    """Return the sign-in, or the very first start where nobody is known yet."""
    from app.store.tiles import read_tiles
    from ui.places import ChooseLanguage, WhoAreYou

    return WhoAreYou() if is_used or read_tiles(folder) else ChooseLanguage()


def _came_forward(folder: Path, brought: Path | None) -> bool:
    """Show the window that is open already, in place of a second one."""
    from ui.comes_forward import another_window_came

    if not another_window_came(folder, brought):
        return False
    if sys.stdout is not None:  # Windows gives a program with a window none
        sys.stdout.write("WISE Steps is open already. Its window comes to the front.\n")
    return True
