"""Print what keeps the window's thread busy longest, page by page. By hand: python -m tests.benchmarks.stalls.

Every place is opened, given its answers from the data folder, and drawn in another size and other
colours. Counted is the work of the window's own thread, so that a busy computer changes little.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from app.demo import fill_demo
from app.domain.support_profile import SupportProfile, Theme
from tests.ui.sample_places import EVERY_PLACE, SAMPLES, Tour
from ui.places import Place
from ui.theme.fonts import prepare_look
from ui.theme.tokens import Look

ROUNDS = 5
ANSWER_SECONDS = 0.1
LIMIT_MS = 50
SHOWN = 12
SIZE = QSize(1366, 768)
USUAL = SupportProfile(has_voice=False)
OTHER = SupportProfile(has_voice=False, theme=Theme.CONTRAST, text_size_percent=300)


def main() -> None:
    """Print the worst pages, and how many are above the limit."""
    qt_app = QApplication(sys.argv)
    prepare_look(qt_app)
    qt_api.set_qt_api("pyside6")
    with tempfile.TemporaryDirectory(prefix="wise-steps-stalls-") as temporary:
        fill_demo(Path(temporary), "en")
        tour = Tour(Path(temporary))
        qtbot = QtBot(cast("pytest.FixtureRequest", None))
        tour.open(qtbot)
        print_worst("opened", tour, qtbot, opening)
        print_worst("drawn in another look", tour, qtbot, changing)
        tour.close()


def opening(tour: Tour, place: Place) -> float:
    """Return the longest work of the window's thread while `place` opens, in milliseconds."""
    return max(busy(lambda: tour.shell.go(place)), busy_with_answers())


def changing(tour: Tour, _place: Place) -> float:
    """Return the longest work while the page on show is drawn in another look."""
    is_usual = tour.context.look == Look(scale_percent=USUAL.text_size_percent)
    other = OTHER if is_usual else USUAL
    return max(busy(lambda: tour.context.use_profile(other)), busy_with_answers())


def busy_with_answers() -> float:
    """Return the longest work between two looks at the clock, while answers may still come."""
    end, longest = time.monotonic() + ANSWER_SECONDS, 0.0
    while time.monotonic() < end:
        longest = max(longest, busy(QApplication.processEvents))
        time.sleep(0.001)
    return longest


def busy(work: Callable[[], object]) -> float:
    """Return how many milliseconds of this thread `work` takes."""
    began = time.thread_time()
    work()
    return (time.thread_time() - began) * 1000


def print_worst(
    what: str, tour: Tour, qtbot: QtBot, measured: Callable[[Tour, Place], float]
) -> None:
    """Print the pages that take longest, each with its median."""
    found = []
    for kind in EVERY_PLACE:
        place = SAMPLES[kind](tour.samples)
        tour.visit(place, USUAL, SIZE, qtbot)
        taken = sorted(measured(tour, place) for _unused in range(ROUNDS))
        found.append((taken[ROUNDS // 2], kind.__name__))
    above = sum(median > LIMIT_MS for median, _name in found)
    print(f"{len(found)} pages {what}: {above} above {LIMIT_MS} ms")
    for median, name in sorted(found, reverse=True)[:SHOWN]:
        print(f"  {name:24} {median:6.1f} ms")


if __name__ == "__main__":
    main()
