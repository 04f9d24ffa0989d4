"""A number keypad adds digits and takes the last one back."""

from app.desktop.keypad import after_key


def test_digits_are_added_and_taken_back() -> None:
    assert after_key("25", "8") == "258"
    assert after_key("258", "back") == "25"
    assert after_key("", "back") == ""


def test_more_than_eight_digits_do_not_fit() -> None:
    assert after_key("12345678", "9") == "12345678"
