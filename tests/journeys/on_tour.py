"""Show one place of the program after another, as asked for on the standard input, on a real screen.

`python -m tests.journeys.on_tour FOLDER` answers each line, the name of a place, with `ready`.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSocketNotifier
from PySide6.QtWidgets import QApplication
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from app.demo import fill_demo
from app.domain.support_profile import SupportProfile
from app.i18n import use
from tests.ui.sample_places import SAMPLES, Tour
from ui.accessibility.audit import SMALLEST_SIZE
from ui.accessibility.roles import install_roles
from ui.theme.fonts import prepare_look


def main(folder: Path) -> None:
    """Show what is asked for until nothing more is."""
    use("en")
    qt_app = QApplication([])
    qt_api.set_qt_api("pyside6")
    prepare_look(qt_app)
    install_roles()
    fill_demo(folder, "en")
    tour, robot = Tour(folder), QtBot(None)  # type: ignore[arg-type] # no test: it only waits
    tour.open(robot)
    kinds = {kind.__name__: kind for kind in SAMPLES}
    profile = SupportProfile()
    while line := _next_line():
        place = SAMPLES[kinds[line]](tour.samples)
        tour.visit(place, profile, SMALLEST_SIZE, robot)
        robot.wait(50)
        print("ready", flush=True)
    tour.close()


def _next_line() -> str:
    """Go on showing until somebody asks for something else."""
    loop = QEventLoop()
    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    asked.activated.connect(loop.quit)
    loop.exec()
    return sys.stdin.readline().strip()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
