"""Players always know how much was heard, with a device and without."""

import wave
from pathlib import Path

from app.speech.player import SilentPlayer, WavRecorder
from app.speech.reel import Reel
from tests.app.speech.fakes import FakeClock

RATE = 1000
SECOND = b"\1\0" * RATE


def test_silence_passes_in_its_own_time(clock: FakeClock) -> None:
    player = SilentPlayer(Reel(), RATE, clock)

    player.add(SECOND)
    clock.turn(0.25)
    quarter = player.heard_seconds()
    clock.turn(5)

    assert quarter == 0.25
    assert player.heard_seconds() == 1.0


def test_time_without_sound_is_not_heard_later(clock: FakeClock) -> None:
    player = SilentPlayer(Reel(), RATE, clock)
    clock.turn(60)

    player.add(SECOND)

    assert player.heard_seconds() == 0.0


def test_a_stop_forgets_the_rest_and_counts_anew(clock: FakeClock) -> None:
    player = SilentPlayer(Reel(), RATE, clock)
    player.add(SECOND)
    clock.turn(0.5)

    player.stop()
    clock.turn(0.5)

    assert player.heard_seconds() == 0.0


def test_nobody_hears_the_silent_player(clock: FakeClock) -> None:
    player = SilentPlayer(Reel(), RATE, clock)

    assert not player.has_sound
    assert not player.is_open


def test_the_recorder_keeps_what_was_heard_and_not_what_was_stopped(
    clock: FakeClock, tmp_path: Path
) -> None:
    recorder = WavRecorder(tmp_path / "heard.wav", Reel(), RATE, clock)
    recorder.add(SECOND)
    clock.turn(0.3)
    recorder.stop()
    clock.turn(0.3)
    recorder.add(b"\2\0" * 100)
    clock.turn(1)
    recorder.tend()
    recorder.close()

    with wave.open(str(tmp_path / "heard.wav")) as file:
        heard = file.readframes(file.getnframes())

    assert recorder.has_sound
    assert heard == b"\1\0" * 300 + b"\2\0" * 100


def test_what_is_still_inside_the_device_was_not_heard() -> None:
    reel = Reel()
    reel.add(b"\1\0" * 100)

    reel.take(60)
    before_the_end = reel.taken_before(20)
    reel.take(50)

    assert before_the_end == 40
    assert reel.taken_before(20) == 90
    assert reel.take(4) == bytes(8)
