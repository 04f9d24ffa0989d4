"""The step x prompt map counts every step at every level of help and finds the hardest."""

import pytest

from app.domain.counts import StepCount
from app.domain.prompting import PromptLevel
from app.review.step_map import help_words, step_map

STEPS = ("open", "read", "send")
ALONE, HINT, SHOWN = PromptLevel.ALONE, PromptLevel.HINT, PromptLevel.SHOWN_WHERE


def test_each_count_stands_at_its_step_and_level() -> None:
    found = step_map(
        [
            StepCount("open", 0, ALONE, 4),
            StepCount("send", 2, HINT, 3),
            StepCount("send", 2, ALONE, 1),
        ],
        STEPS,
    )

    assert found.steps == STEPS
    assert found.counts == ((4, 0, 0, 0, 0, 0), (0,) * 6, (1, 0, 3, 0, 0, 0))


def test_steps_of_an_earlier_version_are_kept_at_the_end() -> None:
    found = step_map(
        [
            StepCount("old-b", 2, ALONE, 1),
            StepCount("old-a", 1, ALONE, 2),
            StepCount("open", 0, ALONE, 1),
        ],
        STEPS,
    )

    assert found.steps == (*STEPS, "old-a", "old-b")


def test_a_step_that_moved_is_still_one_step() -> None:
    found = step_map([StepCount("open", 0, ALONE, 1), StepCount("open", 1, ALONE, 2)], ("open",))

    assert found.counts == ((3, 0, 0, 0, 0, 0),)


def test_the_hardest_step_needs_most_help_on_average_not_most_often() -> None:
    counts = [
        StepCount("open", 0, HINT, 5),
        StepCount("open", 0, ALONE, 20),
        StepCount("send", 2, SHOWN, 2),
        StepCount("send", 2, ALONE, 2),
    ]

    assert step_map(counts, STEPS).hardest == "send"


def test_the_earlier_of_two_equally_hard_steps_is_named() -> None:
    counts = [StepCount("send", 2, HINT, 1), StepCount("read", 1, HINT, 4)]

    assert step_map(counts, STEPS).hardest == "read"


@pytest.mark.parametrize("counts", [[], [StepCount("open", 0, ALONE, 9)]])
def test_where_all_was_done_alone_no_step_is_hard_and_no_help_is_usual(
    counts: list[StepCount],
) -> None:
    found = step_map(counts, STEPS)

    assert found.hardest is None
    assert found.usual_help is None


def test_a_map_of_no_steps_is_empty() -> None:
    assert step_map([], ()).hardest is None


def test_the_usual_help_is_the_one_reached_most_and_the_lighter_of_equals() -> None:
    hint, shown = StepCount("open", 0, HINT, 3), StepCount("send", 2, SHOWN, 3)

    assert step_map([hint, shown, StepCount("read", 1, ALONE, 50)], STEPS).usual_help is HINT
    assert step_map([hint, shown, StepCount("read", 1, SHOWN, 1)], STEPS).usual_help is SHOWN


def test_each_help_has_its_own_words() -> None:
    helps = [level for level in PromptLevel if level]

    assert len({help_words(level) for level in helps}) == len(helps)
    assert help_words(None) == help_words(ALONE)
