"""What building for Linux and for Windows have in common: the folder of the program, and its check.

The same sources on the same system give the same bytes.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"


class NotAcceptable(Exception):
    """What was built must not be given to anybody. The message says why."""


def in_own_environment(environment: Path) -> bool:
    """Say whether this is the Python of `environment`; else start the same script in it, and end.

    The environment holds exactly what `lock/build.txt` names, and is made when it is missing.
    """
    sys.path[:0] = [str(ROOT)]
    os.environ["WISE_STEPS_VENV"] = str(environment)
    from app.machine import prepare

    python = prepare("build")
    if Path(sys.prefix).resolve() == environment.resolve():
        return True
    raise SystemExit(subprocess.call([str(python), *sys.argv], env=_same_each_time()))


def build_folder(bundle: Path, work: Path) -> None:
    """Make the folder of the program without its notices, in place of an older one.

    `work` is for PyInstaller; its `wise-steps/contents.json` tells what came from where.
    """
    python = [sys.executable, "-m"]
    subprocess.run([*python, "app.catalogues", "compile"], cwd=ROOT, check=True)
    shutil.rmtree(work, ignore_errors=True)
    places = ["--distpath", str(bundle.parent), "--workpath", str(work)]
    options = ["--noconfirm", "--clean", "--log-level", "ERROR", *places]
    spec = ROOT / "packaging" / "wise-steps.spec"
    subprocess.run([*python, "PyInstaller", *options, str(spec)], cwd=ROOT, check=True)


def size_of(folder: Path) -> int:
    """Return how many bytes the files below `folder` take."""
    return sum(path.stat().st_size for path in folder.rglob("*") if not path.is_symlink())


def let_it_check_itself(bundle: Path, surroundings: dict[str, str]) -> None:
    """Start the check in a folder whose name has letters of three scripts. Raises NotAcceptable."""
    elsewhere = BUILD / "Jūlija Ωμέγα папка"
    report = BUILD / "check.txt"
    shutil.rmtree(elsewhere, ignore_errors=True)
    shutil.copytree(bundle, elsewhere, symlinks=True)
    command = [str(elsewhere / "wise-steps"), "--check", "--report", str(report)]
    answer = subprocess.run(
        command, env=surroundings, capture_output=True, text=True, errors="replace", check=False
    )
    shutil.rmtree(elsewhere)
    say(report.read_text("utf-8").strip() if report.exists() else "The check said nothing.")
    report.unlink(missing_ok=True)
    if answer.returncode != 0:
        raise NotAcceptable(answer.stderr)


def moment() -> int:
    """Return the time that stands in the packages: that of the last commit, in seconds."""
    return int(os.environ["SOURCE_DATE_EPOCH"])


def set_times(folder: Path) -> None:
    """Give everything below `folder` the time of the last commit."""
    for path in (*folder.rglob("*"), folder):
        os.utime(path, (moment(), moment()), follow_symlinks=sys.platform == "win32")


def say(words: str) -> None:
    """Tell what was done or measured."""
    sys.stdout.buffer.write(f"{words}\n".encode())
    sys.stdout.flush()


def _same_each_time() -> dict[str, str]:
    """Return the environment of a build whose outcome depends on the sources alone."""
    fixed = {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    if "SOURCE_DATE_EPOCH" not in os.environ:
        fixed["SOURCE_DATE_EPOCH"] = last_commit()
    return {**os.environ, **fixed}


def last_commit() -> str:
    """Return the time of the last commit, in seconds."""
    command = ["git", "log", "-1", "--format=%ct"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return answer.stdout.strip() or "0"
