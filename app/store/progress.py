"""What people practised: facts that are added and never changed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC
from typing import Any

from sqlalchemy import Row, Select, case, select

from app.domain.attempt import (
    Attempt,
    AttemptEnd,
    AttemptRecord,
    Fact,
    Feeling,
    Outcome,
    Probe,
    StepResult,
)
from app.domain.prompting import Direction, PromptLevel
from app.store.change import Change
from app.store.database import Database
from app.store.moments import micros, moment
from app.store.problems import FactRefused
from app.store.tables import (
    OF_AN_ATTEMPT,
    attempt,
    attempt_end,
    choice,
    feeling,
    hidden_attempt,
    step_result,
)
from app.store.tables_of_mastery import probe

_SEQ_OF = "SELECT seq FROM attempt WHERE id = ?"
_NEWEST_MONTH = "SELECT day, month FROM attempt ORDER BY seq DESC LIMIT 1"
_TOLERANCE = 60 * 1_000_000
"""A clock is put right by seconds all the time; only more than a minute is suspect."""


class ProgressStore:
    """Keeps attempts and their steps. When a call returns, it is on the disk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, facts: Sequence[Fact]) -> None:
        """Keep `facts` in this order, all or none. Raises FactRefused for what does not fit."""

        def work(change: Change) -> None:
            for fact in facts:
                _add(change, fact)

        self._database.change(work)

    def attempts(self, employee_id: str) -> tuple[AttemptRecord, ...]:
        """Return all attempts of an employee, oldest first."""
        return self._records(_attempts_of(employee_id))

    def unfinished(self, employee_id: str) -> AttemptRecord | None:
        """Return the newest attempt if it was cut off, so that it can be gone on with."""
        newest = _attempts_of(employee_id).order_by(None).order_by(attempt.c.seq.desc()).limit(1)
        found = self._records(newest)
        return found[0] if found and found[0].outcome is None else None

    def hide(self, attempt_id: str, *, is_hidden: bool) -> None:
        """Keep an attempt out of the results files, or let it in again."""

        def work(change: Change) -> None:
            key = {"attempt_seq": _seq_of(change, attempt_id)}
            change.remove(hidden_attempt, key)
            if is_hidden:
                change.add(hidden_attempt, key)

        self._database.change(work)

    def delete(self, attempt_id: str) -> None:
        """Delete an attempt, because its person wants it. Older backups hold it for some weeks."""

        def work(change: Change) -> None:
            seq = _seq_of(change, attempt_id)
            change.erase()
            for table in OF_AN_ATTEMPT:
                change.remove(table, {"attempt_seq": seq})
            change.remove(attempt, {"seq": seq})

        self._database.change(work)

    def rate_feeling(self, attempt_id: str, answer: Feeling) -> None:
        """Keep how an attempt was for its person. It is never exported."""

        def work(change: Change) -> None:
            key = {"attempt_seq": _seq_of(change, attempt_id)}
            change.put(feeling, key, {"feeling": answer.value})

        self._database.change(work)

    def feelings(self, employee_id: str) -> Mapping[str, Feeling]:
        """Return how the attempts of an employee were for them, by attempt."""
        question = (
            select(attempt.c.id, feeling.c.feeling)
            .join(feeling, feeling.c.attempt_seq == attempt.c.seq)
            .where(attempt.c.person_id == employee_id)
        )
        return {row.id: Feeling(row.feeling) for row in self._database.read(question)}

    def chose(self, employee_id: str, offered: Sequence[str], chosen: str | None) -> None:
        """Keep which tasks were offered and which was chosen (None: something else)."""

        def work(change: Change) -> None:
            values = {"offered": ",".join(offered), "chosen": chosen, "at": change.at}
            change.add(choice, {"person_id": employee_id, **values})

        self._database.change(work)

    def _records(self, question: Select[Any]) -> tuple[AttemptRecord, ...]:
        rows = self._database.read(question)
        wanted = question.with_only_columns(attempt.c.seq).subquery()
        results = self._database.read(
            select(step_result)
            .where(step_result.c.attempt_seq.in_(select(wanted.c.seq)))
            .order_by(step_result.c.attempt_seq, step_result.c.position)
        )
        of_attempt: dict[int, list[Row[Any]]] = defaultdict(list)
        for result in results:
            of_attempt[result.attempt_seq].append(result)
        return tuple(_record(row, of_attempt[row.seq]) for row in rows)


def _attempts_of(employee_id: str) -> Select[Any]:
    is_hidden = case((hidden_attempt.c.attempt_seq.is_(None), 0), else_=1).label("is_hidden")
    return (
        select(attempt, attempt_end.c.outcome, is_hidden, probe.c.days, probe.c.rule_version)
        .outerjoin(attempt_end, attempt_end.c.attempt_seq == attempt.c.seq)
        .outerjoin(hidden_attempt, hidden_attempt.c.attempt_seq == attempt.c.seq)
        .outerjoin(probe, probe.c.attempt_seq == attempt.c.seq)
        .where(attempt.c.person_id == employee_id)
        .order_by(attempt.c.seq)
    )


def _record(row: Row[Any], results: Sequence[Row[Any]]) -> AttemptRecord:
    begun = Attempt(
        id=row.id,
        employee_id=row.person_id,
        exercise_id=row.exercise_id,
        task_id=row.task_id,
        pack=row.pack,
        pack_version=row.pack_version,
        direction=Direction(row.direction),
        began_at=moment(row.began_at),
        probe=None if row.days is None else Probe(row.days, row.rule_version),
    )
    outcome = Outcome(row.outcome) if row.outcome else None
    done = tuple(_step_result(row.id, result) for result in results)
    return AttemptRecord(begun, done, outcome, bool(row.is_hidden))


def _step_result(attempt_id: str, row: Row[Any]) -> StepResult:
    return StepResult(
        attempt_id=attempt_id,
        step_id=row.step_id,
        position=row.position,
        level=PromptLevel(row.level),
        asked=PromptLevel(row.asked),
        offered=PromptLevel(row.offered),
        by_supporter=row.by_supporter,
        tries=row.tries,
        supports=tuple(filter(None, row.supports.split(","))),
    )


def _seq_of(change: Change, attempt_id: str) -> int:
    rows = change.ask(_SEQ_OF, attempt_id)
    if not rows:
        raise FactRefused("There is no such attempt.")
    return int(rows[0][0])


def _add(change: Change, fact: Fact) -> None:
    match fact:
        case Attempt():
            change.add(attempt, _attempt_values(change, fact))
            if fact.probe is not None:
                change.add(probe, _probe_values(change, fact.id, fact.probe))
        case StepResult():
            change.add(step_result, _step_values(change, fact))
        case AttemptEnd():
            seq = _seq_of(change, fact.attempt_id)
            values = {"outcome": fact.outcome.value, "at": change.at}
            change.add(attempt_end, {"attempt_seq": seq, **values})


def _attempt_values(change: Change, fact: Attempt) -> dict[str, object]:
    is_suspect = change.at < change.newest - _TOLERANCE
    began = fact.began_at.astimezone(UTC)
    day, month = began.toordinal(), began.year * 100 + began.month
    if is_suspect and (before := change.ask(_NEWEST_MONTH)):
        day, month = before[0]
    return {
        "id": fact.id,
        "person_id": fact.employee_id,
        "exercise_id": fact.exercise_id,
        "task_id": fact.task_id,
        "pack": fact.pack,
        "pack_version": fact.pack_version,
        "direction": fact.direction.value,
        "began_at": micros(fact.began_at),
        "day": day,
        "month": month,
        "clock_suspect": is_suspect,
    }


def _probe_values(change: Change, attempt_id: str, fact: Probe) -> dict[str, object]:
    seq = _seq_of(change, attempt_id)
    return {"attempt_seq": seq, "days": fact.days, "rule_version": fact.rule_version}


def _step_values(change: Change, fact: StepResult) -> dict[str, object]:
    return {
        "attempt_seq": _seq_of(change, fact.attempt_id),
        "position": fact.position,
        "step_id": fact.step_id,
        "level": int(fact.level),
        "asked": int(fact.asked),
        "offered": int(fact.offered),
        "by_supporter": fact.by_supporter,
        "tries": fact.tries,
        "supports": ",".join(fact.supports),
        "at": change.at,
    }
