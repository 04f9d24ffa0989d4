"""Flows with real parts but the voice: a data folder of their own, and both threads."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, get_ident
from typing import Protocol, TypeVar

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import build
from app.speech.silence import SilentVoice
from ui.background import Background, ignore
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.opening import open_place
from ui.flows.speech import Speech
from ui.places import Place

Settle = Callable[[], None]
Open = Callable[[Place], Flow]
F = TypeVar("F", bound=Flow)


class ShowFlow(Protocol):
    """Shows the page of a flow, with everything it asks for."""

    def __call__(self, flow: F) -> F: ...


@pytest.fixture
def context(qtbot: QtBot, tmp_path: Path) -> Iterator[Context]:
    background = Background()
    context = Context(tmp_path / "wise-steps", background, Speech(SilentVoice))
    background.store(lambda: build(context.folder), context.open, context.report_trouble)
    qtbot.waitUntil(lambda: context.is_open)
    yield context
    background.store(context.services.close, ignore, ignore)
    background.close()


@pytest.fixture
def settle(qtbot: QtBot, context: Context) -> Settle:
    """Wait until both threads have done what was asked so far, and it was delivered."""

    def wait() -> None:
        for line in (context.background.store, context.background.run):
            is_done = Event()

            def deliver(_answer: int, is_done: Event = is_done) -> None:
                is_done.set()

            line(get_ident, deliver, ignore)
            qtbot.waitUntil(is_done.is_set)

    return wait


@pytest.fixture
def show_flow(qtbot: QtBot, settle: Settle) -> ShowFlow:
    flows: list[Flow] = []

    def shown(flow: F) -> F:
        flows.append(flow)
        qtbot.addWidget(flow.screen)
        flow.screen.show()
        flow.begin()
        settle()
        return flow

    return shown


@pytest.fixture
def went() -> list[Place]:
    """Where each press led."""
    return []


@pytest.fixture
def open_at(show_flow: ShowFlow, context: Context, went: list[Place]) -> Open:
    """Return a function that opens a place as the window does."""

    def opened(place: Place) -> Flow:
        flow = open_place(place, context)
        flow.went.connect(went.append)
        return show_flow(flow)

    return opened
