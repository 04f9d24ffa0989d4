"""Whatever a person was told is kept is there after the power went, at any moment, in any deed."""

import pytest

from tests.counts import long_count
from tests.faults.deeds import DEEDS
from tests.faults.power import cut_power, watched
from tests.faults.power_cut import FileSystem

pytestmark = [pytest.mark.linux, pytest.mark.screen, pytest.mark.timeout(1800)]

CUTS = long_count(8, 3000)


@pytest.mark.parametrize("deed", DEEDS)
def test_nothing_is_lost_in_a_power_cut(deed: str) -> None:
    requests = watched(deed)

    cuts = CUTS // 8 if deed == "migrate" else CUTS
    outcomes = [cut_power(deed, requests, file_system, cuts) for file_system in FileSystem]

    assert [outcome.line() for outcome in outcomes if outcome.lost] == []


def test_a_program_that_flushes_nothing_would_be_noticed() -> None:
    requests = watched("practise", is_careless=True)

    assert cut_power("practise", requests, FileSystem.ORDERED, 20).lost > 0
