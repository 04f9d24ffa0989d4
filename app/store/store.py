"""Everything this workstation remembers, in parts. Used from one thread, the one that opened it."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.clock import Clock
from app.domain.person import Tile
from app.store.care import Care, Verification, put_back
from app.store.change import Change
from app.store.count_store import CountStore
from app.store.database import Database
from app.store.engine import told_plainly
from app.store.erasure import erase_everybody, erase_people, forget_spoken_name, sweep
from app.store.layout import Layout
from app.store.lock import FolderLock
from app.store.mastery import MasteryStore
from app.store.moments import micros
from app.store.opening import Fitness, make_fit
from app.store.people import People
from app.store.place import lay_ballast, prepare
from app.store.problems import StoreProblem
from app.store.progress import ProgressStore
from app.store.records import AuditStore, FrozenExports
from app.store.retention import Retention
from app.store.seal import break_seal, seal
from app.store.site_store import SiteStore
from app.store.skills import SkillsStore
from app.store.support import SupportStore
from app.store.tiles import write_tiles
from app.store.workstation import machine_words, workstation

log = logging.getLogger(__name__)
_CLOCK_TOLERANCE_MICROS = 60 * 1_000_000


@dataclass(frozen=True, slots=True)
class OpenReport:
    """What opening found. `clock_suspect`: this computer's clock is behind what was kept last."""

    recovered: bool = False
    migrated: bool = False
    quarantined: tuple[Path, ...] = ()
    clock_suspect: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """An open store, and what opening found."""

    store: "Store"
    report: OpenReport


def open_store(folder: Path, clock: Clock, machine: Callable[[], str] = machine_words) -> Opened:
    """Open the data folder, made, brought back or migrated where needed.

    Raises a StoreProblem; then the folder is as it was.
    """
    layout = Layout(folder)
    with told_plainly():
        prepare(layout)
        lock = FolderLock(layout.lock)
        try:
            fitness = make_fit(layout, clock.now())
            break_seal(layout)
            store = Store(layout, clock, lock, machine)
            report = _begun(store, fitness)
        except BaseException:
            lock.release()
            raise
    log.info("Opened the data folder (recovered: %s)", fitness.recovered)
    return Opened(store, report)


def restore_damaged(folder: Path, backup: Path, clock: Clock) -> None:
    """Put `backup` in place in a data folder that cannot be opened any more.

    Raises a StoreProblem; then the folder is as it was.
    """
    layout = Layout(folder)
    with told_plainly():
        prepare(layout)
        lock = FolderLock(layout.lock)
        try:
            put_back(layout, backup, clock.now())
        finally:
            lock.release()


def _begun(store: "Store", fitness: Fitness) -> OpenReport:
    try:
        return store.begin(fitness)
    except BaseException:
        store.let_go()
        raise


class Store:
    """The parts of the store. Made by `open_store` only."""

    def __init__(
        self, layout: Layout, clock: Clock, lock: FolderLock, machine: Callable[[], str]
    ) -> None:
        self._layout = layout
        self._clock = clock
        self._lock = lock
        # First: whoever fails after the database is open must close it again.
        self.workstation = workstation(layout.folder, clock, machine)
        self._database = Database(layout, clock)
        self._care = Care(layout, self._database, clock)
        self._audit = AuditStore(self._database)
        self.people = People(self._database, self._write_tiles, self._erase)
        self.retention = Retention(self._database, self.people)
        self.site = SiteStore(self._database, self._erase_everybody)
        self.progress = ProgressStore(self._database)
        self.support = SupportStore(self._database)
        self.mastery = MasteryStore(self._database)
        self.skills = SkillsStore(self._database)
        self.counts = CountStore(self._database, clock)
        self.frozen_exports = FrozenExports(self._database)

    def begin(self, fitness: Fitness) -> OpenReport:
        """Finish what was cut off, and say what opening found."""
        is_behind = micros(self._clock.now()) < self._database.newest - _CLOCK_TOLERANCE_MICROS
        if self._database.erasure == "sweep":
            self.people.refresh_tiles()
            sweep(self._layout, self._database, self._clock.now())
        self.people.try_to_refresh_tiles()
        for is_so, deed in ((fitness.recovered, "recovered"), (fitness.migrated, "migrated")):
            if is_so:
                self.audit("program", deed, "")
        self._back_up_if_changed()
        lay_ballast(self._layout)
        return OpenReport(fitness.recovered, fitness.migrated, fitness.quarantined, is_behind)

    def close(self) -> None:
        """Back up what changed and let go of the folder."""
        try:
            is_sound = self._back_up_if_changed()
            tip = self._database.tip
            self.let_go()
            if is_sound:
                with told_plainly():
                    seal(self._layout, tip)
        finally:
            self._lock.release()

    def let_go(self) -> None:
        """Close the files, without a word about how they are."""
        self._database.close()

    def audit(self, actor: str, action: str, subject: str) -> None:
        """Keep what a supporter did: ids and fixed words, no names."""
        self._audit.add(actor, action, subject)

    def backup(self) -> Path:
        """Make a verified backup and return it."""
        return self._care.backup().path

    def restore(self, path: Path) -> None:
        """Put a backup in place. See `Care.restore`."""
        self._care.restore(path)
        self.people.try_to_refresh_tiles()
        self.audit("program", "restored", "")

    def verify(self) -> Verification:
        """Look at everything thoroughly."""
        return self._care.verify()

    def _write_tiles(self, tiles: Sequence[Tile]) -> None:
        with told_plainly():
            write_tiles(self._layout.folder, tiles)

    def _back_up_if_changed(self) -> bool:
        """Back up where needed. A disk without room for it must not keep people from practising."""
        try:
            if not self._care.is_backed_up():
                self._care.backup()
        except StoreProblem as problem:
            log.warning("No backup was made: %s", problem)
            return False
        return True

    def _erase(self, employee_id: str) -> None:
        self._forget_spoken_name(employee_id)
        self._erase_and_sweep(partial(erase_people, employee_ids=(employee_id,)))
        self.audit("program", "a person was erased", "")

    def _forget_spoken_name(self, employee_id: str) -> None:
        """Do it first: once the person is gone, nobody knows the name to look for."""
        everybody = self.people.employees(with_archived=True)
        names = [one.nickname for one in everybody if one.id == employee_id]
        others = [one.nickname for one in everybody if one.id != employee_id]
        others += [one.nickname for one in self.people.supporters()]
        for name in set(names) - set(others):
            with told_plainly():
                forget_spoken_name(self._layout, name)

    def _erase_everybody(self) -> None:
        self._erase_and_sweep(erase_everybody)

    def _erase_and_sweep(self, work: Callable[[Change], None]) -> None:
        self._database.change(work)
        self.people.refresh_tiles()
        with told_plainly():
            sweep(self._layout, self._database, self._clock.now())
