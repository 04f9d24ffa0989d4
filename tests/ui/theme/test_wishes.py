"""What the computer asks for is respected, and what a person chose comes first."""

from dataclasses import replace

import pytest

from app.domain.support_profile import SupportProfile, Theme
from ui.theme.wishes import Wishes, look_for

FOLLOWS = SupportProfile(follows_computer_theme=True)
DARK = Wishes(Theme.DARK)


def test_who_follows_the_computer_sees_its_colours() -> None:
    assert look_for(FOLLOWS, DARK).theme is Theme.DARK


def test_who_follows_a_computer_without_a_wish_sees_the_own_colours() -> None:
    calm = SupportProfile(theme=Theme.CALM, follows_computer_theme=True)

    assert look_for(calm, Wishes()).theme is Theme.CALM


def test_who_chose_colours_keeps_them_on_every_computer() -> None:
    assert look_for(SupportProfile(theme=Theme.CONTRAST), DARK).theme is Theme.CONTRAST


def test_things_move_only_where_neither_the_person_nor_the_computer_minds() -> None:
    person, still_person = SupportProfile(), SupportProfile(has_motion=False)
    still = Wishes(has_motion=False)

    assert look_for(person, Wishes()).is_moving
    assert not look_for(person, still).is_moving
    assert not look_for(still_person, Wishes()).is_moving
    assert not look_for(SupportProfile(is_calm=True), Wishes()).is_moving


def test_a_calm_screen_takes_calm_colours_but_not_from_who_needs_others() -> None:
    assert look_for(SupportProfile(is_calm=True), Wishes()).theme is Theme.CALM
    assert look_for(replace(FOLLOWS, is_calm=True), DARK).theme is Theme.DARK


@pytest.mark.parametrize(
    ("percent", "size"), [(100, 100), (110, 100), (115, 125), (130, 125), (175, 150), (400, 300)]
)
def test_the_nearest_text_size_of_ours_is_taken(percent: int, size: int) -> None:
    assert Wishes(text_percent=percent).text_size_percent == size


def test_of_two_answers_the_stronger_wish_counts() -> None:
    one = Wishes(Theme.LIGHT, 150)
    other = Wishes(Theme.CONTRAST, 100, has_motion=False)

    assert one.joined(other) == Wishes(Theme.CONTRAST, 150, has_motion=False)
    assert other.joined(one) == one.joined(other)
