"""The voice's process, asked over its pipes as the program asks it."""

import subprocess
import sys
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.speech.protocol import (
    Answer,
    Order,
    Ping,
    Pong,
    Problem,
    Say,
    Stopped,
    StopSaying,
    encode,
    read_answer,
)
from app.speech.reports import Finished, VoiceReady, WordStarted
from tests.sound.spectrum import likeness

COMMAND = [sys.executable, "-m", "app.speech.host"]
TEXT = "Please put the red box on the table."


class Pipes:
    """A running host."""

    def __init__(self, *options: str) -> None:
        self.process = subprocess.Popen(
            [*COMMAND, *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def tell(self, *orders: Order | bytes) -> None:
        assert self.process.stdin is not None
        for order in orders:
            self.process.stdin.write(order if isinstance(order, bytes) else encode(order))
        self.process.stdin.flush()

    def next(self) -> Answer:
        assert self.process.stdout is not None
        return read_answer(self.process.stdout.readline())

    def until(self, last: Answer) -> list[Answer]:
        answers = [self.next()]
        while answers[-1] != last:
            answers.append(self.next())
        return answers

    def end(self) -> int:
        """Go away as a parent does."""
        self.process.communicate()
        return self.process.returncode


@pytest.fixture
def host() -> Iterator[Pipes]:
    host = Pipes("--silent")
    assert isinstance(host.next(), VoiceReady)
    yield host
    host.end()


def test_it_tells_at_once_what_it_can_speak() -> None:
    host = Pipes("--silent")

    ready = host.next()

    assert isinstance(ready, VoiceReady)
    assert {"en", "nl", "bg"} <= set(ready.voices)
    assert not ready.has_sound
    assert host.end() == 0


def test_a_text_is_said_word_by_word(host: Pipes) -> None:
    host.tell(Say(7, "Press Send.", "en", 300, 1.0))

    answers = host.until(Finished(7, is_complete=True))

    assert answers[:-1] == [WordStarted(7, 0, 5), WordStarted(7, 6, 4)]


def test_a_stop_is_answered_and_no_word_follows(host: Pipes) -> None:
    host.tell(Say(1, TEXT, "en", 140, 1.0))
    assert isinstance(host.next(), WordStarted)

    host.tell(StopSaying(), Ping())

    answers = host.until(Pong())
    assert [one for one in answers if not isinstance(one, WordStarted)] == [
        Stopped(),
        Finished(1, is_complete=False),
        Pong(),
    ]


def test_lines_that_are_none_of_ours_are_named_and_survived(host: Pipes) -> None:
    host.tell(b"rubbish\n", b"\xff\xfe\0\n", b'{"kind": "Say"}\n', b"\n", Ping())

    answers = host.until(Pong())

    assert [type(answer) for answer in answers] == [Problem] * 4 + [Pong]


def test_forty_texts_in_a_row_leave_only_the_last_one(host: Pipes) -> None:
    host.tell(*(Say(number, TEXT, "nl", 140, 1.0) for number in range(40)))
    host.tell(Say(40, "Ja.", "nl", 300, 1.0))

    answers = host.until(Finished(40, is_complete=True))

    ends = [one for one in answers if isinstance(one, Finished)]
    assert ends == [*(Finished(n, is_complete=False) for n in range(40)), ends[-1]]


def test_it_ends_when_its_parent_goes_away(host: Pipes) -> None:
    assert host.end() == 0


def test_it_ends_in_the_middle_of_a_text_when_its_parent_goes_away(host: Pipes) -> None:
    host.tell(Say(1, TEXT * 20, "en", 140, 1.0))
    assert isinstance(host.next(), WordStarted)

    assert host.end() == 0


def test_it_ends_when_nobody_reads_any_more() -> None:
    host = Pipes("--silent")
    host.next()
    assert host.process.stdin is not None
    assert host.process.stdout is not None

    host.process.stdout.close()
    host.tell(Ping())

    assert host.process.wait(10) == 0
    host.process.stdin.close()


def test_it_records_what_it_would_play(tmp_path: Path) -> None:
    host = Pipes("--record", str(tmp_path / "said.wav"))
    host.tell(Say(1, "Отворете писмото.", "bg", 140, 1.0))
    host.until(Finished(1, is_complete=True))
    host.end()

    with wave.open(str(tmp_path / "said.wav")) as file:
        recorded = file.readframes(file.getnframes())

    assert likeness(recorded, "Отворете писмото.", "bg") > 0.95


def test_a_file_it_cannot_write_is_named_before_it_ends(tmp_path: Path) -> None:
    host = Pipes("--record", str(tmp_path))

    problem = host.next()

    assert isinstance(problem, Problem)
    assert problem.reason.startswith("IsADirectoryError")
    assert host.end() == 1
