"""A recording in a pack is a plain, short WAV file, or the pack stays out."""

import wave
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.content.pack_file import PackRefused
from app.content.pack_sounds import is_plain_opus, is_plain_sound, refuse_strange_sounds
from tests.app.opus_made import FRAME_SAMPLES, SILENCE, head, ogg_opus, opus_content

NAME = "exercises/soup/recordings/open.en.0123456789abcdef.wav"


def sound(seconds: float = 0.1, rate: int = 22050, width: int = 2, channels: int = 1) -> bytes:
    kept = BytesIO()
    with wave.open(kept, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(bytes(int(seconds * rate) * width * channels))
    return kept.getvalue()


GOOD = sound()
OPUS = opus_content(0.1)


def test_a_recording_of_an_exercise_in_the_pack_comes_in() -> None:
    refuse_strange_sounds({NAME: GOOD}, ["soup"])

    assert is_plain_sound(sound(channels=2, rate=48_000))


def test_a_recording_of_another_exercise_does_not() -> None:
    with pytest.raises(PackRefused):
        refuse_strange_sounds({NAME: GOOD}, ["bread"])


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"RIFF",
        b"ID3" + bytes(500),
        GOOD[:-2],
        GOOD[:44],
        GOOD.replace(b"WAVE", b"AVI "),
        GOOD[:40] + (2**31).to_bytes(4, "little") + GOOD[44:],
        GOOD[:22] + (9000).to_bytes(2, "little") + GOOD[24:],
        GOOD[:24] + (2**32 - 1).to_bytes(4, "little") + GOOD[28:],
        sound(width=1),
        sound(seconds=61, rate=8000),
        sound(seconds=0),
    ],
)
def test_what_is_no_plain_short_sound_is_refused(content: bytes) -> None:
    assert not is_plain_sound(content)


@pytest.mark.parametrize(
    ("ending", "content", "comes_in"),
    [
        (".ogg", b"OggS" + bytes(9), True),
        (".ogg", GOOD, False),
        (".ogg", OPUS, True),
        (".ogg", OPUS[:-1], False),
        (".opus", OPUS, True),
        (".opus", OPUS[:-1], False),
        (".opus", GOOD, False),
        (".opus", b"OggS" + bytes(9), False),
        (".mp3", b"MZ", False),
        (".mp3", OPUS, True),
    ],
)
def test_other_kinds_must_begin_as_what_they_say(
    ending: str, content: bytes, *, comes_in: bool
) -> None:
    name = NAME.replace(".wav", ending)
    if comes_in:
        refuse_strange_sounds({name: content}, ["soup"])
        return

    with pytest.raises(PackRefused):
        refuse_strange_sounds({name: content}, ["soup"])


@pytest.mark.parametrize(
    "content",
    [
        b"",
        OPUS[:-1],
        OPUS + b"\0",
        OPUS[:60] + bytes([OPUS[60] ^ 1]) + OPUS[61:],
        ogg_opus([SILENCE], head_packet=head(channels=6, family=1)),
        ogg_opus([SILENCE] * 3050, end=3050 * FRAME_SAMPLES),  # 61 seconds
        ogg_opus([b"\x1b\x02"] * 5000, end=5000 * 5760),  # ten minutes in 15 kB
    ],
)
def test_what_is_no_whole_short_opus_is_refused(content: bytes) -> None:
    assert not is_plain_opus(content)


@given(place=st.integers(0, 60), piece=st.binary(min_size=1, max_size=8))
def test_no_damage_is_more_than_refused(place: int, piece: bytes) -> None:
    assert is_plain_sound(GOOD[:place] + piece + GOOD[place + len(piece) :]) in {True, False}
