"""One published number group of a results file, and the rules it must keep.

The rules are those of decision 0005. They are used twice: when a file is made, and when one is read.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.errors import KnownError

FEWEST_PEOPLE = 5
ROUNDING = 5
MOST_ATTEMPTS = 5
EVERYTHING = "all"


class Level(StrEnum):
    """How finely a cell tells apart what was practised, finest first."""

    EXERCISE = "exercise"
    TASK = "task"
    SKILL = "skill"
    ALL = "all"


class WeakPolicyError(KnownError):
    """An organisation asked for rules that protect its people less than ours."""


@dataclass(frozen=True, slots=True)
class Policy:
    """How many people a cell needs, what numbers are rounded to, how much one person can add.

    An organisation may only make it stricter.
    """

    people: int = FEWEST_PEOPLE
    rounding: int = ROUNDING
    attempts: int = MOST_ATTEMPTS

    def __post_init__(self) -> None:
        is_strict = (
            self.people >= FEWEST_PEOPLE
            and self.rounding >= ROUNDING
            and self.rounding % ROUNDING == 0
            and 1 <= self.attempts <= MOST_ATTEMPTS
        )
        if not is_strict:
            message = f"Too weak for a results file: {self}"
            raise WeakPolicyError(message)

    def rounded(self, number: int) -> int:
        """Return `number` to the nearest multiple, a half upwards (2 is 0, 3 is 5, 7 is 5)."""
        return (2 * number + self.rounding) // (2 * self.rounding) * self.rounding


@dataclass(frozen=True, slots=True)
class Split:
    """How attempts ended: every step alone, finished with some help, or not finished."""

    alone: int
    helped: int
    stopped: int

    @property
    def total(self) -> int:
        """All three together."""
        return self.alone + self.helped + self.stopped


@dataclass(frozen=True, slots=True)
class Cell:
    """Rounded counts at one level. At a higher level `item` stands for what is not shown below it.

    `people` is the cell's own count: people practise more than one thing, so it is never added up.
    `split` is None where it would tell something about single people.
    """

    level: Level
    item: str
    people: int
    attempts: int
    split: Split | None = None

    @property
    def order(self) -> tuple[int, str]:
        """Where the cell stands in the file: finest level first, then by item."""
        return list(Level).index(self.level), self.item


def broken_rule(cells: Sequence[Cell], policy: Policy) -> str | None:
    """Return which rule `cells` break, in English for the log, or None."""
    if not cells:
        return "no cell passes"
    places = [cell.order for cell in cells]
    if places != sorted(set(places)):
        return "cells are repeated or out of order"
    return next((rule for cell in cells if (rule := _broken_by(cell, policy))), None)


def _broken_by(cell: Cell, policy: Policy) -> str | None:
    numbers = [cell.people, cell.attempts]
    if cell.split is not None:
        numbers += [cell.split.alone, cell.split.helped, cell.split.stopped]
    if cell.level is Level.ALL and cell.item != EVERYTHING:
        return "a cell about everything has another name"
    if any(number % policy.rounding for number in numbers):
        return "a number is not rounded"
    if cell.people < policy.rounded(policy.people):
        return "a cell has too few people"
    if cell.attempts > _most_attempts(cell, policy):
        return "a cell has more attempts than its people may add"
    if cell.split is not None and cell.attempts != cell.split.total:
        return "a split does not add up"
    return None


def _most_attempts(cell: Cell, policy: Policy) -> int:
    """Return the largest honest number: rounding hides up to half a multiple, three times over."""
    people = cell.people + policy.rounding // 2
    return people * policy.attempts + 3 * (policy.rounding // 2)
