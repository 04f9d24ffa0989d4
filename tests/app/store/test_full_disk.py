"""A full disk loses nothing that was acknowledged, and work goes on when there is room again."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from app.store.store import open_store
from tests.app.store.facts import StandingClock, machine

SMALL_DISK = """
mount -t tmpfs -o size=32m tmpfs "$1" && mkdir "$1/wise-steps" &&
exec "$2" -m tests.app.store.child write_until_full "$1/wise-steps"
"""


def _said(command: list[str]) -> dict[str, list[object]]:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return dict(json.loads(line) for line in done.stdout.splitlines())


def test_what_was_kept_before_files_could_not_grow_stays(tmp_path: Path) -> None:
    folder = tmp_path / "wise-steps"

    said = _said(
        [sys.executable, "-m", "tests.app.store.child", "write_with_small_files", str(folder)]
    )

    kept, problem = said["stopped"]
    assert problem in {"DataFolderFull", "DataFolderFailing"}
    store = open_store(folder, StandingClock(), machine).store
    (employee,) = store.people.employees()
    assert len(store.progress.attempts(employee.id)[0].results) == kept
    assert store.verify().is_sound
    store.close()


def test_ballast_is_given_up_and_work_goes_on_when_there_is_room(tmp_path: Path) -> None:
    """Where a small disk cannot be made, the test above still shows that nothing is lost."""
    unshare = shutil.which("unshare") or "unshare"
    in_own_space = [unshare, "--mount", "--map-root-user", "sh", "-c"]
    may_mount = [*in_own_space, 'mount -t tmpfs tmpfs "$0"', str(tmp_path)]
    if subprocess.run(may_mount, capture_output=True, check=False).returncode != 0:
        return

    said = _said([*in_own_space, SMALL_DISK, "sh", str(tmp_path), sys.executable])

    kept, problem = said["stopped"]
    assert problem == "DataFolderFull"
    assert isinstance(kept, int)
    assert kept > 100
    assert said["ballast"] == [True, False]
    assert said["again"] == [kept + 1]
