"""An exercise that puts something unfitting into a program is told which entry it is."""

from enum import StrEnum

import pytest

from app.desktop.setup import Entry, SetupProblem, refuse_twins
from tests.app.desktop.samples import SKIN


class Colour(StrEnum):
    RED = "red"


ENTRY = Entry(
    {
        "text": "Hello",
        "blank": " ",
        "yes": True,
        "count": 2,
        "minus": -1,
        "colour": "red",
        "who": "kofi",
        "player": "ana",
        "nobody": "zoe",
        "texts": ["a", "b"],
        "mixed": ["a", 1],
        "people": ["kofi", "me"],
        "strangers": ["kofi", "zoe"],
        "rows": [{"id": "a"}, {"id": "a"}],
        "bad_id": "Two words",
        "pin": "0042",
        "long_pin": "123456789",
    },
    ("inbox", 1),
)


def test_entries_are_read_as_what_they_are() -> None:
    assert ENTRY.text("text") == "Hello"
    assert ENTRY.text("missing", "none") == "none"
    assert ENTRY.switch("yes") is True
    assert ENTRY.switch("missing") is False
    assert ENTRY.number("count") == 2
    assert ENTRY.number("missing") == 0
    assert ENTRY.word("colour", Colour) is Colour.RED
    assert ENTRY.word("missing", Colour, Colour.RED) is Colour.RED
    assert ENTRY.texts("texts") == ("a", "b")
    assert ENTRY.texts("missing") == ()
    assert ENTRY.digits("pin") == "0042"
    assert ENTRY.identity("who") == "kofi"


def test_people_are_known_by_their_key_and_the_player_is_me() -> None:
    assert ENTRY.person("who", SKIN) == "kofi"
    assert ENTRY.person("player", SKIN) == "me"
    assert ENTRY.person("missing", SKIN, "me") == "me"
    assert ENTRY.people("people", SKIN) == ("kofi", "me")


def test_a_list_inside_knows_where_it_stands() -> None:
    rows = ENTRY.entries("rows")

    assert rows[1].place == ("inbox", 1, "rows", 1)


@pytest.mark.parametrize(
    ("read", "words"),
    [
        (lambda: ENTRY.text("missing"), "'inbox[1].missing' must be a text"),
        (lambda: ENTRY.text("blank"), "'inbox[1].blank' must not be empty"),
        (lambda: ENTRY.text("count"), "'inbox[1].count' must be a text"),
        (lambda: ENTRY.switch("text"), "'inbox[1].text' must be true or false"),
        (lambda: ENTRY.number("text"), "'inbox[1].text' must be a number, 0 or more"),
        (lambda: ENTRY.number("yes"), "'inbox[1].yes' must be a number, 0 or more"),
        (lambda: ENTRY.number("minus"), "'inbox[1].minus' must be a number, 0 or more"),
        (lambda: ENTRY.word("text", Colour), "'inbox[1].text' must be one of red"),
        (lambda: ENTRY.person("nobody", SKIN), "'inbox[1].nobody' is nobody in the skin"),
        (lambda: ENTRY.people("strangers", SKIN), "'inbox[1].strangers[1]' is nobody in the skin"),
        (lambda: ENTRY.texts("text"), "'inbox[1].text' must be a list"),
        (lambda: ENTRY.texts("yes"), "'inbox[1].yes' must be a list"),
        (lambda: ENTRY.texts("mixed"), "'inbox[1].mixed[1]' must be a text"),
        (lambda: ENTRY.entries("texts"), "'inbox[1].texts[0]' must have named parts"),
        (lambda: ENTRY.identity("bad_id"), "'inbox[1].bad_id' may only hold a-z, 0-9, '_' and '-'"),
        (lambda: ENTRY.digits("long_pin"), "'inbox[1].long_pin' must be 1 to 8 digits"),
        (
            lambda: Entry({"subjct": ""}).knows("id", "subject"),
            "'subjct' is not known here, only id, subject",
        ),
        (lambda: refuse_twins(ENTRY.entries("rows")), "'inbox[1].rows[1].id' is there twice"),
    ],
)
def test_what_does_not_fit_is_named_with_its_place(read: object, words: str) -> None:
    assert callable(read)

    with pytest.raises(SetupProblem) as caught:
        read()

    assert str(caught.value) == words


def test_a_problem_can_be_followed_to_its_line() -> None:
    with pytest.raises(SetupProblem) as caught:
        ENTRY.text("missing")

    assert caught.value.place == ("inbox", 1, "missing")
    assert caught.value.what == "must be a text"


def test_the_keys_that_are_known_pass() -> None:
    Entry({"id": "a"}).knows("id", "subject")
    refuse_twins(Entry({"rows": [{"id": "a"}, {"id": "b"}]}).entries("rows"))
