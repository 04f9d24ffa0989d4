"""An update of the program from a stick: look whether it is whole and newer, back up, say how to go on.

Installing itself is left to the system, which asks for an administrator and closes nothing by force.
"""

import re
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from app import __version__
from app.admin.packs import import_pack
from app.admin.terminal import opened, say
from app.files import digest_of
from app.paths import data_folder

SUMS = "SHA256SUMS"
_HOW: Mapping[str, str] = {
    "_amd64.deb": 'apt-get install -y "{file}"',
    "-linux-x86_64.tar.xz": 'tar -xf "{file}", then ./install in the folder that comes out',
    "-setup.exe": '"{file}" /S',
    ".msi": 'msiexec /i "{file}" /qn',
    "-windows-x86_64.zip": "unpack it in place of the folder that is here",
}
_NAME = re.compile(rf"wise-steps[-_](\d+(?:\.\d+)*)({'|'.join(map(re.escape, _HOW))})")


def bring_in(wanted: Namespace) -> int:
    """Add a pack of exercises, or get an update of the program ready."""
    named = _NAME.fullmatch(wanted.file.name)
    return import_pack(wanted) if named is None else _get_ready(wanted, *named.groups())


def _get_ready(wanted: Namespace, version: str, kind: str) -> int:
    file = wanted.file.expanduser().absolute()
    if reason := _why_not(file, version):
        say(reason)
        return 1
    folder = data_folder(wanted.data)
    if folder.is_dir():
        with opened(folder) as services:
            services.store.audit("administrator", "update brought", version)
            say(f"Backup: {services.store.backup()}")
    say(f"The file is whole. It holds version {version}; here is {__version__}.")
    say(f"Close WISE Steps, then as administrator: {_HOW[kind].format(file=file)}")
    return 0


def _why_not(file: Path, version: str) -> str | None:
    try:
        sums = (file.parent / SUMS).read_text("utf-8").splitlines()
    except (OSError, UnicodeError):
        return f"There is no {SUMS} beside the file. Copy it to the stick too."
    wanted = {Path(line[66:]).name: line[:64] for line in sums}.get(file.name)
    if wanted is None:
        return f"{SUMS} does not name this file."
    try:
        is_whole = digest_of(file) == wanted
    except OSError:
        return "The file cannot be read. Is the stick still there?"
    if not is_whole:
        return "The file is not what was given out. Copy it again."
    if _numbers(version) <= _numbers(__version__):
        return f"It holds version {version}, and {__version__} is here. Nothing was done."
    return None


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))
