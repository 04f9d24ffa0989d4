"""The supports in six groups, by what they help with: nobody looks through one long list."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

from app.domain.support_profile import SupportProfile


class SupportGroup(StrEnum):
    """What a group of supports helps with."""

    SEEING = "seeing"
    HEARING = "hearing"
    MOVING = "moving"
    READING = "reading"
    REMEMBERING = "remembering"
    ATTENTION = "attention"


SUPPORTS: Mapping[SupportGroup, tuple[str, ...]] = MappingProxyType(
    {
        SupportGroup.SEEING: (
            "text_size_percent",
            "theme",
            "follows_computer_theme",
            "font",
            "has_large_pointer",
        ),
        SupportGroup.HEARING: (
            "has_voice",
            "rate_wpm",
            "volume_percent",
            "pitch_percent",
            "manners",
            "voices",
            "speaks_on_focus",
            "speaks_on_hover",
            "yields_to_reader",
            "has_sounds",
        ),
        SupportGroup.MOVING: (
            "press_way",
            "press_switch",
            "step_switch",
            "scan_seconds",
            "scan_pause_seconds",
            "scan_rounds",
            "scans_rows",
            "says_scanned",
            "dwell_seconds",
            "ignore_seconds",
            "hold_seconds",
            "has_sticky_pointer",
        ),
        SupportGroup.READING: (
            "language",
            "help_language",
            "text_level",
            "has_pictograms",
            "highlights_words",
        ),
        SupportGroup.REMEMBERING: (
            "direction",
            "waiting_seconds",
            "has_spotlight",
            "has_demonstration",
        ),
        SupportGroup.ATTENTION: ("is_calm", "shows_only_step", "has_motion"),
    }
)
"""Every field of the profile stands in one group; a test checks it."""

STAYS = frozenset({"language", "press_way", "press_switch", "step_switch"})
"""What "back to normal" leaves alone: without it somebody could not read or press any more."""


def normal_in(profile: SupportProfile, group: SupportGroup) -> SupportProfile:
    """Return `profile` with the supports of `group` as at first, but for those that stay."""
    first = SupportProfile()
    names = [name for name in SUPPORTS[group] if name not in STAYS]
    return replace(profile, **{name: getattr(first, name) for name in names})
