"""Ogg Opus files (RFC 7845), read as if an enemy had made them: every byte is accounted for.

Only what a recording needs: one stream of one or two channels, whole from its beginning to its
end. How long it sounds is known here without a decoder; what it sounds like is not.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from struct import Struct

from app.errors import KnownError

RATE = 48_000
"""Whatever was recorded, Opus counts 48,000 samples a second."""
MOST_CHANNELS = 2

_PAGE = Struct("<4sBBqIIIB")
_HEAD = Struct("<8sBBHIhB")
_CHECKSUM = slice(22, 26)
_GOES_ON, _FIRST, _LAST = 1, 2, 4
_NO_POSITION = -1
_GOES_ON_LENGTH = 255
_HEAD_PLACE = slice(_PAGE.size + 1, _PAGE.size + 9)
BEGINNING_BYTES = _HEAD_PLACE.stop
"""So much of a file tells whether it is Ogg Opus."""
_FRAMES = (480, 960, 1920, 2880) * 3 + (480, 960) * 2 + (120, 240, 480, 960) * 4
"""How many samples a frame holds, by the first five bits of its packet."""
_MOST_PACKET = 5760
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


class NoOggOpus(KnownError):
    """Bytes are no Ogg Opus file, are damaged, or are one that no recording needs."""


@dataclass(frozen=True, slots=True)
class OpusSound:
    """The packets of a recording, and which part of what they hold is heard.

    `gain` is in 256ths of a decibel; `skip` and `length` count samples of a channel.
    """

    channels: int
    gain: int
    skip: int
    length: int
    packets: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    """The packets that end on a page, and how many samples the stream has come to by then."""

    packets: tuple[bytes, ...]
    position: int
    is_last: bool


def is_ogg_opus(content: bytes) -> bool:
    """Tell whether `content` begins as Ogg Opus, whatever the file is called."""
    return content[_HEAD_PLACE] == b"OpusHead"


def read_ogg_opus(content: bytes, most_seconds: float) -> OpusSound:
    """Return what is in an Ogg Opus file of at most `most_seconds`. Raises NoOggOpus."""
    pages = _pages(content)
    channels, skip, gain = _head(_next_packet(pages))
    if not _next_packet(pages).startswith(b"OpusTags"):
        raise NoOggOpus("The second part of an Opus file is missing.")
    packets: list[bytes] = []
    samples = start = end = 0
    for page in pages:
        is_first = not packets
        packets += page.packets
        samples += sum(map(_samples, page.packets))
        if samples - skip > most_seconds * RATE:
            raise NoOggOpus("An Opus file is too long.")
        if is_first and packets and not page.is_last:
            # It may have been cut out of something longer: the count does not begin with 0 then.
            start = max(0, page.position - samples)
        end = page.position if page.position != _NO_POSITION else end
    length = min(samples, end - start) - skip
    if length <= 0:
        raise NoOggOpus("An Opus file holds no sound.")
    return OpusSound(channels, gain, skip, length, tuple(packets))


def _head(packet: bytes) -> tuple[int, int, int]:
    """Return how many channels there are, what is left out at the beginning, and how loud it is."""
    if len(packet) != _HEAD.size:
        raise NoOggOpus("The first part of an Opus file is not as it should be.")
    name, version, channels, skip, _rate, gain, family = _HEAD.unpack(packet)
    is_known = name == b"OpusHead" and version < 16 and family == 0  # noqa: PLR2004 - RFC 7845, 5.1
    if not is_known or not 1 <= channels <= MOST_CHANNELS:
        raise NoOggOpus("An Opus file of a kind that no recording needs.")
    return channels, skip, gain


def _next_packet(pages: Iterator[_Page]) -> bytes:
    """Return the packet that ends on the next page on which any does; it must be the only one."""
    packets = next((page.packets for page in pages if page.packets), ())
    if len(packets) != 1:
        raise NoOggOpus("An Opus file does not begin as it should.")
    return packets[0]


def _samples(packet: bytes) -> int:
    """Return how many samples of a channel are in `packet` (RFC 6716, 3.1)."""
    if not packet:
        raise NoOggOpus("A part of an Opus file is empty.")
    many = packet[1] & 63 if len(packet) > 1 else 0
    samples = _FRAMES[packet[0] >> 3] * (1, 2, 2, many)[packet[0] & 3]
    if not 0 < samples <= _MOST_PACKET:
        raise NoOggOpus("A part of an Opus file is longer than any may be.")
    return samples


def _pages(content: bytes) -> Iterator[_Page]:
    """Give the pages of one stream, numbered without a gap, until the very last byte."""
    place, count, is_last, packet = 0, 0, False, bytearray()
    stream = number = 0
    while not is_last:
        page, place = _written_page(content, place)
        if count == 0:
            stream, number = page.stream, page.number
        is_last = bool(page.flags & _LAST)
        if not (page.lengths or is_last):
            raise NoOggOpus("A page of an Ogg file is empty.")
        is_next = (page.stream, page.number) == (stream, number + count)
        expected = (_GOES_ON if packet else 0) | (0 if count else _FIRST)
        if not is_next or page.flags & (_GOES_ON | _FIRST) != expected:
            raise NoOggOpus("A page of an Ogg file is missing, or one of another is there.")
        count += 1
        yield _Page(tuple(_ended(page, packet)), page.position, is_last)
    if packet or place != len(content):
        raise NoOggOpus("An Ogg file does not end where it says.")


@dataclass(frozen=True, slots=True)
class _WrittenPage:
    """A page as it is written: lengths of pieces, and all of them behind each other."""

    flags: int
    position: int
    stream: int
    number: int
    lengths: bytes
    body: bytes


def _written_page(content: bytes, place: int) -> tuple[_WrittenPage, int]:
    """Return the page that begins at `place`, and where the next one does."""
    begin = place + _PAGE.size
    if len(content) < begin:
        raise NoOggOpus("An Ogg file ends too early.")
    mark, version, flags, *numbers, checksum, count = _PAGE.unpack(content[place:begin])
    lengths = content[begin : begin + count]
    begin += count
    end = begin + sum(lengths)
    is_page = mark == b"OggS" and version == 0 and len(lengths) == count and end <= len(content)
    if not is_page or _checksum(content[place:end]) != checksum:
        raise NoOggOpus("A page of an Ogg file is damaged.")
    position, stream, number = numbers
    return _WrittenPage(flags, position, stream, number, lengths, content[begin:end]), end


def _ended(page: _WrittenPage, packet: bytearray) -> Iterator[bytes]:
    """Give the packets that end on `page`; what goes on after it stays in `packet`."""
    place = 0
    for length in page.lengths:
        packet += page.body[place : place + length]
        place += length
        if length < _GOES_ON_LENGTH:
            yield bytes(packet)
            packet.clear()


def _checksum(page: bytes) -> int:
    """Return what Ogg writes into a page: zlib's sum of the mirrored bits, which begins with 0."""
    blank = page[: _CHECKSUM.start] + bytes(4) + page[_CHECKSUM.stop :]
    found = zlib.crc32(blank.translate(_MIRRORED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int.from_bytes(found.to_bytes(4, "little").translate(_MIRRORED))
