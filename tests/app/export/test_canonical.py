"""One value is one row of bytes, and nobody can hide a bomb in a file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.export.canonical import canonical, content_id, parse
from app.export.problems import Reason, ResultsFileProblem

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**10), 10**10) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


def why_refused(content: bytes) -> Reason:
    with pytest.raises(ResultsFileProblem) as caught:
        parse(content)
    return caught.value.reason


def test_keys_are_sorted_and_nothing_is_spaced() -> None:
    assert canonical({"b": [1, "é"], "a": None}) == rb'{"a":null,"b":[1,"\u00e9"]}'


def test_an_id_is_the_sha256_of_the_bytes() -> None:
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    assert content_id(b"") == f"sha256:{empty}"


@given(VALUES)
def test_what_was_written_is_read_and_written_the_same(value: object) -> None:
    assert canonical(parse(canonical(value))) == canonical(value)


def test_two_megabytes_are_read_and_a_byte_more_is_not() -> None:
    text = b'"' + b"a" * 1_999_998 + b'"'

    assert parse(text) == "a" * 1_999_998
    assert why_refused(text + b" ") is Reason.TOO_LARGE


def test_eight_levels_are_read_and_nine_are_not() -> None:
    for opening, closing in ((b"[", b"]"), (b'{"a":', b"}")):
        parse(opening * 8 + b"1" + closing * 8)
        assert why_refused(opening * 9 + b"1" + closing * 9) is Reason.FOREIGN
    assert why_refused(b"[1,[[[[[[[[2]]]]]]]]]") is Reason.FOREIGN
    assert why_refused(b"[" * 1_000_000) is Reason.FOREIGN


def test_twelve_digits_are_read_and_thirteen_are_not() -> None:
    assert parse(b"999999999999") == 999_999_999_999
    assert why_refused(b"1000000000000") is Reason.FOREIGN


@pytest.mark.parametrize(
    "text", [b"1.0", b"1e3", b"NaN", b"Infinity", b"-Infinity", b'{"a":1,"a":2}']
)
def test_fractions_and_repeated_keys_are_not_read(text: bytes) -> None:
    assert why_refused(text) is Reason.FOREIGN


def test_what_starts_like_a_results_file_was_one() -> None:
    assert why_refused(b'{"id":"sha256:12') is Reason.DAMAGED
