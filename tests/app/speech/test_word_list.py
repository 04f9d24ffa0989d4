"""Words that are said otherwise: the lists that ship, and those a site keeps."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.i18n import LANGUAGES
from app.paths import shipped
from app.speech.word_list import (
    is_word,
    own_words,
    own_words_file,
    read_words,
    save_own_words,
    shipped_words,
)


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_every_language_of_the_program_has_a_list_and_every_line_of_it_counts(
    language: str,
) -> None:
    file = shipped("data", "pronunciation", f"{language}.txt")
    lines = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]

    assert len(shipped_words(language)) == len(lines) > 5


def test_a_language_without_a_list_has_no_words() -> None:
    assert shipped_words("xx") == {}


def test_a_site_finds_its_words_again(tmp_path: Path) -> None:
    save_own_words(tmp_path, "nl-BE", {"Roetz": "roets", "B-WISE": "bie waais"})

    assert own_words(tmp_path, ["nl", "bg"]) == {
        "nl": {"Roetz": "roets", "B-WISE": "bie waais"},
        "bg": {},
    }


def test_what_somebody_wrote_by_hand_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    file = own_words_file(tmp_path, "en")
    file.parent.mkdir()
    file.write_text(
        f"# note\n\nRoetz=roots\n = nobody\nempty =\nno sign\n{'x' * 99} = y\n", "utf-8"
    )

    assert read_words(file) == {"Roetz": "roots"}


def test_a_file_that_is_no_text_has_no_words(tmp_path: Path) -> None:
    file = tmp_path / "en.txt"
    file.write_bytes(b"\xff\xfe\x00")

    assert read_words(file) == {}


@given(st.dictionaries(st.text(max_size=90), st.text(max_size=90), max_size=5))
def test_what_can_stand_in_a_list_comes_back_and_nothing_else(words: dict[str, str]) -> None:
    from tempfile import TemporaryDirectory

    fitting = {k.strip(): v.strip() for k, v in words.items() if is_word(k, v)}
    with TemporaryDirectory() as folder:
        save_own_words(Path(folder), "en", fitting)

        assert read_words(own_words_file(Path(folder), "en")) == fitting
