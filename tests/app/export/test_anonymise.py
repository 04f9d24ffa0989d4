"""What leaves is about groups: no cell is small, exact, or able to be subtracted from another."""

from collections import defaultdict
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from app.domain.counts import PersonCell
from app.export.anonymise import TooFewPeople, anonymise, capped
from app.export.cells import Cell, Level, Policy, Split, broken_rule
from tests.app.export.organisations import PEOPLE, SKILL_OF, did, everyone, organisations

POLICY = Policy()


def published(counts: list[PersonCell], policy: Policy = POLICY) -> tuple[Cell, ...]:
    answer = anonymise(counts, policy, SKILL_OF)
    assert not isinstance(answer, TooFewPeople)
    return answer


def test_four_people_are_too_few_and_five_are_enough() -> None:
    assert anonymise(everyone(PEOPLE[:4], alone=3), POLICY, SKILL_OF) == TooFewPeople(5)
    assert published(everyone(PEOPLE[:5], alone=3)) == (
        Cell(Level.EXERCISE, "mail-answer", 5, 15, Split(15, 0, 0)),
    )


def test_nobody_at_all_is_too_few() -> None:
    assert anonymise([], POLICY, SKILL_OF) == TooFewPeople(5)


def test_who_did_nothing_does_not_count_as_a_person() -> None:
    counts = [*everyone(PEOPLE[:4], alone=3), did("Kofi")]

    assert anonymise(counts, POLICY, SKILL_OF) == TooFewPeople(5)


def test_a_stricter_organisation_needs_ten_people() -> None:
    stricter = Policy(people=10)

    assert anonymise(everyone(PEOPLE[:9], alone=1), stricter, SKILL_OF) == TooFewPeople(10)
    assert published(everyone(PEOPLE, alone=1), stricter)[0].people == 10


def test_thin_exercises_of_a_task_are_told_together() -> None:
    counts = [
        *everyone(PEOPLE, "mail-answer", alone=1),
        *everyone(PEOPLE[:3], "mail-read", alone=1),
        *everyone(PEOPLE[3:6], "mail-forward", alone=1),
    ]

    assert published(counts) == (
        Cell(Level.EXERCISE, "mail-answer", 10, 10, Split(10, 0, 0)),
        Cell(Level.TASK, "W14", 5, 5, Split(5, 0, 0)),
    )


def test_thin_tasks_of_a_skill_and_thin_skills_are_told_together() -> None:
    counts = [
        *everyone(PEOPLE[:3], "mail-answer", alone=2),
        *everyone(PEOPLE[3:6], "chat-late", alone=2),
        *everyone(PEOPLE[:4], "lock-wake", alone=2),
        *everyone(PEOPLE[4:8], "clock-in", alone=2),
    ]

    assert [(cell.level, cell.item) for cell in published(counts)] == [
        (Level.SKILL, "2.1"),
        (Level.ALL, "all"),
    ]


def test_a_single_thin_remainder_is_left_out() -> None:
    counts = [
        *everyone(PEOPLE, "mail-answer", alone=1),
        *everyone(PEOPLE[:2], "mail-read", alone=1),
    ]

    assert [cell.item for cell in published(counts)] == ["mail-answer"]


def test_a_task_that_is_no_longer_known_counts_in_the_rest() -> None:
    counts = [PersonCell(name, "old-a", "W98", 2, 2, 0, 0) for name in PEOPLE[:3]]
    counts += [PersonCell(name, "old-b", "W99", 2, 2, 0, 0) for name in PEOPLE[3:6]]

    assert [(cell.level, cell.item) for cell in published(counts)] == [(Level.ALL, "all")]


def test_one_busy_person_adds_at_most_five_attempts() -> None:
    counts = [*everyone(PEOPLE[:5], alone=2), did("Kofi", alone=90, helped=10)]
    counts += [did(name, helped=1) for name in ("Laila", "Marek", "Nadia")]

    (cell,) = published(counts)

    assert cell == Cell(Level.EXERCISE, "mail-answer", 10, 20, Split(15, 5, 0))


def test_the_cap_keeps_the_proportions_of_what_a_person_did() -> None:
    assert capped(Split(8, 2, 0), 5) == Split(4, 1, 0)
    assert capped(Split(1, 1, 1), 5) == Split(1, 1, 1)
    assert capped(Split(0, 0, 40), 5) == Split(0, 0, 5)
    assert capped(Split(2, 2, 2), 5) == Split(2, 2, 1)
    assert capped(Split(7, 2, 2), 5) == Split(3, 1, 1)
    assert capped(Split(1, 8, 1), 5) == Split(1, 4, 0)


@given(st.builds(Split, *[st.integers(0, 500)] * 3), st.integers(1, 5))
def test_the_cap_is_kept_and_nothing_is_invented(split: Split, most: int) -> None:
    after = capped(split, most)

    assert after.total == min(most, split.total)
    assert after.alone <= split.alone
    assert after.helped <= split.helped
    assert after.stopped <= split.stopped


def test_where_everyone_needed_help_it_is_not_said() -> None:
    (cell,) = published(everyone(PEOPLE, alone=1, helped=2))

    assert cell == Cell(Level.EXERCISE, "mail-answer", 10, 30)


def test_where_everyone_was_helped_or_stopped_it_is_not_said() -> None:
    counts = [*everyone(PEOPLE[:5], helped=2), *(did(name, stopped=1) for name in PEOPLE[5:])]

    assert published(counts)[0].split is None


def test_where_only_one_or_two_needed_help_it_is_not_said() -> None:
    for few in (1, 2):
        counts = [*everyone(PEOPLE[few:], alone=2), *everyone(PEOPLE[:few], alone=1, helped=1)]

        assert published(counts)[0].split is None

    three = [*everyone(PEOPLE[3:], alone=2), *everyone(PEOPLE[:3], alone=1, helped=1)]
    assert published(three)[0].split == Split(15, 5, 0)


def test_one_who_stopped_often_is_not_shown_and_one_who_stopped_once_is_rounded_away() -> None:
    often = [*everyone(PEOPLE[1:], alone=2), did(PEOPLE[0], stopped=4)]
    once = [*everyone(PEOPLE[1:], alone=2), did(PEOPLE[0], stopped=1)]

    assert published(often)[0].split is None
    assert published(once)[0].split == Split(20, 0, 0)


def test_three_who_stopped_are_a_group() -> None:
    counts = [*everyone(PEOPLE[3:], alone=2), did(PEOPLE[0], stopped=2)]
    counts += [did(name, stopped=1) for name in PEOPLE[1:3]]

    assert published(counts)[0].split == Split(15, 0, 5)


@given(organisations(), st.integers(5, 12))
def test_no_organisation_can_make_a_file_that_breaks_a_rule(
    counts: list[PersonCell], people: int
) -> None:
    policy = Policy(people=people)
    answer = anonymise(counts, policy, SKILL_OF)

    if isinstance(answer, TooFewPeople):
        return
    assert broken_rule(answer, policy) is None
    assert "Canary" not in repr(answer)


@given(organisations())
def test_every_attempt_is_in_one_cell_at_the_finest_level_that_passes(
    counts: list[PersonCell],
) -> None:
    answer = anonymise(counts, POLICY, SKILL_OF)
    shown = set() if isinstance(answer, TooFewPeople) else {(c.level, c.item) for c in answer}

    rest = [count for count in counts if count.attempts]
    expected = set()
    for level, name in (
        (Level.EXERCISE, lambda count: count.exercise_id),
        (Level.TASK, lambda count: count.task_id),
        (Level.SKILL, lambda count: SKILL_OF[count.task_id]),
        (Level.ALL, lambda _count: "all"),
    ):
        people = defaultdict(set)
        for count in rest:
            people[name(count)].add(count.person)
        passing = {item for item, group in people.items() if len(group) >= 5}
        expected |= {(level, item) for item in passing}
        rest = [count for count in rest if name(count) not in passing]
    assert shown == expected


@given(organisations())
def test_a_rolled_up_cell_never_stands_for_a_single_hidden_exercise(
    counts: list[PersonCell],
) -> None:
    answer = anonymise(counts, POLICY, SKILL_OF)
    cells = () if isinstance(answer, TooFewPeople) else answer
    named = {cell.item for cell in cells if cell.level is Level.EXERCISE}

    for cell in cells:
        if cell.level is Level.TASK:
            hidden = {c.exercise_id for c in counts if c.task_id == cell.item} - named
            assert len(hidden) > 1


@given(organisations(), st.randoms())
def test_who_did_what_under_which_name_changes_nothing(
    counts: list[PersonCell], random: Random
) -> None:
    names = sorted({count.person for count in counts})
    others = random.sample(names, len(names))
    swap = dict(zip(names, others, strict=True))
    swapped = [
        PersonCell(
            swap[c.person], c.exercise_id, c.task_id, c.attempts, c.alone, c.helped, c.stopped
        )
        for c in random.sample(counts, len(counts))
    ]

    assert anonymise(swapped, POLICY, SKILL_OF) == anonymise(counts, POLICY, SKILL_OF)
