"""Does an act belong to a step, and is the step done? Answers about one step and one state."""

from collections.abc import Mapping

from app.desktop.desktop import START_BUTTON
from app.domain.action import Act, Action
from app.domain.exercise import Comparison, Condition, Step
from app.domain.reading import as_read


def same_words(one: str, other: str) -> bool:
    """Compare like a reader: case, accents, punctuation and spacing do not count."""
    return as_read(one) == as_read(other)


def holds(condition: Condition, facts: Mapping[str, str]) -> bool:
    """Tell whether `condition` holds; a fact that is not there is an empty text."""
    value = facts.get(condition.fact, "")
    match condition.comparison:
        case Comparison.IS:
            return value == condition.value
        case Comparison.SAYS:
            return same_words(value, condition.value)
        case Comparison.FILLED:
            return bool(value.strip())


def belongs(step: Step, action: Action) -> bool:
    """Tell whether `action` is part of the step, or harmless while it is done.

    Half-written words belong too: a field that the step wants filled takes every text on the way.
    So does a look into the start menu, and a press beside it that closes it.
    """
    return (
        is_start_menu(action)
        or any(_is_same_place(wanted, action) for wanted in step.expected)
        or any(pattern.covers(action) for pattern in step.harmless)
    )


def is_start_menu(action: Action) -> bool:
    """Tell whether `action` opens or closes the start menu."""
    return (action.act, action.target) == (Act.PRESS, START_BUTTON)


def _is_same_place(wanted: Action, action: Action) -> bool:
    if (wanted.act, wanted.target) != (action.act, action.target):
        return False
    return wanted.act not in {Act.PICK, Act.MOVE} or wanted.value == action.value


def fulfils(wanted: Action, action: Action) -> bool:
    """Tell whether `action` does what `wanted` asks; typed words are compared like a reader does."""
    if not _is_same_place(wanted, action):
        return False
    return wanted.act is not Act.TYPE or same_words(wanted.value, action.value)


def is_done(step: Step, acts_done: int, facts: Mapping[str, str]) -> bool:
    """Tell whether the step is done after `acts_done` of its expected acts, in a state with `facts`."""
    if step.conditions:
        return all(holds(condition, facts) for condition in step.conditions)
    return acts_done >= len(step.expected)
