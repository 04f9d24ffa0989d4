"""One language may be heard slower, higher or louder than another."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.hearing import as_heard, heard_languages, heard_otherwise
from app.domain.profile_words import read_profile
from app.domain.support_profile import LanguageManner, SupportProfile

LANGUAGES = ("en", "nl", "bg")
DUTCH_AND_BULGARIAN = SupportProfile("nl", help_language="bg")


def test_each_of_two_languages_is_heard_at_its_own_speed() -> None:
    slow_bulgarian = heard_otherwise(DUTCH_AND_BULGARIAN, "bg", rate_wpm=110)

    both = heard_otherwise(slow_bulgarian, "nl", rate_wpm=175, volume_percent=50)

    assert as_heard(both, "bg").rate_wpm == 110
    assert as_heard(both, "nl").rate_wpm == 175
    assert (as_heard(both, "nl").volume_percent, as_heard(both, "bg").volume_percent) == (50, 80)
    assert as_heard(both, "en").rate_wpm == SupportProfile().rate_wpm


def test_what_was_kept_before_languages_had_a_manner_holds_for_every_language() -> None:
    old, unread = read_profile({"language": "nl", "rate_wpm": 110, "pitch_percent": 75})

    heard = {(as_heard(old, one).rate_wpm, as_heard(old, one).pitch_percent) for one in LANGUAGES}

    assert (heard, unread) == ({(110, 75)}, ())


def test_who_hears_one_language_hears_the_next_one_in_the_same_way() -> None:
    slow = heard_otherwise(SupportProfile("nl"), "nl", rate_wpm=110)

    assert slow == SupportProfile("nl", rate_wpm=110)
    assert as_heard(replace(slow, language="bg"), "bg").rate_wpm == 110


def test_a_language_keeps_its_own_manner_when_it_is_alone_again() -> None:
    both = heard_otherwise(DUTCH_AND_BULGARIAN, "nl", rate_wpm=175)

    alone = heard_otherwise(replace(both, help_language=""), "nl", rate_wpm=110)

    assert as_heard(alone, "nl").rate_wpm == 110
    assert as_heard(alone, "bg").rate_wpm == SupportProfile().rate_wpm


def test_help_in_the_language_of_the_screen_is_no_second_language() -> None:
    assert heard_languages(SupportProfile("nl", help_language="nl")) == ("nl",)
    assert heard_languages(DUTCH_AND_BULGARIAN) == ("nl", "bg")


@given(st.lists(st.tuples(st.sampled_from(LANGUAGES), st.integers(80, 450))))
def test_a_language_is_heard_as_it_was_last_chosen(choices: list[tuple[str, int]]) -> None:
    profile = DUTCH_AND_BULGARIAN
    for language, rate in choices:
        profile = heard_otherwise(profile, language, rate_wpm=rate)

    assert all(
        as_heard(profile, language).rate_wpm == rate for language, rate in dict(choices).items()
    )
    assert len(profile.manners) == len(dict(choices))
    assert all(isinstance(one, LanguageManner) for one in profile.manners)
