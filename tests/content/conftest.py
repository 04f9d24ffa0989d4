"""The content that ships, in each language, as people get it."""

from collections.abc import Iterator
from functools import cache

import pytest

from app.content.library import Library
from app.content.source import exercise_files
from app.desktop.skin import Skin
from app.i18n import LANGUAGES, use
from app.paths import shipped

SKINS = tuple(path.stem for path in sorted(shipped("data", "skins").glob("*.yaml")))
EXERCISES = tuple(path.parent.name for path in exercise_files(shipped("data")))


@pytest.fixture(params=[language.code for language in LANGUAGES])
def library(request: pytest.FixtureRequest) -> Iterator[Library]:
    """The library of each language, with the programs speaking that language too."""
    use(request.param)
    yield _loaded(request.param)
    use("en")


@pytest.fixture(params=SKINS)
def skin(request: pytest.FixtureRequest, library: Library) -> Skin:
    """Each site that ships, in the language of `library`."""
    return library.skin(request.param)


@cache
def _loaded(language: str) -> Library:
    return Library.load(language)
