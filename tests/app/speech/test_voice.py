"""The voice as the screens know it: it speaks, stops when told, and comes back whatever happens."""

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.speech.host_process import host_command
from app.speech.manner import Manner
from app.speech.reports import AnyVoice, Finished, VoiceReady, WordStarted
from app.speech.voice import Voice
from tests.app.speech.conftest import SILENT_HOST
from tests.app.speech.reports import Reports
from tests.app.speech.test_espeak import HOSTILE

TEXT = "Please put the red box on the table."
NOTING = """
import os, runpy, sys
with open(sys.argv[1], "a") as file:
    print(os.getpid(), file=file)
sys.argv[1:] = ["--silent"]
runpy.run_module("app.speech.host", run_name="__main__")
"""


class Notebook:
    """Where each new voice process writes its number."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.command = (sys.executable, "-c", NOTING, str(path))

    def newest(self) -> int:
        return int(self.path.read_text().split()[-1])

    def count(self) -> int:
        return len(self.path.read_text().split())


@pytest.fixture
def notebook(tmp_path: Path) -> Notebook:
    return Notebook(tmp_path / "processes")


@pytest.fixture
def noted(reports: Reports, notebook: Notebook) -> Iterator[Voice]:
    """A voice whose processes can be told apart; being lost is part of these tests."""
    voice = Voice(reports, notebook.command)
    voice.start()
    reports.ready()
    yield voice
    voice.close()


def test_it_tells_when_it_is_ready(voice: AnyVoice, reports: Reports) -> None:
    assert not voice.is_available

    voice.start()

    assert {"en", "nl", "bg"} <= set(reports.ready().voices)
    assert voice.is_available


def test_it_starts_by_itself_with_the_first_text(voice: Voice, reports: Reports) -> None:
    utterance = voice.say("Press Send.", Manner("en", 300))

    assert reports.finished(utterance).is_complete
    assert reports.words(utterance, "Press Send.") == ["Press", "Send"]


def test_starting_twice_is_starting_once(
    noted: Voice, reports: Reports, notebook: Notebook
) -> None:
    noted.start()
    assert reports.finished(noted.say("Yes.", Manner("en"))).is_complete

    assert notebook.count() == 1


def test_saying_and_stopping_return_at_once(voice: Voice) -> None:
    begin = time.monotonic()

    for _turn in range(50):
        voice.say(TEXT, Manner("en"))
        voice.stop()

    assert time.monotonic() - begin < 0.5


def test_a_stop_is_answered_within_200_ms_and_no_word_follows(
    voice: Voice, reports: Reports
) -> None:
    utterance = voice.say(TEXT, Manner("en"))
    reports.first_word(utterance)

    begin = time.monotonic()
    voice.stop()
    finished = reports.finished(utterance)
    took = time.monotonic() - begin
    reports.finished(voice.say("Yes.", Manner("en", 300)))

    assert not finished.is_complete
    assert took < 0.2
    later = reports.all[reports.all.index(finished) :]
    assert not any(isinstance(one, WordStarted) and one.utterance == utterance for one in later)


def test_a_new_text_interrupts_and_each_text_ends_exactly_once(
    voice: Voice, reports: Reports
) -> None:
    numbers = [voice.say(TEXT, Manner("en")) for _turn in range(20)]
    last = voice.say("Ja.", Manner("nl", 300))

    assert reports.finished(last).is_complete
    assert [reports.ends(number) for number in [*numbers, last]] == [1] * 21
    assert sorted({*numbers, last}) == [*numbers, last]


def test_it_may_be_asked_from_several_threads(voice: Voice, reports: Reports) -> None:
    numbers: list[int] = []
    threads = [
        threading.Thread(
            target=lambda: numbers.extend(voice.say("Ja.", Manner("nl")) for _ in range(10))
        )
        for _thread in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    last = voice.say("Ja.", Manner("nl", 300))

    assert reports.finished(last).is_complete
    assert len({*numbers, last}) == 41
    assert all(reports.ends(number) == 1 for number in numbers)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_brings_it_down(voice: Voice, reports: Reports, text: str) -> None:
    utterance = voice.say(text, Manner("bg", 450))
    after = voice.say("Yes.", Manner("en", 450))

    assert reports.finished(after).is_complete
    assert reports.ends(utterance) == 1


def test_a_killed_process_is_replaced_and_speaks_again(
    noted: Voice, reports: Reports, notebook: Notebook, caplog: pytest.LogCaptureFixture
) -> None:
    first = noted.say(TEXT, Manner("en"))
    reports.first_word(first)

    os.kill(notebook.newest(), signal.SIGKILL)
    reports.ready(times=2)
    second = noted.say("Yes.", Manner("en", 300))

    assert reports.finished(second).is_complete
    assert not reports.finished(first).is_complete
    assert notebook.count() == 2
    assert "process ended" in caplog.text
    caplog.clear()


def test_a_text_that_was_not_heard_yet_is_said_by_the_next_process(
    noted: Voice, reports: Reports, notebook: Notebook, caplog: pytest.LogCaptureFixture
) -> None:
    os.kill(notebook.newest(), signal.SIGSTOP)
    utterance = noted.say("Yes.", Manner("en", 300))

    assert reports.finished(utterance).is_complete
    assert reports.ends(utterance) == 1
    assert notebook.count() == 2
    assert "did not answer: pong" in caplog.text
    caplog.clear()


def test_a_process_that_does_not_stop_is_killed_in_time(
    noted: Voice, reports: Reports, notebook: Notebook, caplog: pytest.LogCaptureFixture
) -> None:
    utterance = noted.say(TEXT, Manner("en"))
    reports.first_word(utterance)
    os.kill(notebook.newest(), signal.SIGSTOP)

    begin = time.monotonic()
    noted.stop()
    finished = reports.finished(utterance)

    assert time.monotonic() - begin < 0.2
    assert not finished.is_complete
    reports.ready(times=2)
    assert reports.finished(noted.say("Yes.", Manner("en", 300))).is_complete
    assert "did not stop in time" in caplog.text
    caplog.clear()


def test_it_can_be_replaced_by_hand(noted: Voice, reports: Reports, notebook: Notebook) -> None:
    first = noted.say(TEXT, Manner("en"))
    reports.first_word(first)

    noted.replace()
    second = noted.say("Yes.", Manner("en", 300))

    assert reports.finished(second).is_complete
    assert not reports.finished(first).is_complete
    assert notebook.count() == 2


@pytest.mark.parametrize(
    "command",
    [("/nowhere/to/be/found",), (sys.executable, "-c", "print('something else')")],
    ids=["no program", "another program"],
)
def test_a_voice_that_cannot_be_started_is_reported_lost_once(
    reports: Reports, command: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    voice = Voice(reports, command)

    first = voice.say(TEXT, Manner("en"))
    reports.lost()
    second = voice.say(TEXT, Manner("en"))
    reports.finished(second)
    voice.close()

    ends = [Finished(number, is_complete=False) for number in (first, second)]
    assert [one for one in reports.all if isinstance(one, Finished)] == ends
    assert len(reports.all) == 3
    assert not voice.is_available
    caplog.clear()


def test_a_lost_voice_comes_back_when_its_cause_is_gone(
    reports: Reports, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    program = tmp_path / "program.py"
    program.write_text("raise SystemExit(3)")
    voice = Voice(reports, (sys.executable, str(program), str(tmp_path / "processes")))
    voice.start()
    reports.lost()

    program.write_text(f"import sys\nsys.path.insert(0, {str(Path.cwd())!r})\n{NOTING}")
    voice.replace()
    utterance = voice.say("Yes.", Manner("en", 300))

    assert reports.finished(utterance).is_complete
    voice.close()
    caplog.clear()


def test_after_closing_nothing_is_reported_and_no_process_is_left(
    noted: Voice, reports: Reports, notebook: Notebook
) -> None:
    utterance = noted.say(TEXT, Manner("en"))
    reports.first_word(utterance)

    noted.close()
    reported = len(reports.all)
    noted.say(TEXT, Manner("en"))
    noted.stop()
    noted.close()

    assert len(reports.all) == reported
    with pytest.raises(ProcessLookupError):
        os.kill(notebook.newest(), 0)


def test_closing_a_voice_that_never_spoke_is_nothing(reports: Reports) -> None:
    Voice(reports, SILENT_HOST).close()

    assert reports.all == []


def test_without_a_sound_device_words_are_still_reported(
    reports: Reports, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    monkeypatch.setenv("ALSA_CONFIG_PATH", "/nowhere")
    voice = Voice(reports, host_command())

    utterance = voice.say("Press Send.", Manner("en", 300))

    assert reports.finished(utterance).is_complete
    assert reports.words(utterance, "Press Send.") == ["Press", "Send"]
    assert isinstance(reports.all[0], VoiceReady)
    assert not reports.all[0].has_sound
    voice.close()


def test_packaged_it_is_the_same_program_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert host_command() == (sys.executable, "--speech-host")
