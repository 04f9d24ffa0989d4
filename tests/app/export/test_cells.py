"""The rules a file must keep, whoever made it, and what an organisation may change about them."""

import pytest

from app.export.cells import (
    Cell,
    Level,
    Policy,
    Split,
    WeakPolicyError,
    broken_rule,
)

GOOD = Cell(Level.EXERCISE, "mail-answer", 10, 30, Split(20, 10, 0))


@pytest.mark.parametrize(
    ("people", "rounding", "attempts"),
    [(4, 5, 5), (5, 1, 5), (5, 7, 5), (5, 5, 6), (5, 5, 0), (0, 0, 0)],
)
def test_an_organisation_cannot_weaken_the_rules(people: int, rounding: int, attempts: int) -> None:
    with pytest.raises(WeakPolicyError):
        Policy(people, rounding, attempts)


def test_the_preset_is_the_one_that_was_promised() -> None:
    assert Policy() == Policy(people=5, rounding=5, attempts=5)


def test_an_organisation_can_be_stricter() -> None:
    assert Policy(people=12, rounding=10, attempts=1).attempts == 1


def test_numbers_go_to_the_nearest_five_and_a_half_goes_up() -> None:
    assert [Policy().rounded(number) for number in (0, 2, 3, 7, 8, 12, 13)] == [
        0,
        0,
        5,
        5,
        10,
        10,
        15,
    ]
    assert [Policy(rounding=10).rounded(number) for number in (4, 5, 14, 15)] == [0, 10, 10, 20]


def test_honest_cells_keep_the_rules() -> None:
    everything = Cell(Level.ALL, "all", 5, 10)

    assert broken_rule((GOOD, everything), Policy()) is None
    assert (
        broken_rule((Cell(Level.TASK, "W14", 5, 40, Split(20, 15, 5)),), Policy(people=7)) is None
    )
    assert broken_rule((Cell(Level.TASK, "W14", 10, 40),), Policy(attempts=3)) is None


@pytest.mark.parametrize(
    "cells",
    [
        (),
        (GOOD, GOOD),
        (Cell(Level.ALL, "all", 5, 10), GOOD),
        (Cell(Level.ALL, "Kim", 5, 10),),
        (Cell(Level.EXERCISE, "mail-answer", 0, 10),),
        (Cell(Level.EXERCISE, "mail-answer", 6, 10),),
        (Cell(Level.EXERCISE, "mail-answer", 5, 12),),
        (Cell(Level.EXERCISE, "mail-answer", 5, 10, Split(9, 1, 0)),),
        (Cell(Level.EXERCISE, "mail-answer", 5, 10, Split(10, 5, 0)),),
        (Cell(Level.EXERCISE, "mail-answer", 5, 45),),
        (Cell(Level.EXERCISE, "mail-answer", 100, 520),),
    ],
)
def test_a_cell_that_breaks_a_rule_is_found(cells: tuple[Cell, ...]) -> None:
    assert broken_rule(cells, Policy())


def test_the_threshold_of_the_file_itself_counts() -> None:
    assert broken_rule((Cell(Level.EXERCISE, "mail-answer", 5, 10),), Policy(people=10))
