"""Who has not been here for a long time: what a rule of retention is about."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import text

from app.domain.person import Employee
from app.store.database import Database
from app.store.moments import micros
from app.store.people import People

_LAST_TRACE = text("""
SELECT id, max(at) AS last_at FROM (
  SELECT person_id AS id, began_at AS at FROM attempt
  UNION ALL SELECT person_id, at FROM choice
  UNION ALL SELECT person_id, asked_at FROM help_request
  UNION ALL SELECT person_id, made_at FROM invitation
  UNION ALL SELECT person_id, written_at FROM note
  UNION ALL SELECT person_id, made_at FROM skills_check
  UNION ALL SELECT person_id, said_at FROM self_rating
) GROUP BY id
""")


@dataclass(frozen=True, slots=True)
class Absence:
    """Who was last here before a moment, and who has never practised at all."""

    long_gone: tuple[Employee, ...]
    never_here: tuple[Employee, ...]


class Retention:
    """Finds people by when anything was last kept about them. It erases nobody itself."""

    def __init__(self, database: Database, people: People) -> None:
        self._database = database
        self._people = people

    def absent_since(self, moment: datetime) -> Absence:
        """Return who left no trace since `moment`. Employees who were archived count too."""
        last = {row.id: row.last_at for row in self._database.read(_LAST_TRACE)}
        limit = micros(moment)
        everybody = self._people.employees(with_archived=True)
        return Absence(
            tuple(one for one in everybody if one.id in last and last[one.id] < limit),
            tuple(one for one in everybody if one.id not in last),
        )
