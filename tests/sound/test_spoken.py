"""What is heard is what was asked for, in each language, and it is quiet when told to be."""

import time

import pytest

from app.speech.manner import Manner
from app.speech.voice import Voice
from tests.app.speech.reports import Reports
from tests.sound.listening import Listener
from tests.sound.spectrum import SAME_TEXT, likeness

pytestmark = pytest.mark.sound

TEXTS = {
    "en": ("Open the mail from Ayla and press Reply.", "Open the mail from Peter and press Reply."),
    "nl": (
        "Open de mail van Ayla en druk op Antwoord.",
        "Open de mail van Pieter en druk op Stuur.",
    ),
    "bg": (
        "Отворете писмото от Айла и натиснете бутона.",
        "Затворете писмото от Петър и почакайте.",
    ),
}


@pytest.mark.parametrize("language", TEXTS)
def test_the_text_is_heard_and_no_other(
    voice: Voice, reports: Reports, listener: Listener, language: str
) -> None:
    text, other = TEXTS[language]
    begin = time.monotonic()

    utterance = voice.say(text, Manner(language))
    assert reports.finished(utterance).is_complete
    listener.wait_for_silence()

    recorded = listener.since(begin)
    assert likeness(recorded, text, language) > SAME_TEXT
    assert likeness(recorded, other, language) < SAME_TEXT


@pytest.mark.parametrize("language", TEXTS)
def test_it_is_silent_within_200_ms_of_a_stop(
    voice: Voice, reports: Reports, listener: Listener, language: str
) -> None:
    utterance = voice.say(TEXTS[language][0], Manner(language))
    reports.first_word(utterance)
    listener.wait_for_sound()

    begin = time.monotonic()
    voice.stop()
    quiet = listener.wait_for_silence()

    assert quiet - begin < 0.2
    assert not reports.finished(utterance).is_complete


def test_a_new_text_takes_the_place_of_the_old_one(
    voice: Voice, reports: Reports, listener: Listener
) -> None:
    first = voice.say(TEXTS["en"][0], Manner("en"))
    listener.wait_for_sound()
    begin = time.monotonic()

    second = voice.say(TEXTS["nl"][0], Manner("nl"))
    assert reports.finished(second).is_complete
    listener.wait_for_silence()

    assert not reports.finished(first).is_complete
    assert likeness(listener.since(begin), TEXTS["nl"][0], "nl") > SAME_TEXT


def test_a_replaced_voice_is_heard_again(
    voice: Voice, reports: Reports, listener: Listener
) -> None:
    voice.say(TEXTS["en"][0], Manner("en"))
    listener.wait_for_sound()

    voice.replace()
    reports.ready(times=2)
    begin = time.monotonic()
    utterance = voice.say(TEXTS["bg"][0], Manner("bg"))
    assert reports.finished(utterance).is_complete
    listener.wait_for_silence()

    assert likeness(listener.since(begin), TEXTS["bg"][0], "bg") > SAME_TEXT
