"""All shipped words pass the check for authors, fit what the programs say, and can be drawn."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from app.content.check import check_content
from app.content.library import Library
from app.content.source import Sources, read_sources
from app.content.translatable import kind_and_name, texts_to_translate
from app.domain.prompting import TextLevel
from app.i18n import LANGUAGES, content_text
from app.paths import shipped

LANGUAGE_CODES = [language.code for language in LANGUAGES]


@pytest.mark.timeout(120)
def test_the_shipped_content_is_good_and_has_no_hole() -> None:
    report = check_content()

    assert [str(problem) for problem in report.problems] == []
    assert report.coverage is not None
    assert report.coverage.holes() == ()


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_every_step_is_written_on_all_three_text_levels(language: str) -> None:
    library = Library.load(language)

    for card in (card for task in library.tasks() for card in library.exercises(task.id)):
        for step in library.exercise(card.id).steps:
            texts = {step.instruction.at(level) for level in TextLevel}
            assert len(texts) == len(TextLevel), f"{card.id}.{step.id}"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("weight", ["400Regular", "600SemiBold", "700Bold"])
def test_the_font_has_a_shape_for_every_sign(weight: str) -> None:
    font = QRawFont(
        str(shipped("assets", "fonts", "ibm-plex-sans", f"IBMPlexSans_{weight}.ttf")), 16
    )
    assert font.isValid()

    signs = {sign for text in _every_text() for sign in text if not sign.isspace()}

    assert sorted(sign for sign in signs if not font.supportsCharacter(ord(sign))) == []


def _every_text() -> Iterator[str]:
    sources = read_sources(shipped("data"))
    for path, values in _files(sources):
        for each in texts_to_translate(*kind_and_name(path), values):
            for language in LANGUAGE_CODES:
                yield content_text(each.context, each.text, language) or each.text


def _files(sources: Sources) -> Iterator[tuple[Path, object]]:
    every = (sources.tasks, sources.roles, sources.framework, *sources.skins, *sources.exercises)
    yield from ((source.path, source.written.values) for source in every if source)
