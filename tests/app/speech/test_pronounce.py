"""What is written short is said in words, and each spoken word still has its written place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.speech.espeak import synthesise
from app.speech.pronounce import pieces, pronounce


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "Step 3/5", "Step 3 of 5"),
        ("nl", "Stap 3/5", "Stap 3 van 5"),
        ("bg", "Стъпка 3/5", "Стъпка 3 от 5"),
        ("en", "At 14:30.", "At 14 30."),
        ("en", "At 9:00 and 9:05", "At 9 o'clock and 9 oh 5"),
        ("nl", "Om 14:30 of 9:00", "Om 14 uur 30 of 9 uur"),
        ("bg", "В 14:30 или 1:00", "В 14 часа и 30 минути или 1 час"),
        ("en", "Mail anna.k@wise.example.", "Mail anna dot k at wise dot example."),
        ("nl", "kim@wise.example", "kim apenstaartje wise punt example"),
        ("bg", "kim@wise.example", "kim кльомба wise точка example"),
        (
            "en",
            "Go to https://www.wise.example/help.",
            "Go to www dot wise dot example slash help.",
        ),
        ("en", "Salt & pepper, OK?", "Salt and pepper, okay?"),
        ("nl", "Bel bv. dhr. Bos", "Bel bijvoorbeeld meneer Bos"),
        ("bg", "напр. г-н Петров", "например господин Петров"),
        ("nl", "Jij bent Мария.", "Jij bent Marija."),
        ("nl", "Юлия Жечева", "Joelija Zjetsjeva"),
        ("en", "You are Мария.", "You are Mariya."),
        ("nl", "Hoe snel: Български", "Hoe snel: Bulgaars"),
        ("bg", "Колко бързо: Nederlands", "Колко бързо: нидерландски"),
    ],
)
def test_what_is_written_short_is_said_in_words(language: str, written: str, said: str) -> None:
    assert pronounce(written, language).text == said


@pytest.mark.parametrize(
    "written", ["On 3/5/2026.", "1/2/3", "25:99", "12:30:15", "BOOK", "R&D", "end.Next", "a/b"]
)
def test_what_is_something_else_stays_as_it_is(written: str) -> None:
    assert pronounce(written, "en").text == written


def test_a_region_follows_its_language_and_an_unknown_language_is_left_alone() -> None:
    assert pronounce("3/5", "nl-BE").text == "3 van 5"
    assert pronounce("3/5", "xx").text == "3/5"


def test_each_word_of_a_time_is_the_written_time() -> None:
    text = "Come at 14:30, Kim."
    spoken = pronounce(text, "bg")

    start, length = spoken.written(spoken.text.index("минути"), len("минути"))

    assert text[start : start + length] == "14:30"


@given(st.text(max_size=80), st.sampled_from(["en", "nl", "bg", "de"]))
def test_any_place_in_the_speech_is_a_place_in_the_text(text: str, language: str) -> None:
    spoken = pronounce(text, language)

    assert len(spoken.places) == len(spoken.text)
    assert all(0 <= start < end <= len(text) for start, end in spoken.places)
    assert list(spoken.places) == sorted(spoken.places)


@pytest.mark.parametrize("sign", ["\0", "\x1b", "\ud800", "\x85"])
def test_signs_nobody_can_say_become_spaces(sign: str) -> None:
    assert pronounce(f"a{sign}b", "en").text == "a b"


def test_outside_the_text_there_is_nothing() -> None:
    assert pronounce("a", "en").written(5, 2) == (0, 0)


@given(st.text(st.sampled_from("ab. !?\n…"), max_size=700))
def test_pieces_lose_nothing_that_can_be_said(text: str) -> None:
    found = pieces(text)

    assert all(text[start : start + len(piece)] == piece for start, piece in found)
    assert "".join("".join(piece for _start, piece in found).split()) == "".join(text.split())
    assert all(len(piece) <= 310 for _start, piece in found)


def test_a_long_text_is_parted_after_sentences() -> None:
    sentence = "This sentence has exactly eight words in it, right? "

    assert {piece for _start, piece in pieces(sentence * 6)} == {sentence * 2}


def test_a_name_in_other_letters_is_said_and_not_spelled() -> None:
    spelled_seconds = 4

    sound, rate = synthesise("Десислава", "nl")

    assert len(sound) / 2 / rate < spelled_seconds


def test_the_site_decides_how_a_name_in_other_letters_is_said() -> None:
    assert pronounce("Dag Мария!", "nl", {"Мария": "Mariejaa"}).text == "Dag Mariejaa!"
