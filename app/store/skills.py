"""What people say about what they can do. It never leaves the computer in any file."""

import uuid
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, select

from app.domain.skills_check import SelfRating, SkillsAnswer, SkillsCheck
from app.store.change import Change
from app.store.database import Database
from app.store.moments import moment
from app.store.problems import FactRefused
from app.store.tables_of_skills import self_rating, skills_check

_CHECK = "SELECT seq, person_id FROM skills_check WHERE id = ?"
_HAS_ANSWERS = "SELECT 1 FROM self_rating WHERE check_seq = ? LIMIT 1"


class SkillsStore:
    """Keeps skills checks and each answer at once. A changed answer is one more; the newest counts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, employee_id: str, role_id: str, task_ids: Sequence[str]) -> SkillsCheck:
        """Keep that an employee begins a sitting about these tasks."""
        return self._lay(employee_id, role_id, task_ids, is_invited=False)

    def suggest(self, employee_id: str, role_id: str, task_ids: Sequence[str]) -> SkillsCheck:
        """Lay a sitting ready that a supporter suggests. Declining it is a neutral answer."""
        return self._lay(employee_id, role_id, task_ids, is_invited=True)

    def take_back(self, check_id: str) -> None:
        """Take a suggested sitting back. Raises FactRefused once something was answered in it."""

        def work(change: Change) -> None:
            seq, _person = _found(change, check_id)
            if change.ask(_HAS_ANSWERS, seq):
                raise FactRefused("Somebody has answered already.")
            change.remove(skills_check, {"seq": seq})

        self._database.change(work)

    def rate(self, check_id: str, task_id: str, rating: SelfRating | None) -> SkillsAnswer:
        """Keep what somebody says about a task; None passes it over."""

        def work(change: Change) -> SkillsAnswer:
            seq, person_id = _found(change, check_id)
            values = {"person_id": person_id, "check_seq": seq, "task_id": task_id}
            word = rating.value if rating is not None else None
            change.add(self_rating, {**values, "rating": word, "said_at": change.at})
            return SkillsAnswer(task_id, rating, moment(change.at))

        return self._database.change(work)

    def checks(self, employee_id: str) -> tuple[SkillsCheck, ...]:
        """Return the sittings of an employee with their answers, oldest first."""
        rows = self._database.read(
            select(skills_check)
            .where(skills_check.c.person_id == employee_id)
            .order_by(skills_check.c.seq)
        )
        said = self._database.read(
            select(self_rating)
            .where(self_rating.c.person_id == employee_id)
            .order_by(self_rating.c.seq)
        )
        answers: dict[int, dict[str, SkillsAnswer]] = defaultdict(dict)
        for row in said:
            answers[row.check_seq][row.task_id] = _answer(row)
        return tuple(_check(row, tuple(answers[row.seq].values())) for row in rows)

    def delete(self, check_id: str) -> None:
        """Delete a sitting, because its person wants it. Older backups hold it for some weeks."""

        def work(change: Change) -> None:
            seq, _person = _found(change, check_id)
            change.erase()
            change.remove(self_rating, {"check_seq": seq})
            change.remove(skills_check, {"seq": seq})

        self._database.change(work)

    def _lay(
        self, employee_id: str, role_id: str, task_ids: Sequence[str], *, is_invited: bool
    ) -> SkillsCheck:
        def work(change: Change) -> SkillsCheck:
            key, tasks = str(uuid.uuid4()), tuple(task_ids)
            values = {"person_id": employee_id, "role_id": role_id, "task_ids": ",".join(tasks)}
            asked = {"is_invited": is_invited, "made_at": change.at}
            change.add(skills_check, {"id": key, **values, **asked})
            return SkillsCheck(key, employee_id, role_id, tasks, moment(change.at), is_invited)

        return self._database.change(work)


def _found(change: Change, check_id: str) -> tuple[int, str]:
    rows = change.ask(_CHECK, check_id)
    if not rows:
        raise FactRefused("There is no such skills check.")
    return int(rows[0][0]), str(rows[0][1])


def _check(row: Row[Any], answers: tuple[SkillsAnswer, ...]) -> SkillsCheck:
    return SkillsCheck(
        id=row.id,
        employee_id=row.person_id,
        role_id=row.role_id,
        task_ids=tuple(row.task_ids.split(",")),
        made_at=moment(row.made_at),
        is_invited=row.is_invited,
        answers=answers,
    )


def _answer(row: Row[Any]) -> SkillsAnswer:
    rating = SelfRating(row.rating) if row.rating else None
    return SkillsAnswer(row.task_id, rating, moment(row.said_at))
