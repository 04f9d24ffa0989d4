"""`.venv/bin/python packaging/test_bus.py [ROOT]`: an exercise in the packaged program, by the bus.

Does with `dist/wise-steps` what `tests/journeys/test_bus.py` does with the sources: another process
uses the program as a screen reader would. Then the exercise must be in the data, and a results file
can be written. With ROOT, the folder of another Debian, it is the program that is installed there
(as root): screen, bus and data are this Debian's, everything else is that one's.
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "wise-steps"
CLIENT = ROOT / "tests" / "journeys" / "bus_client.py"
CLIENT_SECONDS = 120
_INTO_ROOT = """
    mount -t proc proc "$0/proc" && mount --bind /tmp "$0/tmp" && mount -t tmpfs tmpfs "$0/dev/shm" &&
    exec chroot "$0" "$@"
"""


def main() -> int:
    """Return 0 when the exercise was done and kept."""
    sys.path[:0] = [str(ROOT)]
    from tests.session import session

    with tempfile.TemporaryDirectory() as folder, session() as surroundings:
        data = Path(folder, "Данни")
        admin = [*_command("wise-steps-admin"), "--data", str(data)]
        subprocess.run([*admin, "demo"], check=True)
        before = _attempts(data)
        report = _practise(data, surroundings)
        results = Path(folder, "results")
        results.mkdir()
        subprocess.run([*admin, "export", "--to", str(results)], check=True)
        kept = _attempts(data) - before
        files = len(list(results.glob("*.results.json")))
    print(f"{report['met']} controls met, {len(report['nameless'])} without a name,", end=" ")
    print(f"{kept} attempt kept, {files} results files")
    return 0 if kept == 1 and files and not report["nameless"] else 1


def _practise(data: Path, surroundings: dict[str, str]) -> "dict[str, int | list[str]]":
    from tests.journeys.test_bus import ORDERS

    environment = {**os.environ, **surroundings, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [*_command("wise-steps"), "--data", str(data)]
    with subprocess.Popen(command, env=environment) as program:
        try:
            answer = subprocess.run(
                ["/usr/bin/python3", "-W", "ignore", str(CLIENT), str(program.pid)],
                input=json.dumps(ORDERS),
                env=environment,
                capture_output=True,
                text=True,
                check=False,
                timeout=CLIENT_SECONDS,
            )
        finally:
            program.terminate()
    if answer.returncode != 0:
        raise SystemExit(answer.stderr)
    report: dict[str, int | list[str]] = json.loads(answer.stdout)
    return report


def _command(name: str) -> list[str]:
    """Return how a program is started; its process is the one that is started, in a root too."""
    if not sys.argv[1:]:
        return [str(BUNDLE / name)]
    return ["unshare", "--mount", "bash", "-c", _INTO_ROOT, sys.argv[1], f"/usr/bin/{name}"]


def _attempts(data: Path) -> int:
    with closing(sqlite3.connect(data / "app.db")) as database:
        return int(database.execute("SELECT count(*) FROM attempt_end").fetchone()[0])


if __name__ == "__main__":
    sys.exit(main())
