"""Every support stands in one group, and a group goes back to normal without locking anybody out."""

from dataclasses import fields

import pytest

from app.domain.support_group import STAYS, SUPPORTS, SupportGroup, normal_in
from app.domain.support_profile import PressWay, SupportProfile, Theme


def test_every_support_stands_in_exactly_one_group() -> None:
    grouped = [name for names in SUPPORTS.values() for name in names]

    assert set(SUPPORTS) == set(SupportGroup)
    assert sorted(grouped) == sorted(field.name for field in fields(SupportProfile))


def test_back_to_normal_changes_one_group_only() -> None:
    profile = SupportProfile("nl", 300, Theme.DARK, rate_wpm=110)

    normal = normal_in(profile, SupportGroup.SEEING)

    assert normal == SupportProfile("nl", rate_wpm=110)


@pytest.mark.parametrize("group", SupportGroup)
def test_back_to_normal_never_takes_the_switch_or_the_language_away(group: SupportGroup) -> None:
    profile = SupportProfile("bg", press_way=PressWay.ONE_SWITCH, press_switch="F8")

    normal = normal_in(profile, group)

    assert all(getattr(normal, name) == getattr(profile, name) for name in STAYS)
