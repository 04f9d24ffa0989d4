"""The day log gives back what was written, and nothing that was altered."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store import daylog
from app.store.chain import START, Entry, entry_of, next_entry
from app.store.daylog import DayLog, read_log, read_segment, segment_paths
from app.store.layout import HEAD, Layout
from app.store.store import Store
from tests.app.store.facts import CANARY

MONDAY, TUESDAY = date(2026, 3, 16), date(2026, 3, 17)
BODIES = st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=20), max_size=3)


@pytest.fixture
def layout(folder: Path) -> Layout:
    folder.mkdir()
    return Layout(folder)


def _written(layout: Layout, number: int, day: date = MONDAY) -> list[Entry]:
    _tips, logged = read_log(layout)
    tip = logged[-1].entry.tip if logged else START
    log = DayLog(layout, tip, HEAD, day)
    entries = []
    for each in range(number):
        entry = next_entry(log.tip, {"at": each, "rows": []})
        log.append(entry)
        entries.append(entry)
    log.close()
    return entries


def test_entries_are_read_back_across_days(layout: Layout) -> None:
    written = _written(layout, 3) + _written(layout, 2) + _written(layout, 2, TUESDAY)

    tips, logged = read_log(layout)

    assert [each.entry for each in logged] == written
    assert tips[0] == START
    assert len(segment_paths(layout)) == 2


def test_an_entry_taken_back_was_never_there(layout: Layout) -> None:
    log = DayLog(layout, START, HEAD, MONDAY)
    kept = next_entry(log.tip, {"at": 1, "rows": []})
    log.append(kept)
    log.append(next_entry(log.tip, {"at": 2, "rows": []}))

    log.take_back()

    log.append(next_entry(log.tip, {"at": 3, "rows": []}))
    log.close()
    bodies = [json.loads(each.entry.body)["at"] for each in read_log(layout)[1]]
    assert bodies == [1, 3]


def test_a_segment_that_could_not_begin_is_begun_again(
    layout: Layout, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = DayLog(layout, START, HEAD, MONDAY)
    first = next_entry(log.tip, {"at": 1, "rows": []})
    log.append(first)
    with monkeypatch.context() as failing:
        failing.setattr(daylog, "sync_folder", _die)
        with pytest.raises(OSError, match="dying"):
            log.begin(first.tip)

    assert log.tip != first.tip
    log.begin(first.tip)
    second = next_entry(log.tip, {"at": 2, "rows": []})
    log.append(second)
    log.close()

    assert [each.entry for each in read_log(layout)[1]] == [first, second]


def _die(_folder: Path) -> None:
    raise OSError("the disk is dying")


def test_a_later_segment_replaces_what_an_earlier_one_says(layout: Layout) -> None:
    first, _second, _third = _written(layout, 3)
    log = DayLog(layout, first.tip, HEAD, MONDAY)
    other = next_entry(first.tip, {"at": 9, "rows": []})

    log.append(other)

    log.close()
    assert [each.entry for each in read_log(layout)[1]] == [first, other]


@given(st.data())
def test_an_altered_byte_is_never_read_as_something_else(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("log")
    layout = Layout(folder)
    written = _written(layout, 4)
    (path,) = segment_paths(layout)
    content = bytearray(path.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    path.write_bytes(bytes(content))

    segment = read_segment(path)

    read = list(segment.entries) if segment else []
    assert all(entry in written for entry in read)


@given(BODIES, BODIES)
def test_the_chain_hangs_on_content_and_on_what_came_before(
    content: dict[str, object], other: dict[str, object]
) -> None:
    first = next_entry(START, content)
    second = next_entry(first.tip, content)
    altered = replace(first, body=json.dumps(other) + " ")

    assert entry_of(first.line()) == first
    assert second.follows(first.tip)
    assert not second.follows(START)
    assert not altered.follows(START)


def test_a_hash_says_nothing_about_what_was_hashed() -> None:
    content = {"nickname": CANARY}

    assert next_entry(START, content).hash != next_entry(START, content).hash


def test_a_change_is_in_the_day_log_when_it_is_kept(store: Store, folder: Path) -> None:
    store.people.add_employee(CANARY, "pictogram/cup")

    newest = max((folder / "daylog").iterdir())
    assert CANARY in newest.read_text("utf-8").splitlines()[-1]
