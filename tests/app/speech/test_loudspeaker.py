"""The sound device may be missing, die or come back: the voice goes on."""

import pytest

from app.clock import Clock
from app.speech.loudspeaker import Loudspeaker, MiniaudioPlayer, NoSoundDevice
from app.speech.reel import Reel
from tests.app.speech.fakes import Devices, FakeClock

RATE = 1000
SECOND = b"\1\0" * RATE


def loudspeaker(devices: Devices, clock: FakeClock) -> Loudspeaker:
    def open_device(reel: Reel, rate: int, clock: Clock) -> MiniaudioPlayer:
        return MiniaudioPlayer(reel, rate, clock, devices)

    return Loudspeaker(RATE, clock, open_device)


def pass_time(speaker: Loudspeaker, clock: FakeClock, seconds: float) -> None:
    for _turn in range(round(seconds * 100)):
        clock.turn(0.01)
        speaker.tend()


def test_the_device_plays_what_was_added(clock: FakeClock) -> None:
    devices = Devices(1)
    speaker = loudspeaker(devices, clock)

    speaker.add(SECOND)
    devices.given[0].play(600)

    assert speaker.has_sound
    assert devices.given[0].played == SECOND[:1200]
    assert speaker.heard_seconds() == 0.56


def test_after_a_stop_the_device_gets_nothing_but_silence(clock: FakeClock) -> None:
    devices = Devices(1)
    speaker = loudspeaker(devices, clock)
    speaker.add(SECOND)
    devices.given[0].play(10)

    speaker.stop()
    devices.given[0].play(10)

    assert devices.given[0].played[20:] == bytes(20)
    assert speaker.heard_seconds() == 0.0


def test_an_idle_device_is_given_back_and_taken_again(clock: FakeClock) -> None:
    devices = Devices(2)
    speaker = loudspeaker(devices, clock)

    pass_time(speaker, clock, 9.5)
    was_open = speaker.is_open
    pass_time(speaker, clock, 1)
    is_open = speaker.is_open
    speaker.add(SECOND)

    assert was_open
    assert not is_open
    assert devices.given[0].is_closed
    assert speaker.is_open


def test_a_device_that_stands_still_is_opened_again_and_goes_on_where_it_was(
    clock: FakeClock,
) -> None:
    devices = Devices(2)
    speaker = loudspeaker(devices, clock)
    speaker.add(SECOND)
    devices.given[0].play(300)

    pass_time(speaker, clock, 1.1)
    devices.given[1].play(700)

    assert devices.given[0].is_closed
    assert len(devices.given[0].played + devices.given[1].played) == len(SECOND)


def test_a_device_that_is_gone_for_good_leaves_silence_that_keeps_the_time(
    clock: FakeClock,
) -> None:
    speaker = loudspeaker(Devices(1), clock)
    speaker.add(SECOND * 2)

    pass_time(speaker, clock, 1.1)
    has_sound = speaker.has_sound
    pass_time(speaker, clock, 1.5)

    assert not has_sound
    assert 1.4 < speaker.heard_seconds() < 1.7


def test_a_device_that_stands_still_twice_is_given_up(clock: FakeClock) -> None:
    devices = Devices(5)
    speaker = loudspeaker(devices, clock)
    speaker.add(SECOND * 10)

    pass_time(speaker, clock, 2.2)

    assert not speaker.has_sound
    assert [device.is_closed for device in devices.given] == [True, True]


def test_without_a_device_words_still_have_their_time_until_one_appears(clock: FakeClock) -> None:
    devices = Devices(0)
    speaker = loudspeaker(devices, clock)
    speaker.add(SECOND)
    clock.turn(0.5)
    silent = speaker.has_sound, speaker.heard_seconds()

    devices.left = 1
    clock.turn(6)
    speaker.stop()

    assert silent == (False, 0.5)
    assert speaker.has_sound


def test_a_device_that_vanished_while_idle_is_no_reason_to_fail(clock: FakeClock) -> None:
    speaker = loudspeaker(Devices(1), clock)
    pass_time(speaker, clock, 11)

    speaker.add(SECOND)
    clock.turn(1)

    assert not speaker.has_sound
    assert speaker.heard_seconds() == 1.0


def test_closing_gives_the_device_back(clock: FakeClock) -> None:
    devices = Devices(1)

    loudspeaker(devices, clock).close()

    assert devices.given[0].is_closed


def test_a_computer_without_sound_is_a_known_problem(clock: FakeClock) -> None:
    with pytest.raises(NoSoundDevice):
        MiniaudioPlayer(Reel(), RATE, clock, Devices(0))
