"""Everything a file says is shown first, in short sentences that can be read aloud."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from app.export.anonymise import TooFewPeople
from app.export.cells import Cell, Level, Policy, Split
from app.export.period import one_month, rest_of_quarter
from app.export.problems import Reason
from app.export.results_file import Contents
from app.export.words import cell_name, period_name, preview, too_few, why_not_used
from app.i18n import use
from tests.app.export.organisations import OCTOBER, SOURCE, contents

CELLS = (
    Cell(Level.EXERCISE, "mail-answer", 1000, 35, Split(20, 15, 0)),
    Cell(Level.TASK, "W14", 10, 30),
    Cell(Level.SKILL, "2.1", 10, 25),
    Cell(Level.ALL, "all", 10, 40),
)
TITLES = {"mail-answer": "Answer Ayla", "W14": "Answer a mail", "2.1": "Interacting"}
QUARTER = rest_of_quarter((OCTOBER, date(2026, 12, 1)))


def title_of(level: Level, item: str) -> str:
    return TITLES[item]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    use("en")
    yield
    use("en")


def test_the_preview_says_every_number_and_every_field_of_the_file() -> None:
    told = Contents(SOURCE, QUARTER, 7, "core", Policy(people=11, attempts=4), CELLS)

    text = "\n".join(preview(told, title_of))

    for said in (
        "October 2026 and December 2026",
        "Answer Ayla: about 1,000 people, about 35 attempts.",
        "Alone: 20. With help: 15. Stopped before the end: 0.",
        "Other exercises of “Answer a mail”: about 10 people, about 30 attempts.",
        "How much help they needed is not in the file.",
        "Other tasks for “Interacting”: about 10 people, about 25 attempts.",
        "All other tasks: about 10 people, about 40 attempts.",
        "at least 11 people",
        "at most 4 attempts",
        "nearest 5",
        "There are 4 lines of numbers.",
        "core",
        SOURCE,
        "version 7",
        "no names",
    ):
        assert said in text


def test_each_sentence_is_short() -> None:
    sentences = [*preview(contents(*CELLS), title_of), *map(why_not_used, Reason)]
    sentences.append(too_few(TooFewPeople(5), one_month(OCTOBER)))

    for text in sentences:
        for sentence in re.split(r"(?<=[.:])\s", text):
            assert len(sentence.split()) <= 12, sentence


def test_one_line_is_said_as_one_line() -> None:
    assert "There is 1 line of numbers." in preview(contents(CELLS[0]), title_of)


def test_too_few_people_is_said_in_one_sentence() -> None:
    said = too_few(TooFewPeople(5), one_month(OCTOBER))

    assert said == "Too few people practised in October 2026 for a safe file."


def test_every_reason_has_its_own_words() -> None:
    assert len({why_not_used(reason) for reason in Reason}) == len(Reason)


def test_months_are_named_in_the_language_in_use() -> None:
    use("nl")
    assert period_name(one_month(OCTOBER)) == "oktober 2026"

    use("bg")
    assert "октомври 2026" in period_name(one_month(OCTOBER))


def test_a_quarter_is_named_by_every_month_it_counts() -> None:
    whole = rest_of_quarter(tuple(date(2026, month, 1) for month in (10, 11, 12)))

    assert period_name(whole) == "October 2026, November 2026 and December 2026"


def test_the_rest_has_a_name_without_a_title() -> None:
    assert cell_name(Level.ALL, "all", title_of) == "All other tasks"
