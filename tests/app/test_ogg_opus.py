"""An Ogg Opus file is read whole, or it is refused: never half of it, never for long."""

import contextlib
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ogg_opus import NoOggOpus, is_ogg_opus, read_ogg_opus
from tests.app.opus_made import FRAME_SAMPLES, SILENCE, SKIP, head, ogg_opus, page, sealed, tags

OF_ANOTHER_PROGRAM = (Path(__file__).parent / "speech" / "press_send.opus").read_bytes()
"""Our voice, written by `opusenc`."""
GOOD = ogg_opus([SILENCE] * 10)
LONG = 30 * FRAME_SAMPLES


def samples(content: bytes, most_seconds: float = 60) -> int:
    return read_ogg_opus(content, most_seconds).length


def test_a_file_of_another_program_is_read() -> None:
    sound = read_ogg_opus(OF_ANOTHER_PROGRAM, 60)

    assert is_ogg_opus(OF_ANOTHER_PROGRAM)
    assert (sound.channels, sound.gain, sound.skip) == (1, 0, SKIP)
    assert sound.length / 48_000 == pytest.approx(1.9, abs=0.5)


def test_what_is_heard_begins_and_ends_where_the_file_says() -> None:
    assert samples(GOOD) == 10 * FRAME_SAMPLES - SKIP
    assert samples(ogg_opus([SILENCE] * 10, end=SKIP + 480)) == 480
    assert samples(ogg_opus([SILENCE] * 30, a_page=3, start=48_000)) == LONG - SKIP
    assert samples(ogg_opus([SILENCE] * 10, end=10**9)) == 10 * FRAME_SAMPLES - SKIP


def test_packets_may_go_on_over_pages() -> None:
    long = bytes([0xF8]) + bytes(400)
    pages = [
        page([head()], number=0, flags=2),
        page([tags()], number=1),
        sealed(0, -1, 7, 2, b"\xff", long[:255]),
        sealed(1 | 4, FRAME_SAMPLES, 7, 3, bytes([len(long) - 255]), long[255:]),
    ]

    assert read_ogg_opus(b"".join(pages), 60).packets == (long,)


def test_the_last_page_may_be_empty() -> None:
    pages = [
        page([head()], number=0, flags=2),
        page([tags()], number=1),
        page([SILENCE] * 3, number=2, position=3 * FRAME_SAMPLES),
        page([], number=3, flags=4, position=3 * FRAME_SAMPLES - 100),
    ]

    assert samples(b"".join(pages)) == 3 * FRAME_SAMPLES - 100 - SKIP


@pytest.mark.parametrize("place", range(0, len(GOOD), 3))
def test_a_spoiled_byte_is_noticed(place: int) -> None:
    spoiled = bytes([*GOOD[:place], GOOD[place] ^ 4, *GOOD[place + 1 :]])

    with pytest.raises(NoOggOpus):
        samples(spoiled)


@pytest.mark.parametrize("cut", range(0, len(GOOD), 7))
def test_half_a_file_is_no_file(cut: int) -> None:
    with pytest.raises(NoOggOpus):
        samples(GOOD[:cut])


BEGIN = page([head()], number=0, flags=2) + page([tags()], number=1)
SOUND = page([SILENCE] * 3, number=2, flags=4, position=3 * FRAME_SAMPLES)


@pytest.mark.parametrize(
    "content",
    [
        GOOD + b"\0",
        GOOD + GOOD,
        GOOD.replace(b"OggS", b"OggT"),
        BEGIN,
        BEGIN + page([SILENCE], number=2, position=FRAME_SAMPLES),  # no end
        BEGIN + page([SILENCE], number=3, flags=4, position=FRAME_SAMPLES),  # a page is missing
        BEGIN + page([SILENCE], number=2, flags=4, position=FRAME_SAMPLES, stream=8),
        BEGIN + page([SILENCE], number=2, flags=5, position=FRAME_SAMPLES),  # goes on from nothing
        BEGIN + page([SILENCE], number=2, flags=6, position=FRAME_SAMPLES),  # begins again
        BEGIN + page([b""], number=2, flags=4, position=FRAME_SAMPLES),
        BEGIN + page([b"\xfb"], number=2, flags=4, position=FRAME_SAMPLES),  # does not say how many
        BEGIN + page([b"\xfb\x00"], number=2, flags=4, position=FRAME_SAMPLES),  # none
        BEGIN + page([b"\xfb\x3f"], number=2, flags=4, position=FRAME_SAMPLES),  # over 120 ms
        BEGIN + page([], number=2, flags=4, position=FRAME_SAMPLES),
        BEGIN + page([], number=2) + page([SILENCE] * 3, number=3, flags=4, position=2880),
        BEGIN + page([SILENCE] * 3, number=2, flags=4, position=SKIP),  # ends before it begins
        BEGIN + page([SILENCE] * 3, number=2, flags=4, position=-(2**63)),
        BEGIN + sealed(4, FRAME_SAMPLES, 7, 2, b"\xff", bytes(255)),  # its packet does not end
        page([tags()], number=0, flags=2) + page([head()], number=1) + SOUND,
        page([head(), tags()], number=0, flags=2) + SOUND,
        page([head()], number=0, flags=2) + SOUND,
        ogg_opus([SILENCE], head_packet=head(channels=0)),
        ogg_opus([SILENCE], head_packet=head(channels=6, family=1)),
        ogg_opus([SILENCE], head_packet=head(version=16)),
        ogg_opus([SILENCE], head_packet=head() + b"\0"),
        ogg_opus([SILENCE], head_packet=b"OpusHead"),
        b"",
        b"OggS",
    ],
)
def test_what_no_recording_needs_is_refused(content: bytes) -> None:
    with pytest.raises(NoOggOpus):
        samples(content)


def test_a_small_file_that_sounds_for_hours_is_refused_at_once() -> None:
    two_bytes = b"\x1b\x02"  # 120 ms
    bomb = ogg_opus([two_bytes] * 100_000, a_page=255)
    tracemalloc.start()

    with pytest.raises(NoOggOpus):
        samples(bomb)

    assert tracemalloc.get_traced_memory()[1] < 3_000_000
    tracemalloc.stop()
    assert samples(ogg_opus([two_bytes] * 400, end=400 * 5760)) > 47 * 48_000


@given(content=st.binary(max_size=200))
def test_any_bytes_on_a_page_are_read_or_refused(content: bytes) -> None:
    body = [content[at : at + 40] for at in range(0, len(content), 40)]
    with contextlib.suppress(NoOggOpus):
        assert samples(BEGIN + page(body, number=2, flags=4, position=FRAME_SAMPLES)) > 0
