"""What the administrator decided for this computer: one file, read before the first window.

The file is `settings.toml`: on Linux in /etc/wise-steps, else beside the packaged program, where only
an administrator can change it. Nobody has to write one. What cannot be used counts as not said;
`wise-steps-admin settings` names it.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

FILE_NAME = "settings.toml"
PRESS_WAYS = ("one_switch", "two_switches", "resting")
"""How people may press at the first screen; otherwise by mouse, touch and keys."""

_FOR_ALL_OF_LINUX = Path("/etc/wise-steps")


@dataclass(frozen=True, slots=True)
class ComputerSettings:
    """The administrator's choices; None leaves one to the program and the supporter.

    `not_used` says which lines of the file say nothing that the program knows.
    """

    data_folder: Path | None = None
    language: str | None = None
    is_kiosk: bool | None = None
    press_way: str | None = None
    press_switch: str | None = None
    not_used: tuple[str, ...] = ()


def settings_file() -> Path:
    """Return where the file lies, or would lie."""
    everywhere = _FOR_ALL_OF_LINUX / FILE_NAME
    beside = _program_folder() / FILE_NAME
    if sys.platform == "win32" or (beside.is_file() and not everywhere.is_file()):
        return beside
    return everywhere


def read_computer_settings() -> ComputerSettings:
    """Return what the file says, as far as it can be used."""
    try:
        text = settings_file().read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return ComputerSettings()
    except (OSError, UnicodeError):
        return ComputerSettings(not_used=("the file cannot be read",))
    import tomllib  # only where there is a file: the first window should come soon

    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        return ComputerSettings(not_used=(str(problem),))
    return _understood(said)


def _understood(said: dict[str, object]) -> ComputerSettings:
    """Take each choice by itself: one that cannot be used does not spoil the others."""
    folder, language, kiosk = said.get("data_folder"), said.get("language"), said.get("kiosk")
    good_folder = Path(folder) if isinstance(folder, str) and Path(folder).is_absolute() else None
    good_language = language if isinstance(language, str) else None
    good_kiosk = kiosk if isinstance(kiosk, bool) else None
    way, switch = said.get("press_way"), said.get("press_switch")
    good_way = str(way) if way in PRESS_WAYS else None
    good_switch = switch if isinstance(switch, str) and switch.isalnum() else None
    understood = {
        "data_folder": good_folder,
        "language": good_language,
        "kiosk": good_kiosk,
        "press_way": good_way,
        "press_switch": good_switch,
    }
    not_used = tuple(sorted(name for name in said if understood.get(name) is None))
    return ComputerSettings(
        good_folder, good_language, good_kiosk, good_way, good_switch, not_used=not_used
    )


def _program_folder() -> Path:
    return Path(sys.executable).parent
