"""The log tells where something happened, never what somebody typed or is called."""

import logging
import sys

from app.logs import WithoutWords


def _stumble() -> None:
    raise KeyError("Zebulon")


def _stumble_again() -> None:
    try:
        _stumble()
    except KeyError as problem:
        raise ValueError("Zebulon typed Xylophone") from problem


def _logged() -> str:
    try:
        _stumble_again()
    except ValueError:
        told = ("Unforeseen: %s", ("x",), sys.exc_info())
    return WithoutWords().format(logging.LogRecord("app.store", 50, __file__, 1, *told))


def test_the_words_of_an_exception_stay_out() -> None:
    written = _logged()

    assert "Zebulon" not in written
    assert "Xylophone" not in written


def test_what_and_where_it_was_is_there() -> None:
    lines = _logged().splitlines()

    assert lines[0].endswith("CRITICAL app.store: Unforeseen: x")
    assert [line for line in lines if line in {"KeyError", "ValueError"}] == [
        "ValueError",
        "KeyError",
    ]
    assert any(line.endswith(" _stumble") for line in lines)
