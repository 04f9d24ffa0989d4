"""A voice that was added speaks its languages; the one that ships is always there for the rest."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.speech.manner import Manner
from app.speech.voices import Voices
from tests.app.speech.conftest import SILENT_HOST
from tests.app.speech.reports import Reports

STAND_IN = (sys.executable, str(Path(__file__).with_name("stand_in_voice.py")))
QUICK = Manner("nl", 300)
TEXT = "Druk op Antwoord. Om 14:30 is het klaar."


@pytest.fixture
def voices(reports: Reports) -> Iterator[Voices]:
    voices = Voices(reports, SILENT_HOST)
    voices.start()
    reports.ready()
    yield voices
    voices.close()


def add(voices: Voices, reports: Reports, *options: str) -> None:
    voices.use_add_on((*STAND_IN, *options))
    reports.ready_with("Stand-in 1.0")


def test_the_added_voice_speaks_its_language_with_every_word_told(
    voices: Voices, reports: Reports
) -> None:
    add(voices, reports)

    utterance = voices.say(TEXT, QUICK)

    assert reports.finished(utterance).is_complete
    words = [word.strip(".") for word in reports.words(utterance, TEXT)]
    assert words == ["Druk", "op", "Antwoord", "Om", "14:30", "is", "het", "klaar"]
    ready = reports.ready_with("Stand-in 1.0")
    assert [one.name for one in ready.found if one.language == "nl"][:2] == ["Noor", "eSpeak"]
    assert {"en", "nl", "bg"} <= set(ready.voices)


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("Press Reply.", Manner("en", 300)),
        ("Druk op Antwoord.", Manner("nl", 300, voice="gmw/nl+Reed")),
    ],
)
def test_other_languages_and_chosen_voices_are_spoken_by_the_one_that_ships(
    voices: Voices, reports: Reports, text: str, manner: Manner
) -> None:
    add(voices, reports, "--breaks")

    utterance = voices.say(text, manner)

    assert reports.finished(utterance).is_complete
    assert len(reports.words(utterance, text)) == len(text.split())


def test_a_text_takes_the_place_of_one_that_the_other_voice_says(
    voices: Voices, reports: Reports
) -> None:
    add(voices, reports)
    first = voices.say(TEXT * 5, Manner("nl"))
    reports.first_word(first)

    second = voices.say("Yes.", Manner("en", 300))

    assert reports.finished(second).is_complete
    assert not reports.finished(first).is_complete


def test_it_is_silent_when_told_to_be(voices: Voices, reports: Reports) -> None:
    add(voices, reports)
    utterance = voices.say(TEXT * 5, Manner("nl"))
    reports.first_word(utterance)

    voices.stop()

    assert not reports.finished(utterance).is_complete
    assert reports.ends(utterance) == 1


def test_a_text_in_which_the_added_voice_breaks_down_is_said_by_the_one_that_ships(
    voices: Voices, reports: Reports, caplog: pytest.LogCaptureFixture
) -> None:
    add(voices, reports, "--breaks")

    for _turn in range(4):
        utterance = voices.say("Druk op Antwoord.", QUICK)
        assert reports.finished(utterance).is_complete
        assert reports.words(utterance, "Druk op Antwoord.") == ["Druk", "op", "Antwoord"]
    assert "ended" in caplog.text
    caplog.clear()


def test_a_program_that_is_not_there_leaves_the_voice_that_ships(
    voices: Voices, reports: Reports, caplog: pytest.LogCaptureFixture
) -> None:
    voices.use_add_on(("/nowhere/voice",))

    utterance = voices.say("Druk op Antwoord.", QUICK)

    assert reports.finished(utterance).is_complete
    caplog.clear()


def test_an_added_voice_can_be_switched_off_again(voices: Voices, reports: Reports) -> None:
    add(voices, reports)

    voices.use_add_on(())

    assert reports.last_ready().engines == reports.ready().engines
    assert reports.finished(voices.say("Ja.", QUICK)).is_complete
