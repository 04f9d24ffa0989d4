"""How the computer greets people is kept in a small file, and a damaged one stops nobody."""

import json
from pathlib import Path

import pytest

from app.domain.mastery import MasteryRule
from app.domain.support_profile import PressWay, SupportProfile, Theme
from app.settings import (
    FILE_NAME,
    RULE_FILE_NAME,
    mastery_rule,
    read_start_profile,
    save_probe_days,
    save_start_profile,
)

CHOSEN = SupportProfile("nl", 200, Theme.CONTRAST, has_voice=False, follows_computer_theme=True)


def test_what_was_chosen_is_read_at_the_next_start(tmp_path: Path) -> None:
    save_start_profile(tmp_path / "new folder", CHOSEN)

    assert read_start_profile(tmp_path / "new folder") == CHOSEN


def test_a_choice_takes_the_place_of_the_last(tmp_path: Path) -> None:
    save_start_profile(tmp_path, SupportProfile())
    save_start_profile(tmp_path, CHOSEN)

    assert read_start_profile(tmp_path) == CHOSEN
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_a_way_of_pressing_is_there_at_the_next_start(tmp_path: Path) -> None:
    chosen = SupportProfile(press_way=PressWay.ONE_SWITCH, press_switch="F7")

    save_start_profile(tmp_path, chosen)

    assert read_start_profile(tmp_path) == chosen


def test_nothing_was_chosen_yet(tmp_path: Path) -> None:
    assert read_start_profile(tmp_path) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"not JSON \xff",
        b'{"language": "nl"}',
        b'{"language": "nl", "text_size_percent": "big", "theme": "light", "has_voice": true}',
        b'{"language": "nl", "text_size_percent": 100, "theme": "pink", "has_voice": true}',
        b'{"language": "xx", "text_size_percent": 100, "theme": "light", "has_voice": true}',
    ],
)
def test_what_cannot_be_read_is_as_if_nothing_was_chosen(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)

    assert read_start_profile(tmp_path) is None
    caplog.clear()


def test_a_text_size_that_is_not_offered_becomes_the_normal_one(tmp_path: Path) -> None:
    save_start_profile(tmp_path, CHOSEN)
    path = tmp_path / FILE_NAME
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "text_size_percent": 5000}))

    read = read_start_profile(tmp_path)

    assert read is not None
    assert read.text_size_percent == 100


def test_a_site_that_changed_nothing_has_the_preset_rule(tmp_path: Path) -> None:
    assert mastery_rule(tmp_path) == MasteryRule()


def test_the_days_a_site_chose_hold_and_count_as_a_new_version(tmp_path: Path) -> None:
    save_probe_days(tmp_path, (14, 60))
    save_probe_days(tmp_path, (14, 60))
    save_probe_days(tmp_path, ())

    rule = mastery_rule(tmp_path)

    assert rule == MasteryRule(version=3, probe_days=())
    assert json.loads((tmp_path / RULE_FILE_NAME).read_bytes()) == {"probe_days": [[14, 60], []]}


def test_the_days_of_before_are_a_version_of_their_own(tmp_path: Path) -> None:
    save_probe_days(tmp_path, (14,))
    save_probe_days(tmp_path, MasteryRule().probe_days)

    assert mastery_rule(tmp_path) == MasteryRule(version=3)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "[]",
        '{"probe_days": 7}',
        '{"probe_days": [[7, 3]]}',
        '{"probe_days": [[0]]}',
        '{"probe_days": [["soon"]]}',
        '{"probe_days": [[99999]]}',
        '{"probe_days": [[1, 2, 3, 4, 5, 6, 7]]}',
    ],
)
def test_a_rule_that_cannot_be_read_is_the_preset_one(
    tmp_path: Path, written: str, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / RULE_FILE_NAME).write_text(written)

    assert mastery_rule(tmp_path) == MasteryRule()
    assert "The preset rule of mastery holds" in caplog.text
    caplog.clear()
