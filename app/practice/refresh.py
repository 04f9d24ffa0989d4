"""When to offer a probe: whether a mastered task is still known, weeks later. Never an exam."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from app.domain.attempt import AttemptRecord, Outcome, Probe
from app.domain.mastery import Mastery, MasteryRule, mastery
from app.domain.task import Task
from app.practice.choosing import Offer, next_exercise


def newly_mastered(
    tasks: Iterable[Task],
    records: Sequence[AttemptRecord],
    known: Mapping[str, Mastery],
    rule: MasteryRule,
) -> tuple[Mastery, ...]:
    """Return the masteries in one person's attempts, oldest first, that are not `known` yet by task."""
    found = []
    for task in (task for task in tasks if task.id not in known):
        own = [record for record in records if record.attempt.task_id == task.id]
        reached = mastery(own, rule, is_safety=task.is_safety)
        if reached is not None:
            found.append(reached)
    return tuple(found)


def due_probes(
    masteries: Iterable[Mastery],
    records: Sequence[AttemptRecord],
    rule: MasteryRule,
    now: datetime,
) -> Mapping[str, Probe]:
    """Return the probes that are due, by task; the mastery of longest ago first.

    A probe that nobody found time for gives way to the next one. On a day on which somebody has
    practised a task nothing is due for it, so a probe that was stopped waits for another day.
    """
    oldest_first = sorted(masteries, key=lambda reached: reached.reached_at)
    return {
        reached.task_id: probe
        for reached in oldest_first
        if (probe := _due(reached, records, rule, now)) is not None
    }


def probe_offer(
    due: Mapping[str, Probe],
    unseen: Mapping[str, Sequence[str]],
    practised: Mapping[str, Sequence[str]],
    records: Sequence[AttemptRecord],
) -> Offer | None:
    """Return the probe to offer: one at a time, and none for a task that has no exercise here.

    Args:
        due: the probes that are due, by task.
        unseen: the exercises of each task that are kept for probes. Where a task has none, the one
            that was practised longest ago takes its place.
        practised: the exercises of each task for normal practice.
        records: this person's attempts, oldest first.
    """
    for task_id in due:
        exercise_ids = unseen.get(task_id) or practised.get(task_id)
        if exercise_ids:
            return Offer(task_id, next_exercise(exercise_ids, records), is_probe=True)
    return None


def _due(
    reached: Mastery, records: Sequence[AttemptRecord], rule: MasteryRule, now: datetime
) -> Probe | None:
    own = [record for record in records if record.attempt.task_id == reached.task_id]
    passed = [days for days in rule.probe_days if reached.reached_at + timedelta(days=days) <= now]
    if not passed or any(_day(record.attempt.began_at) >= _day(now) for record in own):
        return None
    done = [
        (one.attempt.began_at, one.attempt.probe.days)
        for one in own
        if one.attempt.probe is not None and one.outcome is Outcome.FINISHED
    ]
    pause = timedelta(days=rule.probe_days[0])
    if any(days >= passed[-1] or now - began_at < pause for began_at, days in done):
        return None
    return Probe(passed[-1], rule.version)


def _day(moment: datetime) -> date:
    return moment.astimezone(UTC).date()
