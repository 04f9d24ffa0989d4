"""The supports of a person: nothing is pressed in another way unless the person wants it."""

from dataclasses import replace

from app.domain.support_profile import PressWay, SupportProfile, Theme


def test_at_first_mouse_and_keys_are_as_they_are() -> None:
    profile = SupportProfile()

    assert not profile.presses_otherwise
    assert not profile.is_scanning


def test_switches_scan_and_a_resting_pointer_does_not() -> None:
    scanning = {way for way in PressWay if SupportProfile(press_way=way).is_scanning}

    assert scanning == {PressWay.ONE_SWITCH, PressWay.TWO_SWITCHES}
    assert SupportProfile(press_way=PressWay.RESTING).presses_otherwise


def test_presses_are_steadied_by_ignoring_and_by_holding() -> None:
    profile = SupportProfile()

    assert replace(profile, ignore_seconds=0.5).presses_otherwise
    assert replace(profile, hold_seconds=0.5).needs_steady_presses


def test_back_to_normal_keeps_the_language_and_the_way_of_pressing() -> None:
    profile = SupportProfile(
        language="bg",
        theme=Theme.DARK,
        text_size_percent=300,
        press_way=PressWay.ONE_SWITCH,
        press_switch="F8",
        ignore_seconds=1,
    )

    normal = profile.back_to_normal()

    assert normal == replace(profile, theme=Theme.LIGHT, text_size_percent=100)
