"""Nothing moves and nothing flashes while nobody does anything (ACCESS P8, P9).

A demonstration moves because a person asked for it; where they want less motion it goes in strides.
"""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.support_profile import SupportProfile
from tests.counts import long_count
from tests.ui.sample_places import EVERY_PLACE, SAMPLES, Tour
from ui.accessibility.audit import SMALLEST_SIZE
from ui.accessibility.audit_window import settle
from ui.accessibility.dwell_ring import STRIDES, DwellRing
from ui.desktop.demonstration import Pace
from ui.places import Watch
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look

IDLE_MS = long_count(600, 3000)
"""Longer than the cursor of a field would need to go out."""

LOOKS = long_count(2, 10)
DEMONSTRATES = {Watch}


@pytest.mark.parametrize(
    "kind", [one for one in EVERY_PLACE if one not in DEMONSTRATES], ids=lambda kind: kind.__name__
)
def test_nothing_moves_while_nobody_does_anything(
    kind: type[object], tour: Tour, qtbot: QtBot
) -> None:
    tour.open(qtbot)
    window = tour.visit(SAMPLES[kind](tour.samples), SupportProfile(), SMALLEST_SIZE, qtbot)
    settle(window, SMALLEST_SIZE)

    first = window.grab().toImage()
    for _unused in range(LOOKS):
        qtbot.wait(IDLE_MS // LOOKS)

        assert window.grab().toImage() == first


def test_where_less_motion_is_wanted_the_pointer_does_not_glide() -> None:
    assert Pace.of(Look(is_moving=False)).glide_ms == 0
    assert Pace.of(Look()).glide_ms > 0


def test_where_less_motion_is_wanted_the_ring_fills_in_strides(qtbot: QtBot) -> None:
    assert _pictures(qtbot, Look(is_moving=False)) == STRIDES
    assert _pictures(qtbot, Look()) > STRIDES


def _pictures(qtbot: QtBot, look: Look) -> int:
    """Return how many different rings are seen while one fills."""
    window = QWidget()
    qtbot.addWidget(window)
    apply_look(window, look)
    window.resize(200, 200)
    window.show()
    ring = DwellRing(window)
    seen = set()
    for step in range(1, 25):
        ring.fill(QPoint(100, 100), step / 24)
        picture = window.grab().toImage()  # Its bits live as long as it does.
        seen.add(bytes(picture.constBits()))
    return len(seen)
