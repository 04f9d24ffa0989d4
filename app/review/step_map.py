"""The step x prompt map: which step of an exercise was done how often with which help."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.counts import StepCount
from app.domain.prompting import PromptLevel
from app.i18n import _


@dataclass(frozen=True, slots=True)
class StepMap:
    """A table of counts: `counts[step][level]`, with the steps in the order of `steps`.

    `hardest` is the step with most help on average, None where every step was done alone.
    `usual_help` is the help that was enough most often, None where none was needed.
    """

    steps: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    hardest: str | None
    usual_help: PromptLevel | None


def step_map(found: Sequence[StepCount], step_ids: Sequence[str]) -> StepMap:
    """Return the map of an exercise whose steps are `step_ids`; a step never reached has zeros.

    Steps of an earlier version of the exercise come last, so that no count is lost.
    """
    often: Counter[tuple[str, PromptLevel]] = Counter()
    for count in found:
        often[count.step_id, count.level] += count.count
    by_position = sorted(found, key=lambda count: count.position)
    steps = tuple(dict.fromkeys([*step_ids, *(count.step_id for count in by_position)]))
    counts = tuple(tuple(often[step, level] for level in PromptLevel) for step in steps)
    return StepMap(steps, counts, _hardest(steps, counts), _usual_help(counts))


def help_words(level: PromptLevel | None) -> str:
    """Return which help works, as one sentence."""
    words = {
        None: _("No help was needed."),
        PromptLevel.ALONE: _("No help was needed."),
        PromptLevel.REPEATED: _("Hearing it again is mostly enough."),
        PromptLevel.HINT: _("A hint is mostly enough."),
        PromptLevel.SHOWN_WHERE: _("Showing where is mostly enough."),
        PromptLevel.SHOWN_HOW: _("Showing how is mostly enough."),
        PromptLevel.TOGETHER: _("Doing it together works best."),
    }
    return words[level]


def _hardest(steps: Sequence[str], counts: Sequence[Sequence[int]]) -> str | None:
    helps = [_average_help(row) for row in counts]
    most = max(helps, default=0.0)
    return steps[helps.index(most)] if most else None


def _average_help(row: Sequence[int]) -> float:
    done = sum(row)
    return sum(level * count for level, count in enumerate(row)) / done if done else 0.0


def _usual_help(counts: Sequence[Sequence[int]]) -> PromptLevel | None:
    """Return the level above alone that was reached most often; the lighter one where it is even."""
    totals = {level: sum(row[level] for row in counts) for level in PromptLevel if level}
    usual = max(totals, key=lambda level: (totals[level], -level))
    return usual if totals[usual] else None
