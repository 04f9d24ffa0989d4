"""An exercise is the same everywhere; the names in it are those of the site."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.content.filling import of_trade, shown, told
from app.content.library import Library
from app.desktop.skin import Trade

AddExercise = Callable[..., Path]
SKIN = Library.load("en").skin("bike_workshop")


@pytest.mark.parametrize(
    ("language", "label"), [("en", "“Rear light”"), ("nl", "“Rear light”"), ("bg", "„Rear light“")]
)
def test_a_thing_is_a_quoted_label_where_people_are_told(language: str, label: str) -> None:
    assert told(SKIN, language)("product", "e") == label


def test_the_parts_of_a_thing_stand_as_they_are() -> None:
    tell = told(SKIN, "en")

    assert tell("product", "a:find") == "cable"
    assert tell("product", "a:shelf") == "Row 2, shelf 4"
    assert tell("product", "a:picture") == "pictogram/link"
    assert tell("group", "two:picture") == "pictogram/light-bulb"


def test_programs_show_bare_names() -> None:
    show = shown(SKIN)

    assert show("folder", "deliveries") == "Delivery notes"
    assert (show("place", "store"), show("firm", "")) == ("Stock room", "Two Wheels")
    assert (show("portal", ""), show("me", "")) == ("My Two Wheels", "Robin")


def test_what_a_skin_does_not_have_stays_open() -> None:
    show = shown(SKIN)

    assert show("product", "z") is None
    assert show("product", "a:colour") is None
    assert show("product", "a:__class__") is None
    assert show("typed", "") is None


def test_a_program_for_one_trade_is_there_in_its_skins_only() -> None:
    everywhere, kitchen = {"name": "mail"}, {"name": "sheet", "trades": ["kitchen"]}

    assert of_trade([everywhere, kitchen], Trade.KITCHEN) == [everywhere, kitchen]
    assert of_trade([everywhere, kitchen], Trade.PACKING) == [everywhere]


@pytest.mark.parametrize(
    ("skin_id", "said"),
    [
        ("bike_workshop", "Press “Brake cable”."),
        ("kitchen", "Press “Carrots”."),
        ("packing_hall", "Press “T-shirt”."),
    ],
)
def test_the_same_step_is_said_with_the_names_of_each_site(skin_id: str, said: str) -> None:
    library = Library.load("en")

    exercise = library.exercise("stock_brake_cables", library.skin(skin_id))

    assert exercise.steps[1].instruction.easy == said
    assert exercise.steps[1].key_words[0].picture == library.skin(skin_id).product("a").picture


def test_a_key_no_skin_has_is_told_with_its_line(
    data_folder: Path, add_exercise: AddExercise
) -> None:
    add_exercise({'easy: "Send your mail."': 'easy: "Send {product:z}."'})

    (problem,) = Library.load("en", data_folder).problems

    assert problem.what == "'steps.3.easy' has an unknown placeholder: {product:z}"
