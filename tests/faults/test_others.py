"""Clocks that jump, damage, folders that must be refused: each tried a few times, nothing lost."""

import pytest

from tests.counts import long_count
from tests.faults.clocks import jump_clocks
from tests.faults.damages import damage, kill_migrations
from tests.faults.places import open_twice, refuse_places

pytestmark = [pytest.mark.linux, pytest.mark.timeout(1800)]


def test_a_clock_that_jumps_loses_nothing_and_opens_no_door() -> None:
    outcome = jump_clocks(long_count(5, 500))

    assert outcome.lost == 0, outcome.line()


def test_damage_by_chance_loses_nothing() -> None:
    outcome = damage(long_count(20, 5000))

    assert outcome.lost == 0, outcome.line()


def test_a_program_without_backups_and_day_log_would_be_noticed() -> None:
    assert damage(20, is_careless=True).lost > 0


def test_a_migration_killed_at_any_moment_leaves_old_or_new_data_whole() -> None:
    outcome = kill_migrations(long_count(10, 2000))

    assert outcome.lost == 0, outcome.line()


def test_a_folder_that_must_not_be_used_is_refused_and_left_alone() -> None:
    outcome = refuse_places(long_count(1, 20))

    assert outcome.lost == 0, outcome.line()


def test_a_second_program_is_refused_and_the_first_goes_on() -> None:
    outcome = open_twice(long_count(2, 50))

    assert outcome.lost == 0, outcome.line()
