"""One voice at a time: the own voice gives way to a screen reader, if the person wants it so."""

from dataclasses import replace

import pytest

from app.domain.support_profile import SupportProfile
from tests.ui.practising import FakeVoice
from ui.flows.speech import Speech


@pytest.fixture
def voice(speech: Speech) -> FakeVoice:
    voice = speech._voice
    assert isinstance(voice, FakeVoice)
    return voice


@pytest.fixture
def speech(qapp: object) -> Speech:
    speech = Speech(FakeVoice)
    speech.start()
    return speech


def test_it_is_silent_while_a_screen_reader_runs(speech: Speech, voice: FakeVoice) -> None:
    speech.hear_reader(is_running=True)

    speech.say("Who are you?")
    speech.say_in("nl", "Nederlands")

    assert voice.said == []
    assert not speech.is_speaking


def test_what_is_being_said_ends_when_a_screen_reader_comes(speech: Speech) -> None:
    speech.say("Who are you?", "Choose your picture.")

    speech.hear_reader(is_running=True)

    assert not speech.is_speaking


def test_it_speaks_again_when_the_reader_has_gone(speech: Speech, voice: FakeVoice) -> None:
    speech.hear_reader(is_running=True)
    speech.hear_reader(is_running=False)

    speech.say("Who are you?")

    assert voice.said == ["Who are you?"]


def test_a_person_can_want_both(speech: Speech, voice: FakeVoice) -> None:
    speech.use(replace(SupportProfile(), yields_to_reader=False))
    speech.hear_reader(is_running=True)

    speech.say("Who are you?")

    assert voice.said == ["Who are you?"]


def test_a_button_that_reads_aloud_still_does(speech: Speech, voice: FakeVoice) -> None:
    speech.hear_reader(is_running=True)

    speech.say_anyway(["Who are you?"])

    assert voice.said == ["Who are you?"]


def test_a_scan_is_heard_too_for_no_reader_knows_its_frame(
    speech: Speech, voice: FakeVoice
) -> None:
    speech.hear_reader(is_running=True)

    speech.cue("Help")

    assert voice.said == ["Help"]
