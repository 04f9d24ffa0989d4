"""The content that ships, in each language, as people get it."""

from collections.abc import Iterator
from functools import cache

import pytest

from app.content.library import Library
from app.i18n import LANGUAGES, use

EXERCISES = (
    "sign_in_with_a_pin",
    "sign_in_with_a_password",
    "mail_about_friday",
    "mail_a_customer_thanks",
    "chat_the_bus_is_late",
    "chat_the_bicycle_is_done",
    "clock_at_the_wall",
    "clock_on_the_phone",
)


@pytest.fixture(params=[language.code for language in LANGUAGES])
def library(request: pytest.FixtureRequest) -> Iterator[Library]:
    """The library of each language, with the programs speaking that language too."""
    use(request.param)
    yield _loaded(request.param)
    use("en")


@cache
def _loaded(language: str) -> Library:
    return Library.load(language)
