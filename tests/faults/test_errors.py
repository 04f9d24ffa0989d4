"""Whichever call of the disk fails, nothing crashes and nothing that was told is lost."""

from itertools import product

import pytest

from tests.counts import is_long, long_count
from tests.faults.deeds_tried_again import DEEDS
from tests.faults.errors import CARELESS, WAYS, fail_calls

pytestmark = [pytest.mark.linux, pytest.mark.screen, pytest.mark.timeout(1800)]

EVERY = long_count(59, 1)
SHORT = [*product(("practise", "erase"), WAYS), *product(("move", "export", "settle"), ("reads",))]
TRIED = [*product(DEEDS, WAYS)] if is_long() else SHORT


@pytest.mark.parametrize(("deed", "way"), TRIED)
def test_nothing_is_lost_when_the_disk_fails(deed: str, way: str) -> None:
    outcome = fail_calls(deed, way, EVERY)

    assert outcome.tried > 1
    assert outcome.lost == 0, outcome.line()


def test_a_program_that_does_not_look_at_the_answer_would_be_noticed() -> None:
    assert fail_calls("export", CARELESS, 7).lost > 0
