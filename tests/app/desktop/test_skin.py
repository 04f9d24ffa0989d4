"""A skin names the people and the firm; the player is one of them."""

from dataclasses import replace

import pytest

from app.content.library import Library
from app.i18n import LANGUAGES
from tests.app.desktop.samples import SKIN


def test_me_is_the_person_the_employee_plays() -> None:
    assert SKIN.person("me") == SKIN.person("ana")
    assert SKIN.others() == ("kofi", "jasmin", "bram")


def test_everybody_has_an_address_at_the_firm() -> None:
    assert SKIN.mail_address("me") == "ana@wheelwise.example"


def test_somebody_else_is_nobody_here() -> None:
    with pytest.raises(KeyError):
        SKIN.person("zoe")


def test_an_address_follows_the_name_and_not_the_key() -> None:
    persona = replace(SKIN.person("kofi"), mail="emil")

    assert replace(SKIN, people=(persona,)).mail_address("kofi") == "emil@wheelwise.example"


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_addresses_are_in_latin_letters_in_every_language(language: str) -> None:
    kitchen = Library.load(language).skin("kitchen")

    assert kitchen.mail_address("marek") == "tomas@long-table.example"


def test_a_product_that_is_not_there_is_a_slip_of_the_author() -> None:
    with pytest.raises(KeyError):
        SKIN.product("z")
