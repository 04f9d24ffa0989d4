"""What people have mastered: kept once, with the version of the rule, and never taken away."""

from collections.abc import Iterable, Mapping

from sqlalchemy import select

from app.domain.mastery import Mastery
from app.store.change import Change
from app.store.database import Database
from app.store.moments import moment
from app.store.tables import attempt
from app.store.tables_of_mastery import mastery

_SEQ_OF = "SELECT seq FROM attempt WHERE id = ?"


class MasteryStore:
    """Keeps masteries. One goes only with the attempt it was reached in, when its person deletes that."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, reached: Iterable[Mastery]) -> None:
        """Keep masteries. One of an attempt that is not there any more is left out."""
        every = tuple(reached)

        def work(change: Change) -> None:
            for one in every:
                for (seq,) in change.ask(_SEQ_OF, one.attempt_id):
                    change.add(mastery, {"attempt_seq": seq, "rule_version": one.rule_version})

        self._database.change(work)

    def of_employee(self, employee_id: str) -> Mapping[str, Mastery]:
        """Return what an employee has mastered, by task: the first time counts."""
        rows = self._database.read(
            select(attempt.c.task_id, attempt.c.id, attempt.c.began_at, mastery.c.rule_version)
            .join(mastery, mastery.c.attempt_seq == attempt.c.seq)
            .where(attempt.c.person_id == employee_id)
            .order_by(attempt.c.seq.desc())
        )
        return {
            row.task_id: Mastery(row.task_id, row.id, moment(row.began_at), row.rule_version)
            for row in rows
        }
