"""The people of this workstation: who practises, with which supports, and who supports them."""

import json
import logging
import uuid
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from sqlalchemy import Row, Select, Table, select

from app.domain.person import Consent, Employee, Supporter, Tile
from app.domain.profile_words import pressing_words, profile_words, read_profile
from app.domain.secret import SecretRecord
from app.domain.support_profile import SupportProfile
from app.store.change import Change, Values
from app.store.database import Database
from app.store.moments import micros, moment_or_none
from app.store.problems import FactRefused, StoreProblem
from app.store.tables import person, support_profile, supporter, supporter_profile

_OTHERS = "SELECT 1 FROM supporter WHERE id <> ? LIMIT 1"

log = logging.getLogger(__name__)
_SECRET_WORDS = ("secret_hash", "recovery_hash", "failures", "wait_seconds", "is_locked_out")


class People:
    """Keeps people. After each change the tiles of the sign-in are written anew."""

    def __init__(
        self,
        database: Database,
        write_tiles: Callable[[Sequence[Tile]], None],
        erase: Callable[[str], None],
    ) -> None:
        self._database = database
        self._write_tiles = write_tiles
        self._erase = erase

    def employees(self, *, with_archived: bool = False) -> tuple[Employee, ...]:
        """Return the employees by nickname."""
        found = (_employee(row) for row in self._database.read(select(person)))
        wanted = [each for each in found if with_archived or not each.is_archived]
        return tuple(sorted(wanted, key=lambda each: (each.nickname.casefold(), each.id)))

    def employee(self, employee_id: str) -> Employee | None:
        """Return one employee, or None for somebody who is not there (any more)."""
        rows = self._database.read(select(person).where(person.c.id == employee_id))
        return _employee(rows[0]) if rows else None

    def add_employee(
        self, nickname: str, picture: str, *, sequence: Sequence[str] = ()
    ) -> Employee:
        """Add an employee."""
        employee = Employee(str(uuid.uuid4()), nickname, picture, tuple(sequence))
        self._put(person, {"id": employee.id}, _values(employee))
        self.try_to_refresh_tiles()
        return employee

    def change_employee(self, employee: Employee) -> None:
        """Keep `employee` as it is now. Raises FactRefused for somebody who was erased."""
        self._amend(person, {"id": employee.id}, _values(employee))
        self.try_to_refresh_tiles()

    def erase_employee(self, employee_id: str) -> None:
        """Erase an employee and everything about them, in every file of the data folder."""
        self._erase(employee_id)

    def try_to_refresh_tiles(self) -> None:
        """Write the tiles, unless the disk has no room: they are never the truth, only quick."""
        try:
            self.refresh_tiles()
        except StoreProblem as problem:
            log.warning("The tiles are not up to date: %s", problem)

    def refresh_tiles(self) -> None:
        """Write the tiles as the people are. Raises a StoreProblem: they may name somebody erased."""
        self._write_tiles(
            [
                Tile(each.id, each.nickname, each.picture, bool(each.sequence))
                for each in self.employees()
            ]
        )

    def profile(self, employee_id: str) -> SupportProfile:
        """Return which supports an employee uses; the usual ones if nothing was set yet."""
        body = support_profile.c.body
        return self._profile(select(body).where(support_profile.c.person_id == employee_id))

    def save_profile(self, employee_id: str, profile: SupportProfile) -> None:
        """Keep which supports an employee uses."""
        body = json.dumps(profile_words(profile), ensure_ascii=False)
        self._put(support_profile, {"person_id": employee_id}, {"body": body})

    def supporters(self) -> tuple[Supporter, ...]:
        """Return the supporters by nickname."""
        rows = self._database.read(select(supporter.c.id, supporter.c.nickname))
        found = (Supporter(row.id, row.nickname) for row in rows)
        return tuple(sorted(found, key=lambda each: (each.nickname.casefold(), each.id)))

    def add_supporter(self, nickname: str, secret_hash: str, recovery_hash: str) -> Supporter:
        """Add a supporter with the hashes of the passphrase and of the recovery code."""
        added = Supporter(str(uuid.uuid4()), nickname)
        values = {"nickname": nickname, **_secret_values(SecretRecord(secret_hash, recovery_hash))}
        self._put(supporter, {"id": added.id}, values)
        return added

    def remove_supporter(self, supporter_id: str) -> None:
        """Remove a supporter. Raises FactRefused for the last one: nobody could come in any more."""

        def work(change: Change) -> None:
            if not change.ask(_OTHERS, supporter_id):
                raise FactRefused("One supporter stays.")
            change.remove(supporter_profile, {"supporter_id": supporter_id})
            change.remove(supporter, {"id": supporter_id})

        self._database.change(work)

    def supporter_profile(self, supporter_id: str) -> SupportProfile:
        """Return how a supporter presses, in an otherwise usual profile."""
        table = supporter_profile.c
        return self._profile(select(table.body).where(table.supporter_id == supporter_id))

    def save_supporter_profile(self, supporter_id: str, profile: SupportProfile) -> None:
        """Keep how a supporter presses, and nothing else of `profile`."""
        body = json.dumps(pressing_words(profile), ensure_ascii=False)
        self._put(supporter_profile, {"supporter_id": supporter_id}, {"body": body})

    def secret_of(self, supporter_id: str) -> SecretRecord:
        """Return what is kept of a supporter's passphrase. Raises LookupError for a stranger."""
        rows = self._database.read(select(supporter).where(supporter.c.id == supporter_id))
        if not rows:
            raise LookupError("There is no such supporter.")
        row = rows[0]
        known = {word: getattr(row, word) for word in _SECRET_WORDS}
        return SecretRecord(**known, reset_at=moment_or_none(row.reset_at))

    def save_secret(self, supporter_id: str, record: SecretRecord) -> None:
        """Keep the passphrase's side of a supporter as it is now."""
        self._amend(supporter, {"id": supporter_id}, _secret_values(record))

    def _profile(self, wanted: Select[tuple[str]]) -> SupportProfile:
        rows = self._database.read(wanted)
        return read_profile(json.loads(rows[0].body))[0] if rows else SupportProfile()

    def _amend(self, table: Table, key: Values, values: Values) -> None:
        self._database.change(partial(Change.amend, table=table, key=key, values=values))

    def _put(self, table: Table, key: Values, values: Values) -> None:
        self._database.change(partial(Change.put, table=table, key=key, values=values))


def _employee(row: Row[Any]) -> Employee:
    return Employee(
        id=row.id,
        nickname=row.nickname,
        picture=row.picture,
        sequence=tuple(filter(None, row.sequence.split(","))),
        consent=Consent(row.consent),
        is_archived=row.is_archived,
    )


def _values(employee: Employee) -> Values:
    return {
        "nickname": employee.nickname,
        "picture": employee.picture,
        "sequence": ",".join(employee.sequence),
        "consent": employee.consent.value,
        "is_archived": employee.is_archived,
    }


def _secret_values(record: SecretRecord) -> Values:
    known = {word: getattr(record, word) for word in _SECRET_WORDS}
    return {**known, "reset_at": micros(record.reset_at) if record.reset_at else None}
