"""What helps a person goes to another computer as it is; no file can do harm there."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.bootstrap import build
from app.domain.profile_words import profile_words
from app.domain.prompting import Direction, TextLevel
from app.domain.support_profile import (
    TEXT_SIZES_PERCENT,
    Font,
    LanguageManner,
    PressWay,
    SupportProfile,
    Theme,
)
from app.export.passport import (
    LARGEST_BYTES,
    NoPassport,
    passport_bytes,
    passport_from,
    passports_in,
    read_passport,
    write_passport,
)

TODAY = datetime(2026, 3, 16, tzinfo=UTC).date()
MINE = SupportProfile(theme=Theme.DARK, rate_wpm=110)

PROFILES = st.builds(
    SupportProfile,
    language=st.sampled_from(["en", "nl", "bg"]),
    text_size_percent=st.sampled_from(TEXT_SIZES_PERCENT),
    theme=st.sampled_from(Theme),
    font=st.sampled_from(Font),
    has_motion=st.booleans(),
    has_voice=st.booleans(),
    voices=st.lists(st.tuples(st.sampled_from(["en", "nl"]), st.just("nl+f2")), max_size=3).map(
        tuple
    ),
    rate_wpm=st.integers(80, 450),
    manners=st.lists(
        st.builds(
            LanguageManner,
            st.sampled_from(["en", "nl"]),
            rate_wpm=st.none() | st.integers(80, 450),
            pitch_percent=st.none() | st.integers(50, 150),
            volume_percent=st.none() | st.integers(0, 100),
        ),
        max_size=3,
    ).map(tuple),
    text_level=st.sampled_from(TextLevel),
    help_language=st.sampled_from(["", "en", "bg"]),
    direction=st.sampled_from(Direction),
    waiting_seconds=st.none() | st.integers(3, 30),
    shows_only_step=st.booleans(),
    press_way=st.sampled_from(PressWay),
    press_switch=st.sampled_from(["Space", "F8", "MouseLeft"]),
    scan_seconds=st.floats(0.5, 10),
)


@given(PROFILES)
def test_what_is_taken_along_is_what_arrives(profile: SupportProfile) -> None:
    passport = passport_from(passport_bytes(profile), MINE)

    assert (passport.profile, passport.unread, passport.is_newer) == (profile, (), False)


@given(st.binary(max_size=300) | st.text().map(str.encode))
def test_a_file_of_anything_is_refused_quietly(content: bytes) -> None:
    with pytest.raises(NoPassport):
        passport_from(content, MINE)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside),
    max_leaves=10,
)
SUPPORTS = st.dictionaries(st.sampled_from(list(profile_words(MINE))) | st.text(), JSON)


@given(SUPPORTS)
@settings(max_examples=200)
def test_whatever_stands_in_a_passport_gives_supports_that_can_be_used(
    supports: dict[str, object],
) -> None:
    content = json.dumps({"format": "wise-steps-supports", "version": 1, "supports": supports})

    passport = passport_from(content.encode(), MINE)

    again = passport_from(passport_bytes(passport.profile), SupportProfile())
    assert again.profile == passport.profile
    assert all(getattr(passport.profile, name) == getattr(MINE, name) for name in passport.unread)


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 60_000,
        b'{"format": "wise-steps-supports", "version": 1, "supports": ' + b'{"a":' * 9_000,
        b"x" * (LARGEST_BYTES + 1),
        b'{"format": "wise-steps-results", "version": 1, "supports": {}}',
        b'{"format": "wise-steps-supports", "version": "1", "supports": {}}',
        b'{"format": "wise-steps-supports", "version": 1}',
        json.dumps(
            {
                "format": "wise-steps-supports",
                "version": 1,
                "supports": dict.fromkeys(map(str, range(999))),
            }
        ).encode(),
    ],
    ids=["deep", "deep inside", "large", "another file", "no number", "empty", "too many"],
)
def test_a_hostile_file_is_refused(content: bytes) -> None:
    with pytest.raises(NoPassport):
        passport_from(content, MINE)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "xx"),
        ("press_switch", "F8; rm"),
        ("rate_wpm", 10**400),
        ("scan_seconds", 1e999),
        ("text_size_percent", 12),
    ],
)
def test_what_cannot_be_read_stays_as_it_is(name: str, value: object) -> None:
    words = {**profile_words(replace(MINE, is_calm=True)), name: value}
    file = {"format": "wise-steps-supports", "version": 1, "supports": words}

    passport = passport_from(json.dumps(file).encode(), MINE)

    assert passport.unread == (name,)
    assert passport.profile == replace(MINE, is_calm=True)


def test_a_passport_of_a_later_version_is_read_as_far_as_it_is_known() -> None:
    file = {
        "format": "wise-steps-supports",
        "version": 2,
        "made": "2030",
        "supports": {"is_calm": True, "glows": 3},
    }

    passport = passport_from(json.dumps(file).encode(), MINE)

    assert passport.is_newer
    assert passport.profile == replace(MINE, is_calm=True)


def test_the_file_names_nobody_and_can_be_read_by_people(tmp_path: Path) -> None:
    path = write_passport(tmp_path, MINE, TODAY)

    written = json.loads(path.read_text("utf-8"))
    assert path.name == "wise-steps-what-helps-me-2026-03-16.json"
    assert set(written) == {"format", "version", "supports"}
    assert written["supports"]["theme"] == "dark"


def test_the_passport_of_somebody_else_on_the_same_stick_stays(tmp_path: Path) -> None:
    first = write_passport(tmp_path, MINE, TODAY)

    second = write_passport(tmp_path, SupportProfile(), TODAY)

    assert read_passport(first, SupportProfile()).profile == MINE
    assert {path for path, _day in passports_in(tmp_path)} == {first, second}
    assert passports_in(tmp_path / "gone") == ()


def test_a_folder_or_a_file_that_is_gone_is_no_passport(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.json"):
        with pytest.raises(NoPassport):
            read_passport(path, MINE)


def test_a_person_finds_the_same_supports_on_another_computer(tmp_path: Path) -> None:
    mine = SupportProfile(
        "bg",
        200,
        Theme.CONTRAST,
        help_language="nl",
        press_way=PressWay.ONE_SWITCH,
        has_motion=False,
    )
    here, there = build(tmp_path / "here"), build(tmp_path / "there")
    kim = here.store.people.add_employee("Kim", "pictogram/bicycle")
    here.store.people.save_profile(kim.id, mine)
    kim_there = there.store.people.add_employee("Kim", "pictogram/cup")

    path = write_passport(tmp_path, here.store.people.profile(kim.id), TODAY)
    before = there.store.people.profile(kim_there.id)
    there.store.people.save_profile(kim_there.id, read_passport(path, before).profile)

    assert there.store.people.profile(kim_there.id) == mine
    here.close()
    there.close()
