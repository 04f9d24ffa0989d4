"""Look at the pictures of a pack before anything draws them.

A PNG must hold nothing but one picture, small, whole and without words beside it. An SVG must be made of
shapes and colours only: no scripts, no links, no other files, nothing that grows when it is read.
"""

import re
import zlib
from collections.abc import Iterator
from itertools import pairwise, starmap
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, ParseError
from xml.etree.ElementTree import fromstring as read_xml

from app.content.own_pictures import ENDINGS
from app.content.pack_file import Files, PackRefused, is_picture

LARGEST_SVG_BYTES = 200_000
MOST_SHAPES = 3000
DEEPEST = 20
LARGEST_SIDE_PX = 2000

_PNG = b"\x89PNG\r\n\x1a\n"
_CHUNKS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"sRGB", b"pHYs", b"IDAT", b"IEND"})
"""What a picture needs. Words, other profiles and films have chunks of their own: they stay out."""
_HEAD_BYTES = 13
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}

_SVG = "{http://www.w3.org/2000/svg}"
_KNOWN_SHAPES = (
    "svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop"
    " title desc"
)
_KNOWN_WORDS = (
    "id d x y x1 y1 x2 y2 cx cy r rx ry fx fy width height points offset version viewBox transform"
    " gradientTransform gradientUnits spreadMethod fill fill-opacity fill-rule stroke stroke-width"
    " stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit opacity color stop-color"
    " stop-opacity"
)
_SHAPES = frozenset(_KNOWN_SHAPES.split())
_WORDS = frozenset(_KNOWN_WORDS.split())
_INSIDE = re.compile(r"url\(#[\w.-]+\)|(?:(?!url)[^:;\\&<>@])*", re.ASCII | re.IGNORECASE)
"""A value: a gradient of the same file, or words and numbers that name nothing outside."""
_HEAD = re.compile(
    r"\s*<\?xml version=.1\.0.( encoding=.utf-8.)?( standalone=.(yes|no).)?\s*\?>", re.IGNORECASE
)
_ORDER = re.compile(r"<\?|<!(?!--)")
"""An order to whoever reads: a style sheet to fetch, or words that grow without end."""
_BOX = re.compile(r"\s*-?[\d.]{1,7}[\s,]+-?[\d.]{1,7}[\s,]+[\d.]{1,7}[\s,]+[\d.]{1,7}\s*")


def refuse_strange_pictures(files: Files) -> None:
    """Refuse a pack with a picture that is none, is there in two kinds, or could do more than be seen."""
    names = sorted(filter(is_picture, files))
    for name, other in pairwise(names):
        if PurePosixPath(name).stem == PurePosixPath(other).stem:
            raise PackRefused(f"This picture is there twice: {other}")
    for name in names:
        if not is_plain(name, files[name]):
            raise PackRefused(f"This is no picture we can show: {name}")


def is_plain(name: str, content: bytes) -> bool:
    """Tell whether a file with this name is a picture of its kind, and nothing else."""
    return is_plain_svg(content) if name.endswith(ENDINGS[0]) else is_plain_png(content)


def is_plain_png(content: bytes) -> bool:
    """Tell whether this is one PNG picture, whole, small, and exactly as large as it says."""
    chunks = list(_chunks(content))
    kinds = [kind for kind, _body in chunks]
    if not kinds or kinds[0] != b"IHDR" or kinds[-1] != b"IEND" or not set(kinds) <= _CHUNKS:
        return False
    once = all(kinds.count(kind) <= 1 for kind in _CHUNKS - {b"IDAT"})
    rows = _row_bytes(chunks[0][1])
    packed = b"".join(body for kind, body in chunks if kind == b"IDAT")
    return once and rows is not None and _unpacks_to(packed, rows)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give kind and body of each chunk; nothing at all where one is torn or something follows."""
    if not content.startswith(_PNG):
        return
    found, place = [], len(_PNG)
    while place < len(content):
        length = int.from_bytes(content[place : place + 4])
        kind = content[place + 4 : place + 8]
        body = content[place + 8 : place + 8 + length]
        check = content[place + 8 + length : place + 12 + length]
        if len(check) < len(kind) or zlib.crc32(kind + body) != int.from_bytes(check):
            return
        found.append((kind, body))
        place += 12 + length
    yield from found


def _row_bytes(head: bytes) -> int | None:
    """Return how many bytes all rows take, or None for a picture that is not for us."""
    if len(head) != _HEAD_BYTES:
        return None
    width, height = int.from_bytes(head[:4]), int.from_bytes(head[4:8])
    depth, kind, packing, choice, interlaced = head[8:]
    if (
        kind not in _DEPTHS
        or depth not in _DEPTHS[kind]
        or (packing, choice, interlaced) != (0,) * 3
    ):
        return None
    if not (0 < width <= LARGEST_SIDE_PX and 0 < height <= LARGEST_SIDE_PX):
        return None
    return height * (1 + (width * depth * _CHANNELS[kind] + 7) // 8)


def _unpacks_to(packed: bytes, size: int) -> bool:
    """Tell whether `packed` is exactly `size` bytes, without ever unpacking more."""
    unpacking = zlib.decompressobj()
    try:
        found = unpacking.decompress(packed, size + 1)
    except zlib.error:
        return False
    return len(found) == size and unpacking.eof and not unpacking.unused_data


def is_plain_svg(content: bytes) -> bool:
    """Tell whether this is an SVG of shapes and colours, and of nothing else."""
    try:
        text = content.decode("utf-8-sig")
        if len(content) > LARGEST_SVG_BYTES or _ORDER.search(text, _end_of_head(text)):
            return False
        root = read_xml(text)  # noqa: S314 - what could grow or lead elsewhere was refused above
    except (ValueError, ParseError, RecursionError):
        return False
    shapes = list(_with_depth(root))
    return (
        root.tag == f"{_SVG}svg"
        and bool(_BOX.fullmatch(root.get("viewBox", "")))
        and len(shapes) <= MOST_SHAPES
        and all(depth <= DEEPEST and _is_shape(each) for each, depth in shapes)
    )


def _end_of_head(text: str) -> int:
    head = _HEAD.match(text)
    return head.end() if head else 0


def _with_depth(root: Element) -> Iterator[tuple[Element, int]]:
    waiting = [(root, 0)]
    while waiting:
        element, depth = waiting.pop()
        yield element, depth
        waiting += [(child, depth + 1) for child in element]


def _is_shape(element: Element) -> bool:
    kind = str(element.tag).removeprefix(_SVG)
    return kind in _SHAPES and all(starmap(_is_word, element.attrib.items()))


def _is_word(name: str, value: str) -> bool:
    if name != "style":
        return name in _WORDS and _INSIDE.fullmatch(value) is not None
    parts = (part.partition(":") for part in value.split(";") if part.strip())
    return all(
        written.strip() == "none" or (word.strip() in _WORDS and _is_word(word.strip(), written))
        for word, _colon, written in parts
    )
