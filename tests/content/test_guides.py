"""The guides can be read in every language, say what is true, and leave no support out."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from app.content.guides import (
    GUIDES,
    GuideMissing,
    Heading,
    Paragraph,
    Row,
    parse_guide,
    read_guide,
)
from app.domain.support_profile import SupportProfile
from app.i18n import LANGUAGES
from app.machine import ROOT
from tests.guides import HELP, STANDARDS, TESTS, guides, lists, state_of

languages = pytest.mark.parametrize("language", [one.code for one in LANGUAGES])

SAMPLE = """# The keys

You can do
everything.

## On each page
- Read it.
- Hear
  it.

| Key | What it does |
|---|---|
| F1 | Helps. |
"""


def test_a_guide_is_read_part_by_part_and_row_by_row() -> None:
    guide = parse_guide("keys", SAMPLE)

    assert guide.title == "The keys"
    assert guide.parts == (
        Paragraph("You can do everything."),
        Heading("On each page"),
        Paragraph("Read it.", is_point=True),
        Paragraph("Hear it.", is_point=True),
        Row((("Key", "F1"), ("What it does", "Helps."))),
    )


@languages
def test_every_guide_is_there_in_every_language_and_equally_long(language: str) -> None:
    for name in GUIDES:
        english, own = read_guide(name, "en"), read_guide(name, language)

        assert [type(part) for part in own.parts] == [type(part) for part in english.parts]
        assert own.title


def test_no_other_guides_lie_about() -> None:
    for folder in (path for path in HELP.iterdir() if path.is_dir()):
        assert {path.stem for path in folder.glob("*.md")} == set(GUIDES)


def test_a_language_without_a_guide_reads_the_english_one(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "keys.md").write_text(SAMPLE, encoding="utf-8")

    assert read_guide("keys", "nl", tmp_path).title == "The keys"
    with pytest.raises(GuideMissing):
        read_guide("cooking", "nl", tmp_path)


def test_the_written_guides_say_what_the_lists_say() -> None:
    old = [
        f"{language}/{name}"
        for language, name, text in guides(lists())
        if (HELP / language / f"{name}.md").read_text(encoding="utf-8") != text
    ]

    assert old == [], "run: python -m tests.guides"


def test_every_support_of_the_profile_is_described() -> None:
    described = lists()["supports"]["supports"]

    assert set(described) == {field.name for field in fields(SupportProfile)}


@languages
def test_every_key_of_the_program_is_on_the_card(language: str) -> None:
    sources = [page.read_text("utf-8") for page in (ROOT / "ui").rglob("*.py")]
    used = {key for source in sources for key in re.findall(r"Key_(F\d+)", source)}

    rows = [part for part in read_guide("keys", language).parts if isinstance(part, Row)]

    assert used == {row.cells[0][1] for row in rows if re.fullmatch(r"F\d+", row.cells[0][1])}


def test_every_promise_names_tests_that_exist_or_says_what_is_open() -> None:
    requirements = lists()["access"]["requirements"]

    assert [
        (name, path)
        for name, one in requirements.items()
        for path in one["tests"]
        if not (TESTS / path).is_file()
    ] == []
    assert [
        n for n, one in requirements.items() if one["state"] != "holds" and "open" not in one
    ] == []
    assert [
        n for n, one in requirements.items() if one["state"] == "holds" and not one["tests"]
    ] == []


def test_a_rule_of_a_standard_holds_only_where_all_it_stands_on_holds() -> None:
    access = {"requirements": {"A": {"state": "holds"}, "B": {"state": "partly"}}}

    assert state_of(access, "A") == "holds"
    assert state_of(access, "A B") == "partly"
    assert state_of(access, "none") == "none"


def test_every_promise_is_part_of_the_report() -> None:
    access = lists()["access"]
    used = {one for name in STANDARDS for row in access[name] for one in row[-1].split()}

    assert len({row[0] for row in access["wcag"]}) == len(access["wcag"]) >= 55 + 16
    assert used - {"none", "wcag"} <= set(access["requirements"])
