"""`python3 packaging/start_ratio.py`: how much longer the packaged program takes to show itself.

Starts the program from source and as packaged, in turn, on a screen of its own (Xvfb), and looks at
the screen until the first page is there. Fails when the packaged one takes more than 1.3 times as
long. Needs `build/venv` and `dist/wise-steps` of `build_linux.py`.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from screen import COLOURS_OF_A_PAGE, HEIGHT, WIDTH, Screen

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "wise-steps"
COMMANDS = {
    "source": [str(ROOT / "build" / "venv" / "bin" / "python"), "-m", "ui"],
    "packaged": [str(BUNDLE / "wise-steps")],
}
LONGEST = 1.3
TIMES = 11
PATIENCE_SECONDS = 20


def main() -> int:
    """Print both times and their ratio."""
    with tempfile.TemporaryDirectory() as folder, _display() as display:
        data = Path(folder, "demo")
        demo = [str(BUNDLE / "wise-steps-admin"), "--data", str(data), "demo"]
        subprocess.run(demo, check=True, stdout=subprocess.DEVNULL)
        seconds: dict[str, list[float]] = {name: [] for name in COMMANDS}
        for _round in range(TIMES):
            for name, command in COMMANDS.items():
                seconds[name].append(_seconds_to_page(command, data, display))
    middle = {name: statistics.median(each) for name, each in seconds.items()}
    ratio = middle["packaged"] / middle["source"]
    print(", ".join(f"{name} {each:.3f} s" for name, each in middle.items()), f"ratio {ratio:.2f}")
    return 0 if ratio <= LONGEST else 1


def _seconds_to_page(command: Sequence[str], data: Path, display: str) -> float:
    folder = data.with_name("copy")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(data, folder)
    screen = Screen(display)
    empty = screen.colours()
    surroundings = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    begin = time.monotonic()
    program = subprocess.Popen(
        [*command, "--data", str(folder)], cwd=ROOT, env=surroundings, stderr=subprocess.DEVNULL
    )
    while len(screen.colours()) < COLOURS_OF_A_PAGE:
        if time.monotonic() - begin > PATIENCE_SECONDS:
            raise TimeoutError("The first page does not come.")
        time.sleep(0.002)
    seconds = time.monotonic() - begin
    program.terminate()
    program.wait()
    while screen.colours() != empty:
        time.sleep(0.01)
    return seconds


@contextmanager
def _display() -> Iterator[str]:
    read, write = os.pipe()
    options = ["-displayfd", str(write), "-ac", "-screen", "0", f"{WIDTH}x{HEIGHT}x24"]
    server = subprocess.Popen(["Xvfb", *options], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
