"""What the computer asks for is respected, and what a person chose comes first."""

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


@pytest.mark.parametrize(
    ("wants", "allows", "moves"),
    [(True, True, True), (True, False, False), (False, True, False), (False, False, False)],
)
def test_things_move_only_where_nobody_minds(wants: bool, allows: bool, moves: bool) -> None:
    look = look_for(SupportProfile(has_motion=wants), Wishes(has_motion=allows))

    assert look.is_moving is moves


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
