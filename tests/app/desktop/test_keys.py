"""Every key knows its two signs, and which letters of two alphabets share it."""

import pytest

from app.desktop.keys import CYRILLIC, LATIN, can_be_typed, is_same_key, needs_shift, rows_for


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


def test_every_letter_of_the_three_languages_can_be_typed() -> None:
    assert can_be_typed("abcdefghijklmnopqrstuvwxyz ABC 0123456789 a@b.c-d")
    assert can_be_typed("абвгдежзийклмнопрстуфхцчшщъьюя АБВ 0123456789")
    assert not can_be_typed("€ 5")
