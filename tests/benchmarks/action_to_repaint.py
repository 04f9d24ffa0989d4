"""Print how long from an act to the repainted page. By hand: python -m tests.benchmarks.action_to_repaint.

The practice desktop alone is in renderer.py; here it is the whole window: screen, flow, filter and paint.
Rubbish is collected as the program does it, and the pages that have gone are taken away in each round.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from app.demo import fill_demo
from app.domain.support_profile import SupportProfile, Theme
from tests.ui.sample_places import SAMPLES, Tour
from ui import places, support_places
from ui.accessibility.speak_on_focus import FocusSpeech
from ui.theme.fonts import prepare_look
from ui.tidying import Tidying
from ui.widgets.practice_surface import PracticeSurface

ROUNDS = 24
EVENTS = 10_000
TRIES = 5
SIZE = QSize(1366, 768)
PAGES = (
    places.WhoAreYou,
    places.ChooseTask,
    places.MyThings,
    support_places.SupportsOf,
    places.Practise,
)


def main() -> None:
    """Print one line for each kind of act."""
    qt_app = QApplication(sys.argv)
    prepare_look(qt_app)
    qt_api.set_qt_api("pyside6")
    with tempfile.TemporaryDirectory(prefix="wise-steps-acts-") as temporary:
        fill_demo(Path(temporary), "en")
        tour = Tour(Path(temporary))
        measure(tour, QtBot(cast("pytest.FixtureRequest", None)))
        tour.close()


def measure(tour: Tour, qtbot: QtBot) -> None:
    """Open the invented site and go through the acts."""
    tour.open(qtbot)
    tidying = Tidying(tour.shell)
    tidying.begin()
    print(f"{'act':34} {'median ms':>10} {'p99 ms':>10} {'worst ms':>10}")
    tour.visit(SAMPLES[places.Practise](tour.samples), SupportProfile(), SIZE, qtbot)
    surface = tour.shell.findChild(PracticeSurface)
    assert surface is not None
    print_line("look at the practice screen again", times(surface.window().repaint))
    screen = tour.shell.flow.screen if tour.shell.flow else tour.shell
    print_line("go to the next control", times(screen.focusNextChild))
    for kind in PAGES:
        place = SAMPLES[kind](tour.samples)
        print_line(f"go to {kind.__name__}", times(partial(tour.shell.go, place)))
    tour.visit(SAMPLES[places.ChooseTask](tour.samples), SupportProfile(), SIZE, qtbot)
    looks = [SupportProfile(), SupportProfile(theme=Theme.DARK, text_size_percent=200)]
    turns = iter(range(ROUNDS))
    print_line(
        "other colours and size",
        times(lambda: tour.context.use_profile(looks[next(turns) % 2])),
    )
    print(f"one event through the filter: {filter_cost(tour):.2f} microseconds")


def times(act: Callable[[], object]) -> list[float]:
    """Return how many milliseconds `act` and its painting took, each time, sorted."""
    taken = []
    for _unused in range(ROUNDS):
        began = time.perf_counter()
        act()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        taken.append((time.perf_counter() - began) * 1000)
    return sorted(taken)


def filter_cost(tour: Tour) -> float:
    """Return what one more `FocusSpeech` adds to an event it does not care for, in microseconds."""
    plain = min(_sent() for _unused in range(TRIES))
    spoken = FocusSpeech(tour.shell, tour.context.speech)
    with_filter = min(_sent() for _unused in range(TRIES))
    spoken.deleteLater()
    return (with_filter - plain) / EVENTS * 1e6


def _sent() -> float:
    target, event = QObject(), QEvent(QEvent.Type.User)
    began = time.process_time()
    for _unused in range(EVENTS):
        QApplication.sendEvent(target, event)
    return time.process_time() - began


def print_line(name: str, taken: list[float]) -> None:
    """Print the median, the 99th percentile and the worst of sorted times."""
    median, slow = taken[len(taken) // 2], taken[int(len(taken) * 0.99) - 1]
    print(f"{name:34} {median:10.2f} {slow:10.2f} {taken[-1]:10.2f}")


if __name__ == "__main__":
    main()
