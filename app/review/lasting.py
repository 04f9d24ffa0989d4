"""Does what somebody has mastered last? One task, its mastery and the probes since, in words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.attempt import AttemptRecord, Outcome
from app.domain.mastery import Mastery, MasteryRule
from app.domain.task import Task
from app.i18n import _, date_text, ngettext


@dataclass(frozen=True, slots=True)
class Looked:
    """One probe that was done: so many days after the mastery, and whether every step was alone."""

    days: int
    was_alone: bool


@dataclass(frozen=True, slots=True)
class Lasting:
    """A mastered task, the probes since, and the day of the next one; None after the last."""

    task: Task
    reached_on: date
    looked: tuple[Looked, ...]
    next_on: date | None


def lasting(
    tasks: Iterable[Task],
    masteries: Mapping[str, Mastery],
    records: Sequence[AttemptRecord],
    rule: MasteryRule,
) -> tuple[Lasting, ...]:
    """Return how one person's masteries last, in the order of the tasks; `records` oldest first."""
    return tuple(
        _lasting(task, masteries[task.id], records, rule) for task in tasks if task.id in masteries
    )


def lasting_words(found: Lasting) -> tuple[str, ...]:
    """Return the sentences about one task, the oldest news first."""
    sentences = [_("Could do it alone on {day}.").format(day=date_text(found.reached_on))]
    sentences += [_looked_words(one) for one in found.looked]
    if found.next_on is not None:
        day = date_text(found.next_on)
        sentences.append(_("The program looks again from {day}.").format(day=day))
    return tuple(sentences)


def _lasting(
    task: Task, reached: Mastery, records: Sequence[AttemptRecord], rule: MasteryRule
) -> Lasting:
    done = [
        (record.attempt.began_at.date(), Looked(record.attempt.probe.days, record.is_all_alone))
        for record in records
        if record.attempt.task_id == task.id
        and record.attempt.probe is not None
        and record.outcome is Outcome.FINISHED
    ]
    day = reached.reached_at.date()
    return Lasting(task, day, tuple(one for _on, one in done), _next_on(day, done, rule))


def _next_on(
    reached_on: date, done: Sequence[tuple[date, Looked]], rule: MasteryRule
) -> date | None:
    """Return the day of the next probe; after one that came late it waits as `refresh` does."""
    answered = max((one.days for _on, one in done), default=0)
    following = [days for days in rule.probe_days if days > answered]
    if not following:
        return None
    pause = timedelta(days=rule.probe_days[0])
    rested = (day + pause for day, _one in done)
    return max([reached_on + timedelta(days=following[0]), *rested])


def _looked_words(one: Looked) -> str:
    if one.was_alone:
        words = ngettext(
            "After {count} day: still alone.", "After {count} days: still alone.", one.days
        )
    else:
        words = ngettext(
            "After {count} day: with some help.", "After {count} days: with some help.", one.days
        )
    return words.format(count=one.days)
