"""Opus is heard as it was spoken, and hostile packets do no more than being refused."""

from array import array
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ogg_opus import NoOggOpus, read_ogg_opus
from app.speech.opus import opus_samples
from app.speech.playback import UnreadableSound, read_sound
from tests.app.opus_made import head, ogg_opus, opus_content, opus_file
from tests.counts import long_count
from tests.sound.spectrum import SAME_TEXT, likeness

RATE = 22050
OF_ANOTHER_PROGRAM = Path(__file__).parent / "press_send.opus"
"""`wise-steps-admin speak`, then `opusenc --bitrate 12`."""


def loudest(pcm: bytes) -> int:
    return max(map(abs, array("h", pcm)))


def test_a_file_of_another_program_sounds_as_it_was_spoken() -> None:
    pcm = read_sound(OF_ANOTHER_PROGRAM, RATE)

    assert likeness(pcm, "Press Send, then wait.", "en") > SAME_TEXT


@pytest.mark.parametrize("name", ["one.opus", "one.ogg", "one"])
def test_opus_is_known_by_what_is_in_the_file(tmp_path: Path, name: str) -> None:
    pcm = read_sound(opus_file(tmp_path / name, seconds=0.5), RATE)

    assert len(pcm) / 2 / RATE == pytest.approx(0.5, abs=0.001)
    assert loudest(pcm) == pytest.approx(8000, rel=0.2)


def test_a_file_that_says_it_is_quiet_is_quiet() -> None:
    half = opus_samples(read_ogg_opus(opus_content(0.2, gain=-6 * 256), 1), RATE)

    assert loudest(half) == pytest.approx(4000, rel=0.2)


def test_two_channels_are_heard_as_one() -> None:
    both = ogg_opus([b"\xfc\xff\xfe"] * 5, head_packet=head(channels=2))

    assert len(opus_samples(read_ogg_opus(both, 1), RATE)) / 2 / RATE < 0.1


@given(packets=st.lists(st.binary(min_size=1, max_size=60), min_size=1, max_size=5))
@settings(max_examples=long_count(100, 20_000))
def test_any_packets_are_heard_or_refused(packets: list[bytes]) -> None:
    try:
        pcm = opus_samples(read_ogg_opus(ogg_opus(packets), 1), RATE)
    except NoOggOpus:
        return

    assert 0 <= len(pcm) <= 2 * RATE


def test_a_packet_that_is_none_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "one.opus"
    file.write_bytes(ogg_opus([b"\x01" + bytes(3)] * 10))  # two equal halves of three bytes

    with pytest.raises(UnreadableSound):
        read_sound(file, RATE)
