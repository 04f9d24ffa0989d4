"""A rare word is explained where it stands, once, in the help that somebody asks for."""

from app.content.explaining import MOST, explained_words
from app.content.library import Library

PAYSLIP = "The letter of your employer that says how much you earned, and why."


def test_a_word_is_explained_once_as_it_stands_there() -> None:
    text = "Press “Payslips”. The payslip is below."

    assert explained_words(text, "en") == [["Payslips", PAYSLIP]]
    assert explained_words("Press “Back”.", "en") == []


def test_no_more_than_a_few_words_are_explained_at_once() -> None:
    text = "De pakbon ligt op de werkbank bij de prikklok in de koelcel."

    assert [word for word, _unused in explained_words(text, "nl")] == ["Pakbon", "Werkbank"]
    assert len(explained_words(text, "nl")) == MOST


def test_a_language_without_explanations_has_none() -> None:
    assert explained_words("Un bulletin de paie", "fr") == []


def test_whoever_asks_for_a_hint_is_told_what_the_word_means() -> None:
    library = Library.load("en")
    steps = library.exercise("payslip_of_november", library.skin()).steps

    assert f"Payslip: {PAYSLIP}" in steps[1].hint.split("\n")
