"""What a folder of programs needs from the system: libraries it does not hold, and the oldest glibc.

`dpkg-shlibdeps` is no use here: it would take the bundled Qt for the distribution's.
"""

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_ELF = b"\x7fELF"


@dataclass(frozen=True, slots=True)
class Needs:
    """`libraries`: a library from outside -> the files that need it. `glibc`: such as (2, 35)."""

    libraries: Mapping[str, tuple[str, ...]]
    glibc: tuple[int, ...]


def needs_of(folder: Path) -> Needs:
    """Look into every program and library below `folder`."""
    elves = [path for path in sorted(folder.rglob("*")) if is_elf(path)]
    inside = {path.name for path in folder.rglob("*")}
    libraries: dict[str, tuple[str, ...]] = {}
    glibc = (0,)
    for path in elves:
        facts = _facts(path)
        for name in re.findall(r"^\s+NEEDED\s+(\S+)", facts, re.MULTILINE):
            if name not in inside:
                user = path.relative_to(folder).as_posix()
                libraries[name] = (*libraries.get(name, ()), user)
        for version in re.findall(r"^\s+0x\S+ 0x\S+ \d+ GLIBC_([\d.]+)", facts, re.MULTILINE):
            glibc = max(glibc, tuple(int(part) for part in version.split(".")))
    return Needs(libraries, glibc)


def is_elf(path: Path) -> bool:
    """Say whether a file is a program or a library of Linux; a link is neither."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


def _facts(path: Path) -> str:
    command = ["objdump", "-p", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
