"""Whichever call of the disk fails, nothing crashes and nothing that was told is lost."""

import pytest

from tests.counts import long_count
from tests.faults.errors import WAYS, fail_calls

pytestmark = [pytest.mark.linux, pytest.mark.screen, pytest.mark.timeout(1800)]

EVERY = long_count(59, 1)


@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_lost_when_the_disk_fails(way: str) -> None:
    outcome = fail_calls(way, EVERY)

    assert outcome.tried > 10
    assert outcome.lost == 0, outcome.line()
