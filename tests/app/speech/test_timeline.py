"""Every word of every text gets a time, whatever marks the engine gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.speech.espeak import VoiceSetting, bundled_espeak
from app.speech.languages import bundled_voice
from app.speech.timeline import Mark, TimedWord, word_timeline

TEXTS = {
    "en": "“You” have 2.5% of 1,000 e-mails; put the red box on the table – now, Dr. Smith! 😀 OK?",
    "nl": "Leg 's morgens de rode doos op de 2e tafel (naast de deur): € 12,50, a.u.b. 😀 Klaar?",
    "bg": "Сложете „червената“ кутия на масата в стая № 12, моля! 2,5% от 1 000 са готови 😀 Нали?",
}


def is_orderly(words: tuple[TimedWord, ...], text: str, duration: float) -> bool:
    times = [word.seconds for word in words]
    return (
        len(words) == len(text.split())
        and times == sorted(times)
        and all(0 <= seconds <= duration for seconds in times)
    )


@given(
    st.text(st.sampled_from("ab 1.,\n😀ж"), max_size=60),
    st.lists(st.builds(Mark, st.integers(-5, 70), st.floats(-1, 5)), max_size=20),
)
def test_each_word_has_a_time_and_times_never_go_back(text: str, marks: list[Mark]) -> None:
    words = word_timeline(text, marks, 3.0)

    assert is_orderly(words, text, 3.0)


@pytest.mark.parametrize("language", TEXTS)
def test_numbers_quotes_and_signs_leave_no_word_without_its_time(language: str) -> None:
    text, espeak = TEXTS[language], bundled_espeak()

    sound = espeak.speak(text, VoiceSetting(bundled_voice(language)))

    assert is_orderly(sound.words, text, len(sound.pcm) / 2 / espeak.sample_rate)
    assert len({word.seconds for word in sound.words}) > len(sound.words) * 0.9


def test_a_word_without_a_mark_shares_the_time_by_length() -> None:
    words = word_timeline("on the table", [Mark(0, 1.0), Mark(7, 2.0)], 3.0)

    assert [word.seconds for word in words] == [1.0, 1.4, 2.0]


def test_a_word_is_shown_without_its_quotes_and_full_stop() -> None:
    (word,) = word_timeline('"Reply."', [], 1.0)

    assert (word.start, word.length) == (1, 5)


def test_a_sign_alone_is_shown_as_it_is() -> None:
    words = word_timeline("a – b", [], 1.0)

    assert (words[1].start, words[1].length) == (2, 1)
