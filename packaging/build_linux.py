"""`python3 packaging/build_linux.py`: the packages for Linux, from nothing but Python and Debian.

Makes its own environment in `build/`, and in `dist/` the folder of the program, the portable
archive and the Debian package. What is said about them at the end was measured.
"""

import subprocess
import sys
import tarfile
from pathlib import Path

from freeze import (
    BUILD,
    ROOT,
    NotAcceptable,
    build_folder,
    in_own_environment,
    let_it_check_itself,
    moment,
    say,
    size_of,
)

DIST = ROOT / "dist"
LINUX = ROOT / "packaging" / "linux"
BUNDLE = DIST / "wise-steps"
WORK = BUILD / "pyinstaller"
MOST_MEGABYTES = 150
NEWEST_GLIBC = (2, 36)
"""That of Debian 12; whoever builds on a newer system would shut it out."""


def main() -> None:
    """Build everything, or say what is in the way."""
    if in_own_environment(BUILD / "venv"):
        _build()


def _build() -> None:
    from deb import build_deb
    from needs import needs_of
    from notices import write_notices

    from app import __version__

    build_folder(BUNDLE, WORK)
    _remove_symbols()
    parts = write_notices(BUNDLE, WORK / "wise-steps" / "contents.json")
    needs = needs_of(BUNDLE)
    size = size_of(BUNDLE)
    say(f"{BUNDLE}: {size / 1e6:.0f} MB, {len(parts)} works of others, glibc {needs.glibc}")
    if size > MOST_MEGABYTES * 1e6:
        raise NotAcceptable(f"The program takes more than {MOST_MEGABYTES} MB.")
    if needs.glibc > NEWEST_GLIBC:
        raise NotAcceptable("The program would not start on Debian 12. Build it there.")
    bare = {"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(BUILD)}
    let_it_check_itself(BUNDLE, bare)
    for file in (build_deb(BUNDLE, needs, __version__, DIST), _archive(__version__)):
        say(f"{file}: {file.stat().st_size / 1e6:.1f} MB")


def _remove_symbols() -> None:
    """Take out what only a debugger reads. Qt's libraries have none, and break when rewritten."""
    from needs import is_elf

    for path in sorted((BUNDLE / "_internal").rglob("*.so*")):
        if is_elf(path) and not {"PySide6", "shiboken6"} & set(path.parts):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def _archive(version: str) -> Path:
    """Write the archive: start it where it was unpacked, or let its `install` put it into the menu."""
    name = f"wise-steps-{version}-linux-x86_64"

    def plainly(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment()
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    plain = DIST / f"{name}.tar"
    with tarfile.open(plain, "w", format=tarfile.GNU_FORMAT) as archive:
        archive.add(BUNDLE, name, filter=plainly)
        archive.add(LINUX / "install", f"{name}/install", filter=plainly)
        for file in (LINUX / "wise-steps.desktop", LINUX / "wise-steps.xml"):
            archive.add(file, f"{name}/share/{file.name}", filter=plainly)
        archive.add(ROOT / "assets" / "icon.svg", f"{name}/share/wise-steps.svg", filter=plainly)
    subprocess.run(["xz", "-9", "--force", "--threads=2", str(plain)], check=True)
    return plain.with_name(f"{plain.name}.xz")


if __name__ == "__main__":
    try:
        main()
    except NotAcceptable as problem:
        sys.exit(str(problem))
