"""A voice on the silent sink, and somebody who listens."""

import time
from collections.abc import Iterator

import pytest

from app.speech.voice import Voice
from tests.app.speech.reports import Reports
from tests.sound.listening import Listener


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener() as listener:
        yield listener


@pytest.fixture
def reports() -> Reports:
    return Reports()


@pytest.fixture
def voice(reports: Reports, listener: Listener) -> Iterator[Voice]:
    voice = Voice(reports)
    voice.start()
    assert reports.ready().has_sound
    yield voice
    voice.close()


@pytest.fixture
def now() -> float:
    return time.monotonic()
