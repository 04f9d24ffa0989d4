"""The ladder leaves out what somebody switched off, and help-first goes on where it stood."""

from app.domain.prompting import Direction, PromptLevel
from app.domain.support_profile import SupportProfile
from app.practice.help import first_entry, next_rung

HELP_FIRST = SupportProfile(direction=Direction.MOST_TO_LEAST)


def test_without_the_spotlight_the_hint_is_followed_by_the_demonstration() -> None:
    profile = SupportProfile(has_spotlight=False)

    assert next_rung(PromptLevel.HINT, profile) is PromptLevel.SHOWN_HOW


def test_without_spotlight_and_demonstration_the_hint_is_followed_by_doing_it_together() -> None:
    profile = SupportProfile(has_spotlight=False, has_demonstration=False)

    assert next_rung(PromptLevel.HINT, profile) is PromptLevel.TOGETHER


def test_there_is_no_rung_above_doing_it_together() -> None:
    assert next_rung(PromptLevel.TOGETHER, SupportProfile()) is PromptLevel.TOGETHER


def test_who_tries_first_always_begins_alone() -> None:
    assert first_entry(SupportProfile(), (PromptLevel.SHOWN_HOW,)) is PromptLevel.ALONE


def test_help_first_begins_a_new_task_with_the_demonstration() -> None:
    assert first_entry(HELP_FIRST, ()) is PromptLevel.SHOWN_HOW


def test_help_first_goes_on_where_the_last_two_steps_stood() -> None:
    levels = (PromptLevel.SHOWN_HOW, PromptLevel.HINT, PromptLevel.REPEATED)

    assert first_entry(HELP_FIRST, levels) is PromptLevel.HINT
