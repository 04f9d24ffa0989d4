"""A sealed tally says nothing to anybody but its collector, and nothing about few people to them."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PublicKey, SealedBox

from app.domain.counts import PersonCell
from app.export.anonymise import TooFewPeople
from app.export.canonical import MOST_BYTES, canonical
from app.export.cells import Level, Policy
from app.export.tally import (
    Collector,
    Tally,
    TallyProblem,
    collector_bytes,
    collector_from,
    collector_of,
    opened_tally,
    put_together,
    sealed_tally,
    word_for,
)
from tests.app.export.organisations import SEED, SKILL_OF

SECRET = bytes(range(32))
SOURCE = "a" * 32
COLLECTOR = collector_of(SECRET)
MONTH = "2026-10"
TASK = next(iter(SKILL_OF))


def cell(nickname: str, alone: int = 1, exercise: str = "mail-answer") -> PersonCell:
    return PersonCell(word_for(COLLECTOR, MONTH, nickname), exercise, TASK, alone, alone, 0, 0)


def tally(*counts: PersonCell, source: str = SOURCE, month: str = MONTH) -> Tally:
    return Tally(source, month, counts)


FILE = sealed_tally(tally(cell("Canary"), cell("Kim")), COLLECTOR, SEED)


def test_the_collector_reads_what_was_counted() -> None:
    assert opened_tally(FILE, SECRET) == tally(cell("Canary"), cell("Kim"))


def test_nobody_else_can_open_it_and_no_name_is_in_it() -> None:
    with pytest.raises(TallyProblem):
        opened_tally(FILE, bytes(32))

    assert b"canary" not in FILE.lower()
    assert "canary" not in str(opened_tally(FILE, SECRET)).lower()


def test_a_collectors_file_holds_nothing_secret() -> None:
    content = collector_bytes(COLLECTOR)

    assert collector_from(content) == COLLECTOR
    assert SECRET.hex() not in content.decode()


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"PK", collector_bytes(COLLECTOR)[:-9]])
def test_what_is_no_collectors_file_is_refused(content: bytes) -> None:
    with pytest.raises(TallyProblem):
        collector_from(content)


def test_a_person_has_the_same_word_everywhere_and_another_one_each_month() -> None:
    assert word_for(COLLECTOR, MONTH, "Anna  B") == word_for(COLLECTOR, MONTH, "anna b")
    assert word_for(COLLECTOR, MONTH, "Anna") != word_for(COLLECTOR, "2026-11", "Anna")
    assert word_for(COLLECTOR, MONTH, "Anna") != word_for(collector_of(bytes(32)), MONTH, "Anna")


def test_few_people_on_two_workstations_are_enough_together_and_each_counts_once() -> None:
    here = tally(*(cell(name) for name in ("Anna", "Bilal", "Chen")))
    there = tally(*(cell(name) for name in ("Chen", "Dora", "Emil")), source="b" * 32)

    months = put_together([here, there], Policy(), SKILL_OF)

    cells = months[MONTH]
    assert not isinstance(cells, TooFewPeople)
    (published,) = cells
    assert (published.level, published.people, published.attempts) == (Level.EXERCISE, 5, 5)


def test_a_person_on_two_workstations_does_not_make_five_of_four() -> None:
    here = tally(*(cell(name) for name in ("Anna", "Bilal", "Chen")))
    there = tally(*(cell(name) for name in ("Chen", "Dora")), source="b" * 32)

    assert put_together([here, there], Policy(), SKILL_OF) == {MONTH: TooFewPeople(5)}


def test_the_same_tally_twice_counts_once() -> None:
    one = tally(*(cell(name) for name in ("Anna", "Bilal", "Chen", "Dora", "Emil")))

    assert put_together([one, one], Policy(), SKILL_OF) == put_together([one], Policy(), SKILL_OF)


def _sealed_as(values: object) -> bytes:
    key = PublicKey(bytes.fromhex(COLLECTOR.key))
    return bytes(SealedBox(key).encrypt(canonical(values)))


@pytest.mark.parametrize(
    "values",
    [
        [],
        {"key": "0" * 64, "signature": "0" * 128, "payload": {}},
        {"key": "0" * 64, "signature": "0" * 128, "payload": {"format": "other"}},
    ],
)
def test_what_was_sealed_by_somebody_who_means_harm_is_refused(values: object) -> None:
    with pytest.raises(TallyProblem):
        opened_tally(_sealed_as(values), SECRET)


def test_a_tally_with_another_seal_is_refused() -> None:
    payload = {
        "format": "wise-steps-tally",
        "major": 1,
        "source": SOURCE,
        "month": MONTH,
        "counts": [],
    }

    with pytest.raises(TallyProblem, match="changed"):
        opened_tally(
            _sealed_as({"key": "0" * 64, "signature": "0" * 128, "payload": payload}), SECRET
        )


def test_a_file_that_is_far_too_large_is_not_opened() -> None:
    with pytest.raises(TallyProblem, match="large"):
        opened_tally(bytes(MOST_BYTES + 1), SECRET)


@given(place=st.integers(0, len(FILE) - 1), bit=st.integers(0, 7))
def test_any_flipped_bit_is_noticed(place: int, bit: int) -> None:
    spoiled = bytearray(FILE)
    spoiled[place] ^= 1 << bit

    with pytest.raises(TallyProblem):
        opened_tally(bytes(spoiled), SECRET)


def test_a_collector_is_a_key_and_a_word() -> None:
    values = json.loads(collector_bytes(replace(COLLECTOR, word="0" * 64)))

    assert Collector(values["key"], values["word"]) == Collector(COLLECTOR.key, "0" * 64)
