"""A clock, and a real voice that keeps the time without a sound."""

import sys
from collections.abc import Iterator

import pytest

from app.speech.voice import Voice
from tests.app.speech.fakes import FakeClock
from tests.app.speech.reports import Reports

SILENT_HOST = (sys.executable, "-m", "app.speech.host", "--silent")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def reports() -> Reports:
    return Reports()


@pytest.fixture
def voice(reports: Reports) -> Iterator[Voice]:
    voice = Voice(reports, SILENT_HOST)
    yield voice
    voice.close()
