"""What is hard to read is told in words for the author; what is easy passes."""

import pytest

from app.content.easy_read import hard_to_read, sentences


def _told(text: str, part: str = "easy", language: str = "en") -> list[str]:
    return list(hard_to_read(text, part, language))


@pytest.mark.parametrize(
    ("text", "part", "language"),
    [
        ("Open the mail from Kofi. Then press “Reply”.", "easy", "en"),
        ("Type your badge number: 1 0 4 2.", "easy", "en"),
        ("Write your answer: Yes, I can come at 7:00.", "hint", "en"),
        ("Je bus is te laat. Open het gesprek met Fatima.", "easy", "nl"),
        ("Автобусът закъснява. Отворете разговора с Фатима.", "easy", "bg"),
        ("Kofi · open", "key", "en"),
        ("Hello Robin,\n\nThere is soup today.\nWe eat at 12:00.\n\nHanna", "body", "en"),
    ],
)
def test_easy_texts_pass(text: str, part: str, language: str) -> None:
    assert _told(text, part, language) == []


def test_twelve_words_are_easy_and_thirteen_are_not() -> None:
    twelve = "You press the big button on the left side of your screen"

    assert _told(f"{twelve}.") == []
    assert _told(f"{twelve} now.") == ["has a sentence of 13 words, at most 12: You press the ..."]


def test_plain_texts_may_be_a_little_longer() -> None:
    text = "You press the big button on the left side of your screen and wait."

    assert _told(text, "plain") == []
    assert _told(text, "hint") != []


def test_two_sentences_fit_a_step_and_one_a_purpose() -> None:
    text = "Read the mail. Press the button."

    assert _told(text) == []
    assert _told(f"{text} Wait.") == ["has 3 sentences; at most 2 fit here"]
    assert _told(text, "good_for") == ["has 2 sentences; at most 1 fit here"]


def test_typed_words_stay_short() -> None:
    assert _told("I come at 7 tomorrow, Kofi.", "words") == []
    assert _told("I come at 7 tomorrow morning, Kofi.", "words") != []


def test_two_to_four_key_words_are_shown() -> None:
    assert _told("one · two · three · four", "key") == []
    assert _told("one", "key") == ["has 1 key words; 2 to 4 with · between"]
    assert _told("a · b · c · d · e", "key") == ["has 5 key words; 2 to 4 with · between"]


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("This is wrong.", "en", "wrong"),
        ("You failed.", "en", "failed"),
        ("Dat is fout.", "nl", "fout"),
        ("Verkeerde knop.", "nl", "Verkeerde"),
        ("Това е грешка.", "bg", "грешка"),
        ("Неправилно число.", "bg", "Неправилно"),
    ],
)
def test_blame_is_told(text: str, language: str, word: str) -> None:
    assert _told(text, "done", language) == [f"has a word of blame: {word}"]


def test_words_that_only_look_like_blame_pass() -> None:
    assert _told("De kerk heeft een dom.", "body", "nl") == []
    assert _told("Погрижете се за велосипеда.", "body", "bg") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [("Take a tool, e.g. a key.", "en"), ("Pak iets, bijv. een tang.", "nl"), ("Час и т.н.", "bg")],
)
def test_abbreviations_are_told(text: str, language: str) -> None:
    assert any("abbreviation" in told for told in _told(text, "body", language))


@pytest.mark.parametrize(
    ("text", "language"), [("Open uw mail.", "nl"), ("Отворете твоя имейл.", "bg")]
)
def test_one_way_of_addressing_the_reader(text: str, language: str) -> None:
    assert any("addresses the reader" in told for told in _told(text, "easy", language))
    assert _told(text, "text", language) == []


@pytest.mark.parametrize("sign", ["✓", "→", "😀", "(", ";", "«", "\t"])
def test_signs_that_are_hard_to_read_are_told(sign: str) -> None:
    assert any("signs" in told for told in _told(f"Press {sign} now."))


def test_words_in_capitals_are_told_but_a_pin_is_a_pin() -> None:
    assert _told("Type your PIN and press OK.") == []
    assert _told("Type it NOW.") == ["has a word in capitals: NOW"]


def test_sentences_are_counted_as_people_read_them() -> None:
    assert sentences("Come at 7:00. Is that OK?\nWrite to kofi@two-wheels.example!") == [
        ["Come", "at", "7:00"],
        ["Is", "that", "OK"],
        ["Write", "to", "kofi@two-wheels.example"],
    ]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Click the mail.", "en", "has another word for the same thing: Click. Ours is: press"),
        ("Klik op de mail.", "nl", "has another word for the same thing: Klik. Ours is: druk op"),
        (
            "Въведете кода.",
            "bg",
            "has another word for the same thing: Въведете. Ours is: напишете",
        ),
    ],
)
def test_one_thing_has_one_name(text: str, language: str, told: str) -> None:
    assert _told(text, language=language) == [told]
    assert _told(text, part="body", language=language) == []


def test_a_language_that_nobody_has_described_yet_is_checked_too() -> None:
    assert _told("Öffnen Sie die Nachricht.", language="de") == []
    assert _told(f"{'Wort ' * 13}.", language="de") != []
