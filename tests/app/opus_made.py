"""Ogg Opus files for tests: good ones, and ones that only an enemy or a bad disk makes."""

import struct
from array import array
from collections.abc import Sequence
from math import sin
from pathlib import Path

from opuslib_next import APPLICATION_AUDIO, Encoder

SKIP = 312
FRAME_SAMPLES = 960  # 20 ms, counted at 48,000 a second
SILENCE = b"\xf8\xff\xfe"
"""20 ms of nothing, as an encoder writes it."""
_RATE = 48_000
_MOST_PIECES = 255


def opus_file(file: Path, seconds: float, level: int = 8000) -> Path:
    """Write a tone of `seconds` as Ogg Opus and return the file."""
    file.write_bytes(opus_content(seconds, level))
    return file


def opus_content(seconds: float, level: int = 8000, gain: int = 0) -> bytes:
    """Return a tone of `seconds` as Ogg Opus."""
    samples = round(seconds * _RATE)
    count = -(-(samples + SKIP) // FRAME_SAMPLES)
    encoder = Encoder(_RATE, 1, APPLICATION_AUDIO)
    tone = array("h", (round(level * sin(one / 20)) for one in range(count * FRAME_SAMPLES)))
    packets = [
        encoder.encode(tone[at : at + FRAME_SAMPLES].tobytes(), FRAME_SAMPLES)
        for at in range(0, len(tone), FRAME_SAMPLES)
    ]
    return ogg_opus(packets, end=SKIP + samples, head_packet=head(gain=gain))


def head(
    channels: int = 1, skip: int = SKIP, gain: int = 0, version: int = 1, family: int = 0
) -> bytes:
    """Return the first packet of a file."""
    return struct.pack("<8sBBHIhB", b"OpusHead", version, channels, skip, _RATE, gain, family)


def ogg_opus(
    packets: Sequence[bytes],
    *,
    end: int | None = None,
    start: int = 0,
    head_packet: bytes = head(),
    a_page: int = 50,
) -> bytes:
    """Return `packets` as a file: `a_page` of them on each page, up to the sample `end`."""
    groups = [packets[at : at + a_page] for at in range(0, len(packets), a_page)]
    pages = [page([head_packet], number=0, flags=2), page([tags()], number=1)]
    position = start
    for number, group in enumerate(groups, 2):
        position += len(group) * FRAME_SAMPLES
        is_last = number == len(groups) + 1
        here = end if is_last and end is not None else position
        pages.append(page(group, number=number, flags=4 if is_last else 0, position=here))
    return b"".join(pages)


def tags() -> bytes:
    """Return the second packet of a file."""
    return b"OpusTags" + struct.pack("<I", 4) + b"test" + struct.pack("<I", 0)


def page(
    packets: Sequence[bytes], *, number: int, flags: int = 0, position: int = 0, stream: int = 7
) -> bytes:
    """Return one page on which all of `packets` end."""
    lengths = b"".join(b"\xff" * (len(each) // 255) + bytes([len(each) % 255]) for each in packets)
    assert len(lengths) <= _MOST_PIECES
    return sealed(flags, position, stream, number, lengths, b"".join(packets))


def sealed(
    flags: int, position: int, stream: int, number: int, lengths: bytes, body: bytes
) -> bytes:
    """Return one page with its sum; whether it makes sense is the caller's business."""

    def written(checksum: int) -> bytes:
        count = len(lengths)
        facts = (b"OggS", 0, flags, position, stream, number, checksum, count)
        return struct.pack("<4sBBqIIIB", *facts) + lengths + body

    return written(_checksum(written(0)))


def _checksum(content: bytes) -> int:
    """Return Ogg's sum bit by bit, as its specification says it."""
    found = 0
    for byte in content:
        found ^= byte << 24
        for _bit in range(8):
            found = (found << 1 ^ 0x04C11DB7 if found & 1 << 31 else found << 1) & 0xFFFFFFFF
    return found
