"""`python3 packaging/build_linux.py`: the packages for Linux, from nothing but Python and Debian.

Makes its own environment in `build/`, and in `dist/` the folder of the program, the portable
archive and the Debian package. What is said about them at the end was measured. The same sources
on the same system give the same bytes.
"""

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD, DIST = ROOT / "build", ROOT / "dist"
BUNDLE = DIST / "wise-steps"
MOST_MEGABYTES = 150
NEWEST_GLIBC = (2, 36)
"""That of Debian 12; whoever builds on a newer system would shut it out."""


class NotAcceptable(Exception):
    """What was built must not be given to anybody. The message says why."""


def main() -> None:
    """Build everything, or say what is in the way."""
    sys.path[:0] = [str(ROOT)]
    os.environ["WISE_STEPS_VENV"] = str(BUILD / "venv")
    from app.machine import prepare

    python = prepare("build")
    if Path(sys.prefix).resolve() != (BUILD / "venv").resolve():
        raise SystemExit(subprocess.call([str(python), *sys.argv], env=_same_each_time()))
    _build()


def _same_each_time() -> dict[str, str]:
    """Return the environment of a build whose outcome depends on the sources alone."""
    moment = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    fixed = {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    return {"SOURCE_DATE_EPOCH": moment.stdout.strip() or "0", **os.environ, **fixed}


def _build() -> None:
    from deb import build_deb
    from needs import needs_of
    from notices import write_notices

    from app import __version__

    _freeze()
    _remove_symbols()
    parts = write_notices(BUNDLE, BUILD / "pyinstaller" / "wise-steps" / "contents.json")
    needs = needs_of(BUNDLE)
    size = sum(path.stat().st_size for path in BUNDLE.rglob("*") if not path.is_symlink())
    _say(f"{BUNDLE}: {size / 1e6:.0f} MB, {len(parts)} works of others, glibc {needs.glibc}")
    if size > MOST_MEGABYTES * 1e6:
        raise NotAcceptable(f"The program takes more than {MOST_MEGABYTES} MB.")
    if needs.glibc > NEWEST_GLIBC:
        raise NotAcceptable("The program would not start on Debian 12. Build it there.")
    _check()
    for file in (build_deb(BUNDLE, needs, __version__, DIST), _archive(__version__)):
        _say(f"{file}: {file.stat().st_size / 1e6:.1f} MB")


def _freeze() -> None:
    python = [sys.executable, "-m"]
    subprocess.run([*python, "app.catalogues", "compile"], cwd=ROOT, check=True)
    shutil.rmtree(BUILD / "pyinstaller", ignore_errors=True)
    places = ["--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller")]
    options = ["--noconfirm", "--clean", "--log-level", "ERROR", *places]
    spec = ROOT / "packaging" / "wise-steps.spec"
    subprocess.run([*python, "PyInstaller", *options, str(spec)], cwd=ROOT, check=True)


def _remove_symbols() -> None:
    """Take out what only a debugger reads. Qt's libraries have none, and break when rewritten."""
    from needs import is_elf

    for path in sorted((BUNDLE / "_internal").rglob("*.so*")):
        if is_elf(path) and not {"PySide6", "shiboken6"} & set(path.parts):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def _check() -> None:
    """Let the program check itself, from a folder whose name has letters of three scripts."""
    elsewhere = BUILD / "Jūlija Ωμέγα папка"
    shutil.rmtree(elsewhere, ignore_errors=True)
    shutil.copytree(BUNDLE, elsewhere, symlinks=True)
    screenless = {"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(BUILD)}
    answer = subprocess.run(
        [str(elsewhere / "wise-steps"), "--check"],
        env=screenless,
        capture_output=True,
        text=True,
        check=False,
    )
    shutil.rmtree(elsewhere)
    _say(answer.stdout.strip())
    if answer.returncode != 0:
        raise NotAcceptable(answer.stderr)


def _archive(version: str) -> Path:
    """Write the portable archive: unpack it anywhere, no rights of an administrator needed."""
    name = f"wise-steps-{version}-linux-x86_64"
    moment = int(os.environ["SOURCE_DATE_EPOCH"])

    def plainly(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    plain = DIST / f"{name}.tar"
    with tarfile.open(plain, "w", format=tarfile.GNU_FORMAT) as archive:
        archive.add(BUNDLE, name, filter=plainly)
    subprocess.run(["xz", "-9", "--force", "--threads=2", str(plain)], check=True)
    return plain.with_name(f"{plain.name}.xz")


def _say(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    try:
        main()
    except NotAcceptable as problem:
        sys.exit(str(problem))
