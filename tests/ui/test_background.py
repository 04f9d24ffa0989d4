"""Slow work happens beside the window, and its answers come back to the window in order."""

import threading
from collections.abc import Iterator, Sequence
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from ui.background import Background


class _ForeseenError(Exception):
    """Stands for any problem of a job."""


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


def _never(problem: object) -> None:
    raise AssertionError(problem)


def test_work_is_done_elsewhere_and_the_answer_comes_to_the_window(
    background: Background, qtbot: QtBot
) -> None:
    places: list[threading.Thread] = []

    def answer(where: threading.Thread) -> None:
        places.extend((where, threading.current_thread()))

    background.store(threading.current_thread, answer, _never)
    qtbot.waitUntil(lambda: len(places) == 2)

    assert places[0] is not threading.main_thread()
    assert places[1] is threading.main_thread()


def test_answers_come_in_the_order_of_the_wishes(background: Background, qtbot: QtBot) -> None:
    answers: list[int] = []

    for number in range(50):
        background.store(partial(int, number), answers.append, _never)
    qtbot.waitUntil(lambda: len(answers) == 50)

    assert answers == list(range(50))


def test_a_step_is_stored_before_what_was_already_waiting(
    background: Background, qtbot: QtBot
) -> None:
    is_at_work, may_go_on = threading.Event(), threading.Event()
    answers: list[str] = []

    def work() -> str:
        is_at_work.set()
        may_go_on.wait()
        return "at work"

    background.store(work, answers.append, _never)
    is_at_work.wait()
    background.store(lambda: "waiting", answers.append, _never)
    background.store(lambda: "step", answers.append, _never, is_first=True)
    may_go_on.set()
    qtbot.waitUntil(lambda: len(answers) == 3)

    assert answers == ["at work", "step", "waiting"]


def test_a_long_job_does_not_keep_the_store_waiting(background: Background, qtbot: QtBot) -> None:
    may_end = threading.Event()
    answers: list[str] = []

    background.run(may_end.wait, lambda _ended: answers.append("long"), _never)
    background.store(lambda: "stored", answers.append, _never)
    qtbot.waitUntil(lambda: answers == ["stored"])
    may_end.set()
    qtbot.waitUntil(lambda: answers == ["stored", "long"])


def test_a_problem_goes_to_otherwise_and_the_next_job_is_still_done(
    background: Background, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    problems: list[Exception] = []
    answers: list[str] = []

    def break_down() -> str:
        raise _ForeseenError("Kim is the name that stays out of the log")

    background.store(break_down, _never, problems.append)
    background.store(lambda: "next", answers.append, _never)
    qtbot.waitUntil(lambda: answers == ["next"])

    assert [type(problem) for problem in problems] == [_ForeseenError]
    assert "Kim" not in caplog.text
    caplog.clear()


def test_closing_waits_for_what_was_asked_for(qapp: object) -> None:
    background = Background()
    done: list[int] = []

    for number in range(20):
        background.store(partial(done.append, number), lambda _done: None, _never)
    background.close()

    assert done == list(range(20))


@pytest.mark.parametrize("fails", [False, True], ids=["answered", "failed"])
def test_who_waits_for_an_answer_is_never_let_go_on_the_other_thread(
    background: Background, qtbot: QtBot, caplog: pytest.LogCaptureFixture, *, fails: bool
) -> None:
    ends: list[int] = []
    answers: list[object] = []

    class Waiting:
        def take(self, answer: object) -> None:
            answers.append(str(answer))

        def job(self) -> None:
            if fails:
                raise _ForeseenError

        def __del__(self) -> None:
            ends.append(threading.get_ident())

    for number in range(20):
        waiting = Waiting()
        background.run(waiting.job, waiting.take, waiting.take)
        del waiting
        qtbot.waitUntil(partial(_has, answers, 2 * number + 1))
        background.run(threading.get_ident, answers.append, _never)
        qtbot.waitUntil(partial(_has, answers, 2 * number + 2))
    qtbot.waitUntil(partial(_has, ends, 20))

    caplog.clear()
    assert set(ends) == {threading.get_ident()}


def _has(found: Sequence[object], count: int) -> bool:
    return len(found) == count
