"""The content that ships, in each language, as people get it."""

from collections.abc import Iterator
from functools import cache

import pytest

from app.content.library import Library
from app.content.source import exercise_files
from app.i18n import LANGUAGES, use
from app.paths import shipped

EXERCISES = tuple(path.parent.name for path in exercise_files(shipped("data")))


@pytest.fixture(params=[language.code for language in LANGUAGES])
def library(request: pytest.FixtureRequest) -> Iterator[Library]:
    """The library of each language, with the programs speaking that language too."""
    use(request.param)
    yield _loaded(request.param)
    use("en")


@cache
def _loaded(language: str) -> Library:
    return Library.load(language)
