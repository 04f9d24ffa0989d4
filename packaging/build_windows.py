"""`py packaging/build_windows.py`: the folder of the program for Windows, and the portable archive.

Makes its own environment in `build/windows/`, and in `dist/windows/` the folder of the program and
the archive. The installers are made of that folder by `installers.py`. With `--here` the Python
that is running holds the packages of `lock/build.txt` already: so it is under Wine, where the
interpreter of an environment cannot hand open files on to others.
"""

import os
import shutil
import sys
import zipfile
from importlib import import_module
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
    set_times,
    size_of,
)

DIST = ROOT / "dist" / "windows"
BUNDLE = DIST / "wise-steps"
WORK = BUILD / "windows" / "pyinstaller"


def main() -> None:
    """Build everything, or say what is in the way."""
    if "--here" in sys.argv[1:]:
        sys.path[:0] = [str(ROOT)]
        _build()
    elif in_own_environment(BUILD / "windows" / "venv"):
        _build()


def _build() -> None:
    from notices import write_notices

    from app import __version__

    # It makes a package of its own when it is loaded first: without it, the second build has more.
    import_module("comtypes.client")
    build_folder(BUNDLE, WORK)
    parts = write_notices(BUNDLE, WORK / "wise-steps" / "contents.json")
    shutil.copy(WORK / "wise-steps" / "wise-steps.ico", BUNDLE)
    let_it_check_itself(BUNDLE, {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    set_times(BUNDLE)
    archive = _archive(__version__)
    say(f"{BUNDLE}: {size_of(BUNDLE) / 1e6:.0f} MB, {len(parts)} works of others")
    say(f"{archive}: {archive.stat().st_size / 1e6:.1f} MB")


def _archive(version: str) -> Path:
    """Write the portable archive: unpack it anywhere, no rights of an administrator needed."""
    from datetime import UTC, datetime

    name = f"wise-steps-{version}-windows-x86_64"
    file = DIST / f"{name}.zip"
    when = datetime.fromtimestamp(moment(), UTC).timetuple()[:6]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(BUNDLE.rglob("*"), key=lambda path: path.as_posix()):
            if path.is_file():
                entry = zipfile.ZipInfo(f"{name}/{path.relative_to(BUNDLE).as_posix()}", when)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 0
                archive.writestr(entry, path.read_bytes())
    return file


if __name__ == "__main__":
    try:
        main()
    except NotAcceptable as problem:
        sys.exit(str(problem))
