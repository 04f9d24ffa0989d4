"""The open database: one connection, one thread, and one way to change anything."""

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Executable, Row, text

from app.clock import Clock
from app.store.chain import Tip, next_entry
from app.store.change import Change
from app.store.daylog import DayLog
from app.store.engine import connect, driver_of, told_plainly
from app.store.layout import HEAD, Layout
from app.store.moments import micros
from app.store.place import release_ballast
from app.store.problems import DataFolderFailing, DataFolderFull, StoreProblem

Answer = TypeVar("Answer")

_TIP = text("SELECT seq, hash, at, erasure FROM tip")
_TIP_BEFORE = "SELECT seq, hash, at FROM tip"
_MOVE_TIP = "UPDATE tip SET seq = ?, hash = ?, at = ?"
_END_ERASURE = text("UPDATE tip SET erasure = 'none'")


class Database:
    """The open file. All calls come from the thread that opened it."""

    def __init__(self, layout: Layout, clock: Clock) -> None:
        self._layout = layout
        self._clock = clock
        self._thread = threading.get_ident()
        self._is_sound = False
        self.open()

    def open(self) -> None:
        """Open the file, and the day log where the file stands."""
        with self._told():
            self._connection = connect(self._layout.database)
            self._is_sound = True
            try:
                self._refuse_to_read_only()
                self._log = DayLog(self._layout, self.tip, HEAD, self._clock.now().date())
            except BaseException:
                # Left open, it would be locked when somebody tries again.
                self._is_sound = False
                self._connection.close()
                raise

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Tell plainly what went amiss. After a fault of the disk the next call opens everything anew.

        SQLite can go on saying what the disk said once, until the file is opened again.
        """
        try:
            with told_plainly():
                yield
        except DataFolderFailing:
            self._is_sound = False
            raise

    def _be_ready(self) -> None:
        """Be sure of the thread, and of what is open."""
        if threading.get_ident() != self._thread:
            raise RuntimeError("The store is used by a thread that did not open it.")
        if not self._is_sound:
            with contextlib.suppress(StoreProblem), told_plainly():
                self.close()
            self.open()

    def _refuse_to_read_only(self) -> None:
        """Raise where the file cannot be changed: SQLite asks once, and then only reads for good."""
        driver = self.driver
        driver.execute("BEGIN IMMEDIATE")
        driver.execute("UPDATE tip SET seq = seq")
        driver.execute("ROLLBACK")

    def close(self) -> None:
        """Let go of the files."""
        try:
            self._log.close()
        finally:
            self._connection.close()

    @property
    def tip(self) -> Tip:
        """How far the chain of changes has come."""
        row = self.read(_TIP)[0]
        return Tip(row.seq, row.hash)

    @property
    def newest(self) -> int:
        """The newest moment that was kept, in microseconds."""
        return int(self.read(_TIP)[0].at)

    @property
    def erasure(self) -> str:
        """What is still to be done for an erasure: "none" or "sweep"."""
        return str(self.read(_TIP)[0].erasure)

    @property
    def driver(self) -> sqlite3.Connection:
        """The connection below, for a backup."""
        self._be_ready()
        return driver_of(self._connection)

    def read(
        self, statement: Executable, values: Mapping[str, object] | None = None
    ) -> Sequence[Row[Any]]:
        """Return all rows of a question."""
        self._be_ready()
        with self._told(), self._connection.begin():
            return self._connection.execute(statement, values).all()

    def change(self, work: Callable[[Change], Answer]) -> Answer:
        """Carry out `work` wholly or not at all; when this returns, it is on the disk.

        On a full disk the ballast is given up and `work` is tried once more.
        """
        self._be_ready()
        try:
            with self._told():
                return self._carry_out(work)
        except DataFolderFull:
            if not release_ballast(self._layout):
                raise
            with self._told():
                return self._carry_out(work)

    def _carry_out(self, work: Callable[[Change], Answer]) -> Answer:
        driver = self.driver
        driver.execute("BEGIN IMMEDIATE")
        is_logged = False
        try:
            seq, its_hash, newest = driver.execute(_TIP_BEFORE).fetchone()
            change = Change(driver, micros(self._clock.now()), newest)
            answer = work(change)
            if change.rows:
                self._keep(change, Tip(seq, its_hash))
                is_logged = True
            driver.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                driver.execute("ROLLBACK")
            if not is_logged:
                raise
            # The disk can complain after it has kept the change; what was kept must not be tried again.
            if not self._has_kept(self._log.tip):
                self._log.take_back()
                raise
        return answer

    def _has_kept(self, tip: Tip) -> bool:
        try:
            seq, its_hash, _newest = self.driver.execute(_TIP_BEFORE).fetchone()
        except sqlite3.Error:
            return False
        return Tip(seq, its_hash) == tip

    def _keep(self, change: Change, tip: Tip) -> None:
        """Move the tip, and write the day log first: it is what recovery stands on."""
        if self._log.tip != tip:
            self._log.begin(tip)
        entry = next_entry(tip, change.settle())
        newest = max(change.at, change.newest)
        change.driver.execute(_MOVE_TIP, (entry.seq, entry.hash, newest))
        self._log.append(entry)

    def end_erasure(self) -> None:
        """Note that nothing is left to do for an erasure. It is no change: no log keeps it."""
        self._be_ready()
        with self._told(), self._connection.begin():
            self._connection.execute(_END_ERASURE)

    def begin_log(self, *, longer_than_bytes: int = 0) -> None:
        """Begin a new segment of the day log where the file stands, if the present one is long."""
        if self._log.size_bytes > longer_than_bytes:
            with told_plainly():
                self._log.begin(self.tip)

    def tidy(self) -> None:
        """Write the file anew, without what was removed from it."""
        self._be_ready()
        with self._told():
            self.driver.execute("VACUUM")
