"""Count the facts in SQL. What leaves here are counts, never the single steps of people."""

import secrets
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import select, text

from app.clock import Clock
from app.domain.counts import CaseloadRow, PersonCell, StepCount, WeekCount
from app.domain.prompting import PromptLevel
from app.store.database import Database
from app.store.moments import micros, moment_or_none
from app.store.tables import person

_CASELOAD = text("""
SELECT p.id,
  (SELECT max(a.began_at) FROM attempt a WHERE a.person_id = p.id) AS last_at,
  coalesce(s.this_week, 0) AS this_week,
  coalesce(s.steps, 0) AS steps,
  coalesce(s.alone, 0) AS alone,
  EXISTS (SELECT 1 FROM help_request r
    WHERE r.person_id = p.id AND r.closed_at IS NULL) AS asks
FROM person p
LEFT JOIN (
  SELECT a.person_id,
    count(DISTINCT CASE WHEN a.began_at >= :monday THEN a.seq END) AS this_week,
    count(CASE WHEN a.began_at >= :since THEN r.position END) AS steps,
    sum(CASE WHEN a.began_at >= :since AND r.level = 0 THEN 1 ELSE 0 END) AS alone
  FROM attempt a LEFT JOIN step_result r ON r.attempt_seq = a.seq
  WHERE a.began_at >= :earliest
  GROUP BY a.person_id
) s ON s.person_id = p.id
WHERE NOT p.is_archived
""")

_STUCK = text("""
SELECT a.person_id, a.exercise_id, r.step_id, count(*) AS often, max(a.seq) AS newest
FROM attempt a JOIN step_result r ON r.attempt_seq = a.seq
WHERE a.began_at >= :since AND r.level >= :shown
GROUP BY a.person_id, a.exercise_id, r.step_id
HAVING count(*) >= 2
ORDER BY often, newest
""")

_STEP_MAP = text("""
SELECT r.step_id, r.position, r.level, count(*) AS often
FROM attempt a JOIN step_result r ON r.attempt_seq = a.seq
WHERE a.person_id = :person AND a.exercise_id = :exercise
GROUP BY r.position, r.step_id, r.level
ORDER BY r.position, r.step_id, r.level
""")

_BY_WEEK = text("""
SELECT (a.day - 1) / 7 AS week, count(*) AS steps,
  sum(CASE WHEN r.level = 0 THEN 1 ELSE 0 END) AS alone
FROM attempt a JOIN step_result r ON r.attempt_seq = a.seq
WHERE a.person_id = :person AND a.task_id = :task
GROUP BY (a.day - 1) / 7
ORDER BY (a.day - 1) / 7
""")

_MONTH = text("""
SELECT person_id, exercise_id, task_id, count(*) AS attempts,
  sum(CASE WHEN is_finished = 1 AND helped = 0 THEN 1 ELSE 0 END) AS alone,
  sum(CASE WHEN is_finished = 1 AND helped = 1 THEN 1 ELSE 0 END) AS helped,
  sum(CASE WHEN is_finished = 0 THEN 1 ELSE 0 END) AS stopped
FROM (
  SELECT a.person_id, a.exercise_id, a.task_id,
    CASE WHEN e.outcome = 'finished' THEN 1 ELSE 0 END AS is_finished,
    CASE WHEN EXISTS (SELECT 1 FROM step_result r
      WHERE r.attempt_seq = a.seq AND r.level > 0) THEN 1 ELSE 0 END AS helped
  FROM attempt a
  JOIN person p ON p.id = a.person_id AND p.consent = 'yes'
  LEFT JOIN attempt_end e ON e.attempt_seq = a.seq
  LEFT JOIN hidden_attempt h ON h.attempt_seq = a.seq
  WHERE a.month = :month AND h.attempt_seq IS NULL
) counted
GROUP BY person_id, exercise_id, task_id
ORDER BY person_id, exercise_id, task_id
""")

_MONTHS = text("SELECT DISTINCT month FROM attempt ORDER BY month")


class CountStore:
    """Counts for the supporter and for the results file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def caseload(self, since: datetime) -> tuple[CaseloadRow, ...]:
        """Return every employee who is not archived; steps are counted since `since`."""
        now = self._clock.now()
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        monday = micros(midnight - timedelta(days=now.weekday()))
        start = micros(since)
        bounds = {"monday": monday, "since": start, "earliest": min(start, monday)}
        stuck = self._stuck(start)
        rows = self._database.read(_CASELOAD, bounds)
        return tuple(
            CaseloadRow(
                employee_id=row.id,
                last_practised=moment_or_none(row.last_at),
                attempts_this_week=row.this_week,
                steps=row.steps,
                steps_alone=row.alone,
                stuck_step=stuck.get(row.id),
                has_open_request=bool(row.asks),
            )
            for row in rows
        )

    def _stuck(self, since: int) -> Mapping[str, tuple[str, str]]:
        rows = self._database.read(_STUCK, {"since": since, "shown": PromptLevel.SHOWN_WHERE.value})
        return {row.person_id: (row.exercise_id, row.step_id) for row in rows}

    def step_map(self, employee_id: str, exercise_id: str) -> tuple[StepCount, ...]:
        """Return how often each step of an exercise was done with which help."""
        rows = self._database.read(_STEP_MAP, {"person": employee_id, "exercise": exercise_id})
        return tuple(
            StepCount(row.step_id, row.position, PromptLevel(row.level), row.often) for row in rows
        )

    def independence_by_week(self, employee_id: str, task_id: str) -> tuple[WeekCount, ...]:
        """Return the steps of a task by week, oldest first; weeks without practice are left out."""
        rows = self._database.read(_BY_WEEK, {"person": employee_id, "task": task_id})
        return tuple(
            WeekCount(date.fromordinal(row.week * 7 + 1), row.steps, row.alone) for row in rows
        )

    def month_counts(
        self, *months: date, word_of: Callable[[str], str] | None = None
    ) -> tuple[PersonCell, ...]:
        """Return the attempts of `months` that may be exported; a person has one word in them all.

        Only people who said yes, and no attempt that its person hid. An attempt that was cut off
        counts as stopped. The word is random, or what `word_of` makes of the nickname.
        """
        numbers = [month.year * 100 + month.month for month in months]
        rows = [row for month in numbers for row in self._database.read(_MONTH, {"month": month})]
        words = {row.person_id: secrets.token_hex(8) for row in rows}
        if word_of is not None:
            people = self._database.read(select(person.c.id, person.c.nickname))
            words = {row.id: word_of(row.nickname) for row in people}
        return tuple(
            PersonCell(
                person=words[row.person_id],
                exercise_id=row.exercise_id,
                task_id=row.task_id,
                attempts=row.attempts,
                alone=row.alone,
                helped=row.helped,
                stopped=row.stopped,
            )
            for row in rows
        )

    def months_with_attempts(self) -> tuple[date, ...]:
        """Return the first day of each month in which somebody practised."""
        return tuple(
            date(row.month // 100, row.month % 100, 1) for row in self._database.read(_MONTHS)
        )
