"""Flows with real parts but the voice: a data folder of their own, and both threads."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import build
from app.speech.silence import SilentVoice
from ui.background import Background, ignore
from ui.flows.context import Context
from ui.flows.speech import Speech

Settle = Callable[[], None]


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
