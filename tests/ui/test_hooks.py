"""What nobody caught ends in the log and on the calm page, and never goes round in circles."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.speech.silence import SilentVoice
from ui.background import Background
from ui.flows.context import Context
from ui.flows.speech import Speech
from ui.hooks import catch_everything

NAME = "Zebulon"


@pytest.fixture
def context(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Context]:
    for module in (sys, threading):
        monkeypatch.setattr(module, "excepthook", module.excepthook)
    background = Background()
    context = Context(tmp_path, background, Speech(SilentVoice))
    catch_everything(context)
    yield context
    background.close()


def happen(problem: BaseException) -> None:
    sys.excepthook(type(problem), problem, None)


def test_an_unforeseen_problem_is_logged_and_told(
    context: Context, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[Exception] = []
    context.trouble_came.connect(told.append)
    first, second = ValueError("first"), ValueError("second")

    happen(first)
    happen(second)

    assert told == [first, second]
    assert [record.getMessage() for record in caplog.records] == ["Unforeseen: ValueError"] * 2
    caplog.clear()


def test_a_problem_while_one_is_told_only_goes_to_the_log(
    context: Context, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[Exception] = []

    def tell(problem: Exception) -> None:
        told.append(problem)
        happen(RuntimeError("the page cannot be shown"))

    context.trouble_came.connect(tell)

    happen(ValueError("first"))

    assert [type(each) for each in told] == [ValueError]
    assert len(caplog.records) == 2
    caplog.clear()


def test_who_stops_the_program_gets_no_page(
    context: Context, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[Exception] = []
    context.trouble_came.connect(told.append)

    happen(KeyboardInterrupt())

    assert told == []
    caplog.clear()


def test_a_thread_that_ends_early_leaves_no_detail(
    context: Context, caplog: pytest.LogCaptureFixture
) -> None:
    def work() -> None:
        raise ValueError(NAME)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

    assert [record.getMessage() for record in caplog.records] == [
        "Unforeseen in a thread: ValueError"
    ]
    assert NAME not in caplog.text
    caplog.clear()
