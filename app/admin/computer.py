"""This computer: what the administrator's settings file decides, and starting at log-in."""

import sys
from argparse import Namespace
from pathlib import Path

from app.admin.log_in import LogInStart
from app.admin.terminal import say
from app.computer import read_computer_settings, settings_file
from app.i18n import LANGUAGES
from app.paths import data_folder


def show_settings(wanted: Namespace) -> int:
    """Say what is decided, where, and what of the file cannot be used."""
    file, settings = settings_file(), read_computer_settings()
    say(f"The settings file: {file}" if file.exists() else f"There is no settings file: {file}")
    say(f"The data folder: {data_folder(wanted.data)}")
    say(f"The language at the first start: {settings.language or 'people choose'}")
    decided = {True: "yes", False: "no", None: "a supporter chooses"}[settings.is_kiosk]
    say(f"The whole screen, left with the passphrase: {decided}")
    switch = f", switch {settings.press_switch}" if settings.press_switch else ""
    say(f"How people press at first: {settings.press_way or 'by mouse, touch and keys'}{switch}")
    not_used = list(settings.not_used)
    if settings.language and all(settings.language != one.code for one in LANGUAGES):
        not_used.append("language")
    for what in not_used:
        say(f"Not used: {what}")
    return 1 if not_used else 0


def start_at_log_in(wanted: Namespace) -> int:
    """Start the program whenever this account, or everybody, logs in; or no longer."""
    start = LogInStart(for_everybody=wanted.everybody)
    whom = "everybody logs in" if wanted.everybody else "you log in"
    try:
        if wanted.choice == "on":
            start.switch_on(_program())
            say(f"WISE Steps starts when {whom}.")
        else:
            start.switch_off()
            say(f"WISE Steps does not start by itself when {whom}.")
    except PermissionError:
        say("Only an administrator can change this for everybody. Nothing was changed.")
        return 1
    return 0


def _program() -> Path:
    """Return the command that opens the window: it lies beside this one."""
    ending = Path(sys.executable).suffix
    return Path(sys.executable).with_name(f"wise-steps{ending}")
