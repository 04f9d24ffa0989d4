"""The window keeps its size, whatever it shows and however large the words are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.demo import fill_demo
from app.domain.support_profile import SupportProfile
from tests.ui.sample_places import EVERY_PLACE, SAMPLES, Tour
from ui.theme.fonts import prepare_look

SMALLEST = QSize(1366, 768)


@pytest.fixture
def tour(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Tour]:
    prepare_look(qapp)
    fill_demo(tmp_path, "en")
    made = Tour(tmp_path)
    made.open(qtbot)
    yield made
    made.close()


def test_no_page_makes_the_window_taller_when_the_words_become_largest(
    qtbot: QtBot, tour: Tour
) -> None:
    grown = []
    for kind in EVERY_PLACE:
        place = SAMPLES[kind](tour.samples)
        tour.visit(place, SupportProfile(has_voice=False), SMALLEST, qtbot)
        largest = SupportProfile(text_size_percent=300, has_voice=False)
        tour.context.session.profile = largest
        tour.shell.rebuild()
        qtbot.wait(1)
        if tour.shell.height() > SMALLEST.height() or tour.shell.width() > SMALLEST.width():
            grown.append((kind.__name__, tour.shell.height()))

    assert grown == []
