"""A text is spelled with the names of its letters, in each language, and every place is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.speech.spelling import spell


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "wise", "double you, eye, ess, ee, "),
        ("en", "A@b.c", "capital ay, at, bee, dot, see, "),
        ("nl", "ja 1", "jee, aa, spatie, 1, "),
        ("bg", "Ключ", "главно къ, лъ, ю, чъ, "),
        ("bg", "й-ь", "и кратко, тире, ер малък, "),
        ("de", "Ab", "A, b, "),
    ],
)
def test_letters_have_names(language: str, written: str, said: str) -> None:
    assert spell(written, language).text == said


@given(st.text(max_size=40), st.sampled_from(["en", "nl", "bg", "xx"]))
def test_each_name_is_of_one_letter(text: str, language: str) -> None:
    spoken = spell(text, language)

    assert len(spoken.places) == len(spoken.text)
    assert sorted(set(spoken.places)) == [(i, i + 1) for i in range(len(text))]
