"""Find out which system packages are missing on a Debian-like Linux, and install them when allowed.

Standard library only: it runs before anything is installed.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping

from app.errors import KnownError

# What Qt loads and does not bring along -> the package it is in.
QT_LIBRARIES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}

_INSTALL = (
    "apt-get",
    "-q",
    "-y",
    "--no-install-recommends",
    "-o",
    "DPkg::Lock::Timeout=120",
    "install",
)
_UPDATE = ("apt-get", "-q", "update")


class PackagesMissingError(KnownError):
    """System packages are missing and we may not, or cannot, install them."""


def missing_qt_packages() -> tuple[str, ...]:
    """Return the packages of the libraries Qt needs that this computer does not have."""
    return tuple(package for name, package in QT_LIBRARIES.items() if not _loads(name))


def install(packages: Iterable[str]) -> None:
    """Install `packages`: as root at once, with password-free sudo after a yes.

    Raises PackagesMissingError, which names the exact command where we may not do it.
    """
    wanted = tuple(packages)
    if not wanted:
        return
    if shutil.which("apt-get") is None:
        raise PackagesMissingError(f"Please install what is called here: {' '.join(wanted)}")
    prefix = _permission(wanted)
    if _run([*prefix, *_INSTALL, *wanted]) == "":
        return
    # A new computer has no package lists yet, an old one has outdated ones.
    _run([*prefix, *_UPDATE])
    answer = _run([*prefix, *_INSTALL, *wanted])
    if answer:
        raise PackagesMissingError(
            f"{answer}\nThe packages could not be installed. {_advice(wanted)}"
        )


def _permission(wanted: tuple[str, ...]) -> list[str]:
    """Return what stands before the command. Raises PackagesMissingError when nobody allows it."""
    if os.geteuid() == 0:
        _say(f"Installing system packages: {' '.join(wanted)}")
        return []
    if not sys.stdin.isatty() or not _sudo_needs_no_password():
        raise PackagesMissingError(f"System packages are missing. {_advice(wanted)}")
    _say(f"These system packages are missing: {' '.join(wanted)}")
    _say("May they be installed now? Type y for yes, then press Enter.")
    if sys.stdin.readline().strip().lower() not in {"y", "yes"}:
        raise PackagesMissingError(f"Nothing was installed. {_advice(wanted)}")
    return ["sudo", "-n"]


def _advice(wanted: tuple[str, ...]) -> str:
    command = " ".join(["apt-get install --no-install-recommends", *wanted])
    return f"Please run this, then start again:\n    sudo apt-get update && sudo {command}"


def _sudo_needs_no_password() -> bool:
    if shutil.which("sudo") is None:
        return False
    return subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0


def _run(command: list[str]) -> str:
    """Run `command`; return nothing when it worked, and else what it said."""
    answer = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return "" if answer.returncode == 0 else answer.stdout.strip() or "apt-get stopped."


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()
