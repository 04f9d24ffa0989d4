"""Whatever is kept of what helps a person can be chosen by the person."""

from collections.abc import Mapping

import pytest

from app.domain.support_group import SUPPORTS, SupportGroup
from app.domain.support_profile import PressWay, SupportProfile
from ui.widgets.supports.groups import rows_of

CHOSEN_WITH: Mapping[str, str] = {
    "follows_computer_theme": "theme",
    "voices": "has_voice",
    "manners": "rate_wpm",
}
"""What is chosen together with another support, or only where several voices or languages are."""


@pytest.mark.parametrize("group", SupportGroup)
def test_every_support_of_a_group_can_be_chosen_on_its_page(group: SupportGroup) -> None:
    profiles = [SupportProfile(press_way=way) for way in PressWay]

    offered = {row.name for profile in profiles for row in rows_of(group, profile)}

    assert {CHOSEN_WITH.get(name, name) for name in SUPPORTS[group]} == offered
