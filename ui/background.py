"""Two threads beside the window: one for the data folder, one for everything else that is slow."""

import itertools
import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

T = TypeVar("T")
Job = Callable[[], Any]

FIRST, NORMAL, LAST = 0, 1, 2


@dataclass(order=True, slots=True)
class _Order:
    """One job with its place in the line; jobs of one rank keep their order."""

    rank: int
    number: int
    job: Job | None = field(compare=False, default=None)
    then: Callable[[Any], None] | None = field(compare=False, default=None)
    otherwise: Callable[[Exception], None] | None = field(compare=False, default=None)


class Background(QObject):
    """Does jobs elsewhere and brings their answers back to the window's thread, in order.

    Who waits for an answer is held here until the other thread has let go of everything: a widget
    whose last holder is another thread dies there, and takes the program down with it.
    """

    _done = Signal(object)
    _let_go = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count()
        self._held: dict[int, _Order] = {}
        self._store = _Line("data-folder", self._done.emit, self._let_go.emit)
        self._rest = _Line("slow-work", self._done.emit, self._let_go.emit)
        self._done.connect(self._deliver)
        self._let_go.connect(self._forget)

    def store(
        self,
        job: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None],
        *,
        is_first: bool = False,
    ) -> None:
        """Do `job` on the thread of the data folder. A step's fact goes before what is waiting."""
        rank = FIRST if is_first else NORMAL
        self._put(self._store, _Order(rank, next(self._numbers), job, then, otherwise))

    def run(
        self,
        job: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        """Do `job` on the other thread."""
        self._put(self._rest, _Order(NORMAL, next(self._numbers), job, then, otherwise))

    def close(self) -> None:
        """Finish what is waiting, then end both threads. Answers are no longer delivered."""
        for line in (self._store, self._rest):
            line.put(_Order(LAST, next(self._numbers)))
            line.join()
        self._held.clear()

    def _put(self, line: "_Line", order: _Order) -> None:
        self._held[order.number] = order
        line.put(order)

    def _deliver(self, answer: Callable[[], None]) -> None:
        answer()

    def _forget(self, number: int) -> None:
        self._held.pop(number, None)


def ignore(_answer: object) -> None:
    """Take an answer that nobody waits for."""


class _Line:
    """A thread that takes its jobs one after another, and says when it holds nothing of one any more."""

    def __init__(
        self,
        name: str,
        deliver: Callable[[Callable[[], None]], None],
        let_go: Callable[[int], None],
    ) -> None:
        self._queue: queue.PriorityQueue[_Order] = queue.PriorityQueue()
        self._deliver = deliver
        self._let_go = let_go
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def put(self, order: _Order) -> None:
        self._queue.put(order)

    def join(self) -> None:
        self._thread.join()

    def _work(self) -> None:
        while (number := self._do_next()) is not None:
            self._let_go(number)

    def _do_next(self) -> int | None:
        """Do the next job, and return its number; None for the end. What it held ends with it."""
        order = self._queue.get()
        job, then, otherwise = order.job, order.then, order.otherwise
        if job is None or then is None or otherwise is None:
            return None
        try:
            answer = job()
        except Exception as problem:  # noqa: BLE001 - the edge of a task: it goes to `otherwise`
            log.warning("A job ended early: %s", type(problem).__name__)
            self._deliver(partial(otherwise, problem))
        else:
            self._deliver(partial(then, answer))
        return order.number
