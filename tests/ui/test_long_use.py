"""A day of use leaves nothing behind: places come and go, looks change, and closing is clean."""

import gc
import threading
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.demo import fill_demo
from app.domain.support_profile import SupportProfile, Theme
from tests.ui.sample_places import SAMPLES, Tour
from ui import places, support_places
from ui.first_window import open_window

SIZE = QSize(1024, 720)
VISITED = (
    places.WhoAreYou,
    places.ChooseTask,
    support_places.SupportsOf,
    places.Today,
    places.PersonPage,
)
MORE_WIDGETS = 10


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented site, filled once."""
    folder = tmp_path_factory.mktemp("long") / "data"
    fill_demo(folder, "en")
    return folder


@pytest.fixture
def tour(filled: Path, qtbot: QtBot) -> Iterator[Tour]:
    tour = Tour(filled)
    tour.open(qtbot)
    yield tour
    tour.close()


def test_fifty_places_leave_no_widgets_behind(tour: Tour, qtbot: QtBot) -> None:
    tour.visit(places.WhoAreYou(), SupportProfile(), SIZE, qtbot)
    _round(tour, qtbot)
    before = _widgets()

    for _unused in range(50 // len(VISITED)):
        _round(tour, qtbot)

    assert _widgets() - before <= MORE_WIDGETS


def test_changing_the_look_again_and_again_leaves_no_widgets_behind(
    tour: Tour, qtbot: QtBot
) -> None:
    looks = [
        SupportProfile(theme=theme, text_size_percent=size)
        for theme in Theme
        for size in (100, 200)
    ]
    place = SAMPLES[support_places.SupportsOf](tour.samples)
    tour.visit(place, looks[0], SIZE, qtbot)
    before = _widgets()

    for look in [*looks, *looks, looks[0]]:
        tour.context.use_profile(look)
        qtbot.wait(1)

    assert _widgets() - before <= MORE_WIDGETS


def test_closing_while_the_data_folder_opens_closes_it_too(
    filled: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.excepthook", lambda *_unused: None)
    monkeypatch.setattr("threading.excepthook", threading.excepthook)
    starting = open_window(qapp, Namespace(data=filled, lang=None, demo=False, file=None))
    with qtbot.waitSignal(starting.shell.page_painted):
        pass

    starting.shell.close()
    starting.close_down()

    assert (filled / "closed.json").exists()
    starting.shell.deleteLater()


def _round(tour: Tour, qtbot: QtBot) -> None:
    for kind in VISITED:
        tour.shell.go(SAMPLES[kind](tour.samples))
        qtbot.wait(1)


@pytest.fixture(autouse=True)
def _only_what_this_test_leaves() -> Iterator[None]:
    """What earlier tests left is not looked through: some of it Qt still holds."""
    gc.freeze()
    yield
    gc.unfreeze()


def _widgets() -> int:
    gc.collect()
    return len(QApplication.allWidgets())
