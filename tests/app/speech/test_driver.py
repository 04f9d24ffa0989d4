"""Our driver, asked through pyttsx3: whole texts, words in their time, and a stop that stops."""

import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import pyttsx3

from app.speech.driver import register
from app.speech.espeak import Sound, VoiceFault, VoiceSetting, bundled_espeak
from app.speech.languages import VOICES
from app.speech.player import Player, SilentPlayer, WavRecorder
from app.speech.reel import Reel
from tests.app.speech.fakes import FakeClock
from tests.sound.spectrum import likeness

RATE = 22050


class Heard:
    """An engine on a clock of ours, and the events it told with the second they came."""

    def __init__(self, player: Player, clock: FakeClock, espeak: Any = None) -> None:
        self.events: list[tuple[float, str, dict[str, Any]]] = []
        self.engine = pyttsx3.Engine(register(espeak or bundled_espeak(), player))
        self._clock = clock
        for topic in ("started-utterance", "started-word", "finished-utterance", "error"):
            self.engine.connect(topic, lambda _topic=topic, **event: self._keep(_topic, event))
        self.engine.startLoop(False)

    def _keep(self, topic: str, event: dict[str, Any]) -> None:
        self.events.append((self._clock.monotonic() - 100.0, topic, event))

    def run(self, seconds: float) -> None:
        for _turn in range(round(seconds * 100)):
            self.engine.iterate()
            self._clock.turn(0.01)

    def of(self, topic: str) -> list[dict[str, Any]]:
        return [event for _at, kind, event in self.events if kind == topic]

    def finished(self) -> list[tuple[str, bool]]:
        return [(event["name"], event["completed"]) for event in self.of("finished-utterance")]


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    return tmp_path / "heard.wav"


@pytest.fixture
def player(recording: Path, clock: FakeClock) -> Iterator[Player]:
    player = WavRecorder(recording, Reel(), RATE, clock)
    yield player
    player.close()


@pytest.fixture
def heard(player: Player, clock: FakeClock) -> Heard:
    return Heard(player, clock)


def sound(recording: Path) -> bytes:
    with wave.open(str(recording)) as file:
        return bytes(file.readframes(file.getnframes()))


@pytest.mark.parametrize("language", ["en", "nl", "bg"])
def test_what_is_played_is_what_the_voice_makes(
    heard: Heard, player: Player, recording: Path, language: str
) -> None:
    text = {"en": "Press Send.", "nl": "Druk op de knop.", "bg": "Натиснете бутона."}[language]

    heard.engine.setProperty("voice", VOICES[language])
    heard.engine.say(text, "1")
    heard.run(3)
    player.close()

    assert heard.finished() == [("1", True)]
    assert likeness(sound(recording), text, language) > 0.95


def test_words_are_told_when_they_are_heard_and_not_before(heard: Heard) -> None:
    text = "Please put the red box on the table."
    expected = bundled_espeak().speak(text, VoiceSetting(VOICES["en"])).words

    heard.engine.say(text, "1")
    heard.run(5)

    told = [(at, event) for at, topic, event in heard.events if topic == "started-word"]
    assert [(event["location"], event["length"]) for _at, event in told] == [
        (word.start, word.length) for word in expected
    ]
    assert all(0 <= at - word.seconds <= 0.02 for (at, _), word in zip(told, expected, strict=True))


def test_texts_that_were_queued_are_all_said_in_turn(heard: Heard) -> None:
    for number in ("1", "2", "3"):
        heard.engine.say("Yes.", number)

    heard.run(4)

    assert heard.finished() == [("1", True), ("2", True), ("3", True)]


def test_after_a_stop_nothing_more_is_played_and_the_next_text_is_said(
    heard: Heard, player: Player
) -> None:
    heard.engine.say("Please put the red box on the table.", "1")
    heard.run(0.5)
    position = player.heard_seconds()

    heard.engine.stop()
    heard.run(0.2)
    heard.engine.say("Yes.", "2")
    heard.run(2)

    assert position > 0.4
    assert heard.finished() == [("1", False), ("2", True)]


def test_a_stop_when_nothing_is_said_is_nothing(heard: Heard) -> None:
    heard.run(0.1)

    heard.engine.stop()

    assert heard.events == []


def test_a_long_text_is_said_to_its_end_with_its_words_in_order(clock: FakeClock) -> None:
    heard = Heard(SilentPlayer(Reel(), RATE, clock), clock)
    text = "This sentence has exactly eight words in it. " * 12

    heard.engine.setProperty("rate", 400)
    heard.engine.say(text, "1")
    heard.run(40)

    places = [event["location"] for event in heard.of("started-word")]
    assert heard.finished() == [("1", True)]
    assert places == [
        i for i in range(len(text)) if (text[i - 1] == " " and text[i] != " ") or i == 0
    ]


def test_rate_and_volume_are_kept_in_bounds(heard: Heard) -> None:
    heard.engine.setProperty("rate", 9999)
    heard.engine.setProperty("volume", 7.0)
    heard.engine.say("Yes.", "1")
    heard.run(2)

    assert heard.finished() == [("1", True)]
    assert heard.engine.getProperty("rate") == 9999
    assert heard.engine.getProperty("volume") == 7.0


def test_all_voices_are_listed_and_the_chosen_one_is_told(heard: Heard) -> None:
    first: dict[str, str] = {}
    for voice in heard.engine.getProperty("voices"):
        first.setdefault(voice.languages[0], voice.id)
    heard.run(0.1)
    heard.engine.setProperty("voice", VOICES["bg"])

    assert first == VOICES
    assert heard.engine.getProperty("voice") == VOICES["bg"]


def test_an_unknown_property_is_told_as_an_error(heard: Heard) -> None:
    heard.run(0.1)

    heard.engine.setProperty("colour", "red")

    assert isinstance(heard.of("error")[0]["exception"], KeyError)


def test_a_voice_that_is_not_there_is_told_as_an_error_and_the_next_text_is_said(
    heard: Heard,
) -> None:
    heard.run(0.1)
    heard.engine.setProperty("voice", "xx/nobody")
    heard.engine.say("Yes.", "1")
    heard.engine.setProperty("voice", VOICES["en"])
    heard.engine.say("Yes.", "2")

    heard.run(2)

    assert isinstance(heard.of("error")[0]["exception"], VoiceFault)
    assert heard.finished() == [("2", True)]


def test_a_voice_that_breaks_in_the_middle_ends_the_text(clock: FakeClock) -> None:
    class Breaking:
        sample_rate = RATE

        def __init__(self) -> None:
            self.left = 1

        def speak(self, text: str, setting: VoiceSetting) -> Sound:
            self.left -= 1
            if self.left < 0:
                raise VoiceFault("broken")
            return bundled_espeak().speak(text, setting)

    heard = Heard(SilentPlayer(Reel(), RATE, clock), clock, Breaking())

    heard.engine.say("This sentence has exactly eight words in it. " * 5, "1")
    heard.run(1)

    assert heard.finished() == [("1", False)]
