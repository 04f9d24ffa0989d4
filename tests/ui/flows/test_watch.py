"""Watch first: everybody is told and shown the way in which they can do it themselves."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.support_profile import PressWay, SupportProfile
from tests.ui.flows.conftest import Open
from ui.accessibility.screen_reader import ReaderState
from ui.flows.context import Context
from ui.flows.watch import WatchFlow
from ui.places import Watch

PARTS = "put_the_parts_away"
DRAG = 2


def at_the_drag(open_at: Open) -> WatchFlow:
    """Open "watch first", and go on to the step that teaches to drag."""
    flow = open_at(Watch(PARTS))
    assert isinstance(flow, WatchFlow)
    for _unused in range(DRAG):
        flow.watch_screen.next_wanted.emit()
    return flow


def told(flow: WatchFlow) -> str:
    return flow.watch_screen.texts()[0]


def first_told(qtbot: QtBot, flow: WatchFlow) -> str:
    """Return what is said to the first act, once the instruction is over."""
    with qtbot.waitSignal(flow.watch_screen.surface.told, timeout=20_000) as said:
        flow.context.speech.stop()
    return str(said.args[0]) if said.args else ""


def test_somebody_with_a_mouse_sees_how_to_drag(qtbot: QtBot, open_at: Open) -> None:
    flow = at_the_drag(open_at)

    assert told(flow).startswith("Drag")
    assert "hold the button" in first_told(qtbot, flow)


@pytest.mark.parametrize("way", [PressWay.ONE_SWITCH, PressWay.RESTING])
def test_who_only_presses_sees_presses(
    qtbot: QtBot, context: Context, open_at: Open, way: PressWay
) -> None:
    context.session.profile = SupportProfile(press_way=way)
    flow = at_the_drag(open_at)

    assert told(flow).startswith("Press")
    assert "hold" not in first_told(qtbot, flow)


def test_who_is_read_to_hears_both_ways(context: Context, open_at: Open) -> None:
    flow = open_at(Watch(PARTS))
    assert isinstance(flow, WatchFlow)
    flow.watch_screen.card.voice_button.setFocus()
    context.reader.setParent(flow.watch_screen)

    context.reader.know(ReaderState(is_running=True))
    for _unused in range(DRAG):
        flow.watch_screen.next_wanted.emit()

    assert told(flow).startswith("Drag")
    assert "\nWith keys: Press" in told(flow)
