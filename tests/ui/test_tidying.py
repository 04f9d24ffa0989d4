"""Rubbish that holds widgets is collected on the thread of the window, never on another."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.tidying import Tidying


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.unfreeze()


class Rubbish(QObject):
    """Holds itself, so that only a collection takes it away."""

    def __init__(self, threads: list[str]) -> None:
        super().__init__()
        self.me = self
        self._threads = threads

    def __del__(self) -> None:
        self._threads.append(threading.current_thread().name)


def _make_much() -> list[list[object]]:
    """Allocate as much as makes Python collect by itself, were it allowed to."""
    kept: list[list[object]] = []
    for _number in range(50_000):
        kept.append([])
    return kept


def test_another_thread_never_collects_a_widget(qtbot: QtBot) -> None:
    gc.enable()
    tidying = Tidying()
    tidying.begin()
    threads: list[str] = []
    for _number in range(100):
        Rubbish(threads)

    worker = threading.Thread(target=_make_much, name="data-folder")
    worker.start()
    worker.join()
    assert threads == []

    kept = _make_much()
    qtbot.waitUntil(lambda: bool(threads))
    assert set(threads) == {threading.main_thread().name}
    assert kept
