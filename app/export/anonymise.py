"""Turn what single people did into counts that name nobody. Pure; the reasons are in decision 0005."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.counts import PersonCell
from app.export.cells import EVERYTHING, Cell, Level, Policy, Split

ONE_OR_TWO = (1, 2)
NOWHERE = ""


@dataclass(frozen=True, slots=True)
class TooFewPeople:
    """Nothing can be published: no cell has at least `needed` different people."""

    needed: int


def anonymise(
    counts: Sequence[PersonCell], policy: Policy, skill_of: Mapping[str, str]
) -> tuple[Cell, ...] | TooFewPeople:
    """Return the cells that may be published, in file order.

    Each attempt lands in exactly one cell, at the finest level where enough people are together;
    what does not pass anywhere is left out. No total is published beside its parts, so there is
    nothing to subtract. `skill_of` gives the one skill a task is rolled up to; a task that is no
    longer known goes straight to `all`.
    """
    left = [count for count in counts if _attempts(count)]
    published: list[Cell] = []
    for level in Level:
        groups: dict[str, list[PersonCell]] = defaultdict(list)
        for count in left:
            groups[_item(level, count, skill_of)].append(count)
        left = groups.pop(NOWHERE, [])
        for item, group in groups.items():
            if len({count.person for count in group}) >= policy.people:
                published.append(_cell(level, item, group, policy))
            else:
                left.extend(group)
    if not published:
        return TooFewPeople(policy.people)
    return tuple(sorted(published, key=lambda cell: cell.order))


def capped(split: Split, most: int) -> Split:
    """Return `split` in the same proportions with at most `most` attempts in total.

    Largest remainders are given first; where they are equal, to alone, then helped, then stopped.
    """
    total = split.total
    if total <= most:
        return split
    parts = [split.alone, split.helped, split.stopped]
    shares = [part * most // total for part in parts]
    by_remainder = sorted(range(len(parts)), key=lambda at: -(parts[at] * most % total))
    for at in by_remainder[: most - sum(shares)]:
        shares[at] += 1
    return Split(*shares)


def _attempts(count: PersonCell) -> int:
    return count.alone + count.helped + count.stopped


def _item(level: Level, count: PersonCell, skill_of: Mapping[str, str]) -> str:
    items = {
        Level.EXERCISE: count.exercise_id,
        Level.TASK: count.task_id,
        Level.SKILL: skill_of.get(count.task_id, NOWHERE),
        Level.ALL: EVERYTHING,
    }
    return items[level]


def _cell(level: Level, item: str, group: Sequence[PersonCell], policy: Policy) -> Cell:
    people = [capped(split, policy.attempts) for split in _by_person(group)]
    exact = _together(people)
    split = Split(*(policy.rounded(n) for n in (exact.alone, exact.helped, exact.stopped)))
    number = policy.rounded(len(people))
    if _singles_out(people, split):
        return Cell(level, item, number, policy.rounded(exact.total))
    return Cell(level, item, number, split.total, split)


def _by_person(group: Sequence[PersonCell]) -> list[Split]:
    parts: dict[str, list[Split]] = defaultdict(list)
    for count in group:
        parts[count.person].append(Split(count.alone, count.helped, count.stopped))
    return [_together(splits) for splits in parts.values()]


def _together(splits: Sequence[Split]) -> Split:
    return Split(
        sum(split.alone for split in splits),
        sum(split.helped for split in splits),
        sum(split.stopped for split in splits),
    )


def _singles_out(people: Sequence[Split], rounded: Split) -> bool:
    """Tell whether the split would say something about everyone, or about one or two people.

    One or two who stopped do not count as long as rounding makes them invisible.
    """
    helped = sum(person.helped > 0 for person in people)
    stopped = sum(person.stopped > 0 for person in people)
    needed_help = sum(person.helped + person.stopped > 0 for person in people)
    if needed_help == len(people) or helped in ONE_OR_TWO:
        return True
    return stopped in ONE_OR_TWO and rounded.stopped > 0
