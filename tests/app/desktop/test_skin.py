"""A skin names the people and the firm; the player is one of them."""

import pytest

from tests.app.desktop.samples import SKIN


def test_me_is_the_person_the_employee_plays() -> None:
    assert SKIN.person("me") == SKIN.person("ana")
    assert SKIN.others() == ("kofi", "jasmin", "bram")


def test_everybody_has_an_address_at_the_firm() -> None:
    assert SKIN.mail_address("me") == "ana@wheelwise.example"


def test_somebody_else_is_nobody_here() -> None:
    with pytest.raises(KeyError):
        SKIN.person("zoe")
