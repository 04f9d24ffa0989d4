"""Set what wixl takes from the clock and from chance: the same sources shall give the same package.

The layout of the summary: [MS-OLEPS] Object Linking and Embedding (OLE) Property Set Data Structures.
"""

import struct
from pathlib import Path

_FORMAT = bytes.fromhex("e0859ff2f94f6810ab9108002b27b3d9")
"""What every summary begins with."""
_CODE, _CREATED, _SAVED = 9, 12, 13
_TEXT, _TIME = 30, 64
_EPOCH = 116_444_736_000_000_000
"""1970, in the tenths of a microsecond since 1601 that Windows counts."""
_TICKS_PER_SECOND = 10_000_000


class UnknownLayoutError(Exception):
    """The file is not as wixl writes it."""


def set_summary(file: Path, code: str, seconds: int) -> None:
    """Write the code of the package (a GUID) and its two times. Raises UnknownLayoutError."""
    content = bytearray(file.read_bytes())
    if content.count(_FORMAT) != 1:
        raise UnknownLayoutError("The summary was not found.")
    at = content.index(_FORMAT)
    # The place of the section is told from the begin of the stream, 28 bytes before the format.
    (offset,) = struct.unpack_from("<I", content, at + len(_FORMAT))
    section = at - 28 + offset
    _size, count = struct.unpack_from("<II", content, section)
    places = dict(struct.unpack_from("<II", content, section + 8 + 8 * n) for n in range(count))
    for number in (_CREATED, _SAVED):
        _expect(content, section + places[number], _TIME)
        when = _EPOCH + seconds * _TICKS_PER_SECOND
        struct.pack_into("<Q", content, section + places[number] + 4, when)
    _expect(content, section + places[_CODE], _TEXT)
    text = f"{{{code}}}\0".encode("ascii")
    (length,) = struct.unpack_from("<I", content, section + places[_CODE] + 4)
    if length != len(text):
        raise UnknownLayoutError("The code is not a GUID.")
    struct.pack_into(f"{length}s", content, section + places[_CODE] + 8, text)
    file.write_bytes(content)


def _expect(content: bytearray, place: int, kind: int) -> None:
    if struct.unpack_from("<I", content, place) != (kind,):
        raise UnknownLayoutError("A value is of another kind.")
