"""`python3 packaging/installers.py`: the two installers for Windows, made on Debian.

Takes the folder in `dist/windows/` that `build_windows.py` made, on Windows or under Wine. NSIS makes
the installer for people, wixl the one for administrators (.msi). The same folder gives the same bytes.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from freeze import BUILD, ROOT, last_commit, say, set_times, size_of
from msi import build_msi

WINDOWS = ROOT / "packaging" / "windows"
DIST = ROOT / "dist" / "windows"
BUNDLE = DIST / "wise-steps"
LISTS = BUILD / "windows" / "lists"
ICON = BUNDLE / "wise-steps.ico"


def main() -> None:
    """Make both, and say how large they are."""
    sys.path[:0] = [str(ROOT)]
    from app import __version__

    os.environ.setdefault("SOURCE_DATE_EPOCH", last_commit())
    set_times(BUNDLE)
    setup = DIST / f"wise-steps-{__version__}-setup.exe"
    package = DIST / f"wise-steps-{__version__}.msi"
    _build_setup(__version__, setup)
    build_msi(BUNDLE, __version__, ICON, package)
    for file in (setup, package):
        say(f"{file}: {file.stat().st_size / 1e6:.1f} MB")


def _build_setup(version: str, file: Path) -> None:
    _write_lists()
    values = {
        "VERSION": version,
        "OUTFILE": file,
        "LISTS": LISTS,
        "ICON": ICON,
        "KILOBYTES": size_of(BUNDLE) // 1024,
    }
    words = [f"-D{name}={value}" for name, value in values.items()]
    # It warns of words that its Bulgarian lacks; `installer.nsi` has its own for each of them.
    command = ["makensis", "-V1", *words, str(WINDOWS / "installer.nsi")]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        raise SystemExit(answer.stdout + answer.stderr)


def _write_lists() -> None:
    """Write what the installer places and what the uninstaller takes away: exactly the same files."""
    LISTS.mkdir(parents=True, exist_ok=True)
    place, remove = [], []
    for folder in _folders():
        inside = _on_windows(folder)
        files = sorted(path for path in folder.iterdir() if path.is_file())
        place += [f'SetOutPath "{inside}"', *(f'File "{path}"' for path in files)]
        remove += [f'Delete "{inside}\\{path.name}"' for path in files]
    # Python keeps compiled modules beside those it reads as files.
    remove += [f'RMDir /r "{_on_windows(BUNDLE / "_internal")}"']
    remove += [f'RMDir "{_on_windows(folder)}"' for folder in _folders() if folder != BUNDLE]
    (LISTS / "place.nsh").write_text("\n".join(place) + "\n", encoding="utf-8")
    (LISTS / "remove.nsh").write_text("\n".join(remove) + "\n", encoding="utf-8")


def _folders() -> Iterator[Path]:
    yield from sorted(path for path in (BUNDLE, *BUNDLE.rglob("*")) if path.is_dir())


def _on_windows(path: Path) -> str:
    """Return a file of the bundle as the installer calls it. NSIS reads `$` as a name of its own."""
    inside = path.relative_to(BUNDLE).as_posix().replace("/", "\\").replace("$", "$$")
    return "$INSTDIR" if inside == "." else f"$INSTDIR\\{inside}"


if __name__ == "__main__":
    main()
