"""Every key knows its two signs, and which letters of two alphabets share it."""

import pytest

from app.desktop.keys import CYRILLIC, LATIN, is_same_key, needs_shift, rows_for


@pytest.mark.parametrize(
    ("sign", "is_shifted"), [("a", False), ("A", True), ("Щ", True), ("2", False), ("@", True)]
)
def test_capitals_and_upper_signs_come_with_shift(sign: str, *, is_shifted: bool) -> None:
    assert needs_shift(sign) is is_shifted


@pytest.mark.parametrize(
    ("pressed", "wanted", "is_same"),
    [("a", "а", True), ("В", "w", True), ("b", "в", False), ("ш", "[", False), ("7", "7", True)],
)
def test_letters_of_the_same_key_belong_together(
    pressed: str, wanted: str, *, is_same: bool
) -> None:
    assert is_same_key(pressed, wanted) is is_same


def test_letters_decide_which_keys_are_drawn() -> None:
    assert rows_for("Улица Липа 12") == CYRILLIC
    assert rows_for("KX-205") == rows_for("4071") == LATIN


def test_signs_without_a_key_get_one_in_a_row_below() -> None:
    assert rows_for("Één café") == (*LATIN, ("é",))
    assert rows_for("€ 5 [x]")[-1] == ("€", "[", "]")


@pytest.mark.parametrize(
    "text", ["abcxyz ABC 0123456789 a@b.c-d", "абвгдежзийклмнопрстуфхцчшщъьюя"]
)
def test_no_letter_of_the_three_languages_needs_that_row(text: str) -> None:
    assert len(rows_for(text)) == len(LATIN)
