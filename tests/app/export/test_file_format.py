"""A results file says what it said when it was made, or it is refused with a reason."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.counts import PersonCell
from app.export.anonymise import TooFewPeople, anonymise
from app.export.canonical import MOST_BYTES, canonical
from app.export.cells import Cell, Level, Policy, Split
from app.export.file_format import read_results, write_results
from app.export.period import one_month, rest_of_quarter
from app.export.problems import Reason, ResultsFileProblem
from app.export.results_file import Contents
from app.export.schema import MOST_CELLS, SCHEMA_FILE, published_schema
from app.paths import shipped
from tests.app.export.organisations import (
    OCTOBER,
    SEED,
    SKILL_OF,
    SOURCE,
    contents,
    organisations,
    sealed,
)

FILE = write_results(contents(), SEED)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**14), 10**14) | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4)
    ),
    max_leaves=12,
)


def why_refused(content: bytes) -> Reason:
    with pytest.raises(ResultsFileProblem) as caught:
        read_results(content)
    return caught.value.reason


def payload() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE)["payload"]
    return found


def test_what_is_written_is_read_again() -> None:
    cells = (
        Cell(Level.EXERCISE, "mail-answer", 10, 30, Split(20, 10, 0)),
        Cell(Level.ALL, "all", 5, 10),
    )
    quarter = rest_of_quarter((date(2026, 10, 1), date(2026, 12, 1)))
    told = Contents(SOURCE, quarter, 2, "core", Policy(people=5), cells)

    assert read_results(write_results(told, SEED)).contents == told


def test_the_same_contents_are_the_same_bytes_in_canonical_form() -> None:
    assert write_results(contents(), SEED) == FILE
    assert canonical(json.loads(FILE)) == FILE
    assert FILE.startswith(b'{"id":"sha256:')


def test_the_file_name_tells_the_period_and_ends_in_the_id() -> None:
    results = read_results(FILE)

    digits = results.id.removeprefix("sha256:")[:8]
    assert results.name == f"wise-steps_{SOURCE[:8]}_2026-10_r1_{digits}.results.json"


def test_the_file_has_exactly_the_fields_that_were_promised() -> None:
    assert set(payload()) == {
        "format", "major", "minor", "source", "period", "revision", "pack", "policy", "cells",
    }  # fmt: skip
    assert set(payload()["cells"][0]) == {
        "level", "item", "people", "attempts", "alone", "helped", "stopped",
    }  # fmt: skip


def test_white_space_does_not_matter() -> None:
    pretty = json.dumps(json.loads(FILE), indent=2).encode() + b"\n"

    assert read_results(pretty) == read_results(FILE)


@given(organisations())
def test_a_written_file_is_always_accepted_and_never_names_anyone(counts: list[PersonCell]) -> None:
    cells = anonymise(counts, Policy(), SKILL_OF)
    if isinstance(cells, TooFewPeople):
        return

    content = write_results(contents(*cells), SEED)

    assert read_results(content).contents.cells == cells
    assert b"canary" not in content.lower()


def test_a_file_cut_short_anywhere_is_refused() -> None:
    for length in range(len(FILE)):
        assert why_refused(FILE[:length]) in {Reason.DAMAGED, Reason.FOREIGN}


def test_any_single_flipped_bit_is_noticed() -> None:
    for at in range(len(FILE)):
        for bit in range(8):
            flipped = bytearray(FILE)
            flipped[at] ^= 1 << bit
            why_refused(bytes(flipped))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.FOREIGN),
        (b"hello", Reason.FOREIGN),
        (b"null", Reason.FOREIGN),
        (b"[]", Reason.FOREIGN),
        (b'{"payload":[]}', Reason.FOREIGN),
        (b"\x1f\x8b\x08\x00", Reason.FOREIGN),
        (b"PK\x03\x04", Reason.FOREIGN),
        (FILE.decode().encode("utf-16"), Reason.FOREIGN),
        (b"\xef\xbb\xbf" + FILE, Reason.FOREIGN),
        (b" " * (MOST_BYTES + 1), Reason.TOO_LARGE),
        (b"[" * 1_000_000, Reason.FOREIGN),
        (b"[" * 9 + b"]" * 9, Reason.FOREIGN),
        (b'{"a":' * 9 + b"1" + b"}" * 9, Reason.FOREIGN),
        (b"9" * 1_900_000, Reason.FOREIGN),
        (b'{"a":1,"a":1}', Reason.FOREIGN),
        (FILE.replace(b'"people":10', b'"people":10.0'), Reason.DAMAGED),
        (FILE.replace(b'"people":10', b'"people":1e1'), Reason.DAMAGED),
        (FILE.replace(b'"people":10', b'"people":NaN'), Reason.DAMAGED),
        (FILE.replace(b'"people":10', b'"people":-Infinity'), Reason.DAMAGED),
        (FILE.replace(b'"people":10', b'"people":1000000000000'), Reason.DAMAGED),
        (FILE.replace(b'"people":10', b'"people":10,"people":10'), Reason.DAMAGED),
        (FILE.replace(b'"people":10', b'"people":15'), Reason.CHANGED),
    ],
)
def test_hostile_and_broken_files_are_refused_with_a_reason(content: bytes, reason: Reason) -> None:
    assert why_refused(content) is reason


def test_a_file_of_a_newer_program_asks_for_an_update() -> None:
    assert why_refused(sealed({**payload(), "major": 2})) is Reason.TOO_NEW
    assert why_refused(sealed({**payload(), "format": "other"})) is Reason.FOREIGN


def test_a_later_minor_version_may_say_more_and_is_still_read() -> None:
    later = {**payload(), "minor": 1, "weather": "sunny"}

    assert read_results(sealed(later)).contents == contents()


def test_todays_version_may_not_say_more() -> None:
    assert why_refused(sealed({**payload(), "name": "Kim"})) is Reason.BREAKS_RULES


def test_the_seal_of_somebody_else_does_not_fit() -> None:
    whole = json.loads(FILE)
    whole["seal"]["key"] = json.loads(sealed(payload(), bytes(32)))["seal"]["key"]

    assert why_refused(canonical(whole)) is Reason.CHANGED


def test_an_impossible_key_does_not_fit() -> None:
    whole = json.loads(FILE)
    whole["seal"]["key"] = "f" * 64

    assert why_refused(canonical(whole)) is Reason.CHANGED


def edit(change: Callable[[dict[str, Any]], object]) -> bytes:
    changed = payload()
    change(changed)
    return sealed(changed)


@pytest.mark.parametrize(
    "change",
    [
        lambda p: p["cells"][0].update(people=0),
        lambda p: p["cells"][0].update(attempts=31),
        lambda p: p["cells"][0].update(alone=15),
        lambda p: p["cells"][0].pop("alone"),
        lambda p: p["cells"][0].update(stopped=None),
        lambda p: p["cells"].append(p["cells"][0]),
        lambda p: p["policy"].update(people=20),
        lambda p: p["period"].update(months=["2026-11"]),
        lambda p: p["period"].update(start="0000-10", months=["0000-10"]),
        lambda p: p["period"].update(kind="quarter"),
        lambda p: p["period"].update(kind="quarter", months=["2026-11", "2026-10"]),
        lambda p: p["period"].update(kind="quarter", months=["2026-10", "2027-01"]),
        lambda p: p["period"].update(
            kind="quarter", start="2026-11", months=["2026-11", "2026-12"]
        ),
    ],
)
def test_a_sealed_file_that_breaks_a_rule_is_refused(
    change: Callable[[dict[str, Any]], object],
) -> None:
    assert why_refused(edit(change)) is Reason.BREAKS_RULES


@pytest.mark.parametrize(
    "change",
    [
        lambda p: p.update(cells=[]),
        lambda p: p.update(cells=[{"level": "all"}] * (MOST_CELLS + 1)),
        lambda p: p["policy"].update(people=4),
        lambda p: p["policy"].update(rounding=1),
        lambda p: p["policy"].update(attempts=6),
        lambda p: p["cells"][0].update(people=-5),
        lambda p: p["cells"][0].update(people="10"),
        lambda p: p["cells"][0].update(level="person"),
        lambda p: p["cells"][0].update(item="Kim de Vries"),
        lambda p: p["period"].update(start="2026-10-05"),
        lambda p: p["period"].update(kind="week"),
        lambda p: p.update(source="C:\\Users\\kim"),
        lambda p: p.update(revision=0),
        lambda p: p.update(major="1"),
    ],
)
def test_a_sealed_file_of_another_shape_is_refused(
    change: Callable[[dict[str, Any]], object],
) -> None:
    assert why_refused(edit(change)) in {Reason.DAMAGED, Reason.TOO_LARGE}


@given(st.binary(max_size=200))
def test_any_bytes_at_all_are_refused_calmly(content: bytes) -> None:
    why_refused(content)


@given(st.sampled_from(sorted(payload())), JSON_VALUES)
def test_any_value_in_any_sealed_field_is_refused_calmly_or_keeps_the_rules(
    name: str, value: object
) -> None:
    content = json.dumps({**json.loads(FILE), "payload": {**payload(), name: value}}).encode()

    try:
        read_results(content)
    except ResultsFileProblem:
        return
    assert value == payload()[name]


def test_the_published_schema_is_that_of_the_program() -> None:
    assert shipped(*SCHEMA_FILE).read_bytes() == published_schema()


def test_one_month_is_all_a_month_file_counts() -> None:
    assert read_results(FILE).contents.period == one_month(OCTOBER)
