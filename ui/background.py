"""Two threads beside the window: one for the data folder, one for everything else that is slow."""

import itertools
import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
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
    """Does jobs elsewhere and brings their answers back to the window's thread, in order."""

    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count()
        self._store = _Line("data-folder", self._done.emit)
        self._rest = _Line("slow-work", self._done.emit)
        self._done.connect(self._deliver)

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
        self._store.put(_Order(rank, next(self._numbers), job, then, otherwise))

    def run(
        self,
        job: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        """Do `job` on the other thread."""
        self._rest.put(_Order(NORMAL, next(self._numbers), job, then, otherwise))

    def close(self) -> None:
        """Finish what is waiting, then end both threads. Answers are no longer delivered."""
        for line in (self._store, self._rest):
            line.put(_Order(LAST, next(self._numbers)))
            line.join()

    def _deliver(self, answer: Callable[[], None]) -> None:
        answer()


def ignore(_answer: object) -> None:
    """Take an answer that nobody waits for."""


class _Line:
    """A thread that takes its jobs one after another."""

    def __init__(self, name: str, deliver: Callable[[Callable[[], None]], None]) -> None:
        self._queue: queue.PriorityQueue[_Order] = queue.PriorityQueue()
        self._deliver = deliver
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def put(self, order: _Order) -> None:
        self._queue.put(order)

    def join(self) -> None:
        self._thread.join()

    def _work(self) -> None:
        while (order := self._queue.get()).job is not None:
            self._do(order)

    def _do(self, order: _Order) -> None:
        job, then, otherwise = order.job, order.then, order.otherwise
        if job is None or then is None or otherwise is None:
            return
        try:
            answer = job()
        except Exception as problem:  # noqa: BLE001 - the edge of a task: it goes to `otherwise`
            log.warning("A job ended early: %s", type(problem).__name__)
            failure = problem
            self._deliver(lambda: otherwise(failure))
        else:
            self._deliver(lambda: then(answer))
