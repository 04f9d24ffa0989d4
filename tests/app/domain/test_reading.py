"""Words are compared as a person reads them."""

import pytest

from app.domain.reading import as_read, mentions


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Yes, I can come.", "yes i can come"),
        ("Café  crème!", "cafe creme"),
        ("№ 12-б", "no 12 б"),
    ],
)
def test_what_reads_the_same_is_the_same(one: str, other: str) -> None:
    assert as_read(one) == as_read(other)


@pytest.mark.parametrize(
    ("wanted", "is_found"),
    [("tyre", True), ("TYRES north", True), ("tyre pump", False), ("", True), ("?", True)],
)
def test_every_wanted_word_must_be_there(wanted: str, is_found: bool) -> None:  # noqa: FBT001 - a table
    assert mentions("Order of tyres, North", wanted) is is_found
