"""Words come in the language people chose; dates, times and numbers as they write them."""

import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from app.i18n import (
    LANGUAGES,
    UnknownLanguageError,
    _,
    _content,
    content_text,
    date_text,
    language,
    ngettext,
    number_text,
    pgettext,
    time_text,
    use,
)


@pytest.fixture(autouse=True)
def _dutch_catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    words, exercises = Catalog(locale="nl"), Catalog(locale="nl")
    words.add("Help", "Hulp")
    words.add(("{n} step", "{n} steps"), ("{n} stap", "{n} stappen"))
    words.add("Open", "Geopend", context="state")
    exercises.add("Press Send.", "Druk op Verzenden.", context="w14-mail|steps.send.easy")
    folder = tmp_path / "locales" / "nl" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    for name, catalogue in (("ui", words), ("content", exercises)):
        with (folder / f"{name}.mo").open("wb") as file:
            write_mo(file, catalogue)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    _content.cache_clear()
    yield
    _content.cache_clear()


def test_a_process_starts_in_english() -> None:
    assert language() == "en"
    assert _("Help") == "Help"


def test_words_come_in_the_language_in_use() -> None:
    use("nl")

    assert language() == "nl"
    assert _("Help") == "Hulp"
    assert pgettext("state", "Open") == "Geopend"


@pytest.mark.parametrize(("count", "words"), [(1, "{n} stap"), (3, "{n} stappen")])
def test_one_and_many_are_told_apart(count: int, words: str) -> None:
    use("nl")

    assert ngettext("{n} step", "{n} steps", count) == words


def test_a_text_without_a_translation_stays_english() -> None:
    use("nl")

    assert _("Not translated yet.") == "Not translated yet."


def test_a_language_without_a_catalogue_speaks_english() -> None:
    use("bg")

    assert _("Help") == "Help"
    assert content_text("w14-mail|steps.send.easy", "Press Send.", "bg") is None


def test_a_language_that_does_not_ship_is_refused_and_changes_nothing() -> None:
    with pytest.raises(UnknownLanguageError):
        use("xx")

    assert language() == "en"


def test_an_exercise_text_is_found_by_its_place() -> None:
    found = content_text("w14-mail|steps.send.easy", "Press Send.", "nl")
    elsewhere = content_text("w14-web|steps.send.easy", "Press Send.", "nl")

    assert found == "Druk op Verzenden."
    assert elsewhere is None


def test_exercises_are_written_in_english() -> None:
    assert content_text("w14-mail|title", "Answer a mail", "en") == "Answer a mail"


def test_every_language_is_offered_in_its_own_name() -> None:
    names = {known.code: known.own_name for known in LANGUAGES[:3]}

    assert names == {"en": "English", "nl": "Nederlands", "bg": "Български"}


@pytest.mark.parametrize(
    ("code", "words"),
    [("en", "24 November 2025"), ("nl", "24 november 2025"), ("bg", "24 ноември 2025")],
)
def test_a_day_is_written_in_words(code: str, words: str) -> None:
    assert date_text(date(2025, 11, 24), code) == words


def test_a_day_is_written_in_the_language_in_use() -> None:
    use("nl")

    assert date_text(date(2025, 5, 1)) == "1 mei 2025"


def test_a_time_always_has_24_hours() -> None:
    assert time_text(time(8, 5)) == "08:05"
    assert time_text(time(17, 30)) == "17:30"


def test_a_moment_is_shown_in_local_time() -> None:
    moment = datetime(2025, 11, 24, 12, 0, tzinfo=UTC)
    elsewhere = moment.astimezone(timezone(timedelta(hours=5)))

    assert time_text(elsewhere) == time_text(moment) == f"{moment.astimezone():%H:%M}"


def test_numbers_are_written_as_people_do() -> None:
    use("nl")

    assert number_text(1234.5) == "1.234,5"
