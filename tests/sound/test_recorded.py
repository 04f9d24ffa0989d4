"""What is spoken into the microphone is kept, played in place of the voice, and sounds the same."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.paths import shipped
from app.speech.manner import Manner
from app.speech.recorder import Recorder, Recording
from app.speech.recordings import find_recordings, recording_file
from app.speech.voice import Voice
from tests.app.opus_made import opus_file
from tests.app.speech.fakes import wav_file
from tests.app.speech.recordings_made import Made
from tests.app.speech.reports import Reports
from tests.sound.listening import Listener
from tests.sound.spectrum import SAME_TEXT, is_loud, likeness

pytestmark = pytest.mark.sound

TEXT = "Open the mail from Ayla and press Reply."
OPUS = Path(__file__).parent.parent / "app" / "speech" / "press_send.opus"
OPUS_TEXT = "Press Send, then wait."


@pytest.fixture
def made() -> Made:
    return Made()


@pytest.fixture
def recorder(made: Made) -> Iterator[Recorder]:
    recorder = Recorder(made)
    yield recorder
    recorder.close()


def test_a_recorded_sentence_is_heard_again(
    voice: Voice,
    reports: Reports,
    listener: Listener,
    recorder: Recorder,
    made: Made,
    tmp_path: Path,
) -> None:
    file = recording_file(tmp_path, "mail_about_friday", "open", TEXT, "en")
    recorder.start(file)
    made.wait_for(Recording.LISTENING)
    assert reports.finished(voice.say(TEXT, Manner("en"))).is_complete
    listener.wait_for_silence()
    recorder.stop()
    made.wait_for(Recording.KEPT)
    found = find_recordings([tmp_path / "exercises"], tmp_path).find(TEXT, "en")
    begin = time.monotonic()

    utterance = voice.say(TEXT, Manner("en", recording=found))
    assert reports.finished(utterance).is_complete
    listener.wait_for_silence()

    assert likeness(listener.since(begin), TEXT, "en") > SAME_TEXT
    assert reports.words(utterance, TEXT)[:3] == ["Open", "the", "mail"]


def test_an_opus_recording_is_heard_and_a_damaged_one_is_said_by_the_voice(
    voice: Voice,
    reports: Reports,
    listener: Listener,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    damaged = tmp_path / "damaged.opus"
    damaged.write_bytes(OPUS.read_bytes()[:-40])
    likenesses = []
    for file, text in ((damaged, TEXT), (OPUS, OPUS_TEXT)):
        begin = time.monotonic()
        utterance = voice.say(TEXT, Manner("en", recording=str(file)))
        assert reports.finished(utterance).is_complete
        listener.wait_for_silence()
        likenesses.append(likeness(listener.since(begin), text, "en"))

    assert min(likenesses) > SAME_TEXT
    assert "A sound file cannot be read." in caplog.text
    caplog.clear()


@pytest.mark.parametrize(("name", "make"), [("long.wav", wav_file), ("long.opus", opus_file)])
def test_a_recording_is_silent_within_200_ms_of_a_stop(
    voice: Voice,
    reports: Reports,
    listener: Listener,
    tmp_path: Path,
    name: str,
    make: Callable[[Path, float], Path],
) -> None:
    file = make(tmp_path / name, 5)
    utterance = voice.say(TEXT, Manner("en", recording=str(file)))
    listener.wait_for_sound()

    begin = time.monotonic()
    voice.stop()
    quiet = listener.wait_for_silence()

    assert quiet - begin < 0.2
    assert not reports.finished(utterance).is_complete


def test_a_sound_of_the_program_can_be_heard(
    voice: Voice, reports: Reports, listener: Listener
) -> None:
    begin = time.monotonic()
    sound = str(shipped("assets", "sounds", "step_done.wav"))

    assert reports.finished(voice.say("", Manner("en", recording=sound))).is_complete
    listener.wait_for_silence()

    assert is_loud(listener.since(begin))


def test_silence_is_not_kept(recorder: Recorder, made: Made, tmp_path: Path) -> None:
    recorder.start(tmp_path / "one.wav")
    made.wait_for(Recording.LISTENING)

    recorder.stop()

    made.wait_for(Recording.NOTHING_HEARD)
    assert list(tmp_path.iterdir()) == []
