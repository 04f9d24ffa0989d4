"""What is spoken may be other words; what is reported are the written ones, each once."""

import pytest

from app.speech.interpreter import Interpreter
from app.speech.manner import Manner
from app.speech.reports import Finished, VoiceLost, WordStarted
from tests.app.speech.reports import Reports


@pytest.fixture
def interpreter(reports: Reports) -> Interpreter:
    return Interpreter(reports)


def say_all(interpreter: Interpreter, number: int, spoken: str) -> None:
    """Report every word of `spoken` as an engine does."""
    place = 0
    for word in spoken.split():
        place = spoken.index(word, place)
        interpreter.report(WordStarted(number, place, len(word)))
        place += len(word)
    interpreter.report(Finished(number, is_complete=True))


def test_each_written_word_is_told_once(interpreter: Interpreter, reports: Reports) -> None:
    text = "Mail anna@wise.example at 14:30, step 3/5."

    spoken = interpreter.prepared(1, text, Manner("en"))
    say_all(interpreter, 1, spoken)

    assert spoken == "Mail anna at wise dot example at 14 30, step 3 of 5."
    told = [word.strip(",.") for word in reports.words(1, text)]
    assert told == ["Mail", "anna@wise.example", "at", "14:30", "step", "3/5"]


def test_a_site_says_its_own_words_its_own_way(interpreter: Interpreter, reports: Reports) -> None:
    interpreter.words = {"nl": {"Roetz": "roets"}, "en": {"Roetz": "rutz"}}
    text = "Welkom bij ROETZ."

    spoken = interpreter.prepared(1, text, Manner("nl-BE"))
    say_all(interpreter, 1, spoken)

    assert spoken == "Welkom bij roets."
    assert reports.words(1, text) == ["Welkom", "bij", "ROETZ."]


def test_a_word_is_spelled_and_each_letter_is_told(
    interpreter: Interpreter, reports: Reports
) -> None:
    spoken = interpreter.prepared(1, "Kim7", Manner("nl", spells=True))
    say_all(interpreter, 1, spoken)

    assert spoken == "hoofdletter kaa, ie, em, 7, "
    assert reports.words(1, "Kim7") == ["K", "i", "m", "7"]


def test_words_of_a_text_that_is_over_are_nobodys(
    interpreter: Interpreter, reports: Reports
) -> None:
    interpreter.prepared(1, "Ja.", Manner("nl"))
    interpreter.report(Finished(1, is_complete=False))

    interpreter.report(WordStarted(1, 0, 2))
    interpreter.report(VoiceLost("gone"))

    assert reports.all == [Finished(1, is_complete=False), VoiceLost("gone")]
