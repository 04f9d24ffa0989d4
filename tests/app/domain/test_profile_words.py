"""A support profile survives files of other versions and files that somebody changed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.profile_words import profile_words, read_profile
from app.domain.support_profile import Font, LanguageManner, PressWay, SupportProfile, Theme


def test_a_profile_comes_back_from_a_file_as_it_was() -> None:
    wanted = SupportProfile(
        language="bg",
        theme=Theme.DARK,
        follows_computer_theme=True,
        font=Font.DYSLEXIC,
        voices=(("bg", "bg+f2"), ("nl", "nl")),
        manners=(LanguageManner("bg", rate_wpm=110), LanguageManner("nl", None, 130, 50)),
        waiting_seconds=None,
        press_way=PressWay.ONE_SWITCH,
        scan_seconds=0.5,
    )

    read, unread = read_profile(json.loads(json.dumps(profile_words(wanted))))

    assert read == wanted
    assert unread == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "a theme of the year 2030"),
        ("rate_wpm", 100_000),
        ("rate_wpm", True),
        ("scan_seconds", float("nan")),
        ("text_size_percent", 101),
        ("has_voice", "yes"),
        ("language", "x" * 500),
        ("voices", "nl"),
        ("voices", [["nl"]]),
        ("manners", {"nl": 110}),
        ("manners", [{"rate_wpm": 110}]),
        ("manners", [{"language": "nl", "rate_wpm": 100_000}]),
        ("manners", [{"language": "nl", "pitch_percent": "high"}]),
    ],
)
def test_what_cannot_be_read_falls_back_alone(name: str, value: object) -> None:
    words = {**profile_words(SupportProfile(is_calm=True)), name: value}

    read, unread = read_profile(words)

    assert read == SupportProfile(is_calm=True)
    assert unread == (name,)


def test_a_manner_of_a_later_version_is_read_as_far_as_it_is_known() -> None:
    words = {"manners": [{"language": "nl", "rate_wpm": 110, "glows": 3}]}

    read, unread = read_profile(words)

    assert read == SupportProfile(manners=(LanguageManner("nl", 110),))
    assert unread == ()


def test_a_support_of_a_later_version_is_left_aside() -> None:
    assert read_profile({"is_calm": True, "glows": 3}) == (SupportProfile(is_calm=True), ())


ANYTHING = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.lists(st.lists(st.text()))
)


@given(st.dictionaries(st.sampled_from(list(profile_words(SupportProfile()))), ANYTHING))
def test_no_words_at_all_can_stop_the_reading(words: dict[str, object]) -> None:
    read, _unread = read_profile(words)

    assert read_profile(profile_words(read)) == (read, ())
