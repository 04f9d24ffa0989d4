"""Open a pack of exercises as if an enemy had made it: one zip, few small files, known names only."""

import re
import stat
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from app.errors import KnownError

ENDING = ".wisepack"
MANIFEST, SEAL = "pack.yaml", "seal.json"
LARGEST_FILE_BYTES = 1_000_000
LARGEST_SOUND_BYTES = 6_000_000
LARGEST_PACK_BYTES = 40_000_000
MOST_FILES = 500
LONGEST_NAME = 60

_NAME = rf"[a-z0-9][a-z0-9_-]{{0,{LONGEST_NAME}}}"
_KNOWN = re.compile(
    rf"{re.escape(MANIFEST)}|{re.escape(SEAL)}|exercises/{_NAME}/exercise\.yaml|translations/[a-z]{{2,3}}\.po"
    rf"|skins/{_NAME}\.yaml"
    rf"|pictures/{_NAME}\.(svg|png)"
    rf"|exercises/{_NAME}/recordings/{_NAME}\.[a-z]{{2,3}}\.[0-9a-f]{{16}}\.(wav|flac|ogg|opus|mp3)"
)
_DEVICES = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")
"""Names that are no files on Windows."""
_MOMENT = (1980, 1, 1, 0, 0, 0)
_ENCRYPTED = 1
_PACKINGS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""What `zipfile` answers to bytes that only look like a zip. ValueError covers bad letters too."""

Files = Mapping[str, bytes]


class PackRefused(KnownError):
    """A file is no pack of exercises, or one we do not let in. The message says which part."""


def read_pack(path: Path) -> Files:
    """Return the files in a pack by name. Raises PackRefused; nothing is written anywhere."""
    try:
        if path.stat().st_size > LARGEST_PACK_BYTES:
            raise PackRefused("The pack is larger than 40 MB.")
        return unpack(path.read_bytes())
    except OSError as problem:
        raise PackRefused("The pack cannot be read. Is the stick still there?") from problem


def unpack(content: bytes) -> Files:
    """Return the files in the bytes of a pack. Raises PackRefused."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as file:
            entries = file.infolist()
            _refuse_strange(entries)
            return _read(file, entries)
    except _BROKEN as problem:
        raise PackRefused("This is not a pack of exercises, or it is damaged.") from problem


def pack(files: Files) -> bytes:
    """Return a pack: the same files always make the same bytes."""
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as file:
        for name in sorted(files):
            file.writestr(zipfile.ZipInfo(name, _MOMENT), files[name], zipfile.ZIP_DEFLATED)
    return kept.getvalue()


def is_known(name: str) -> bool:
    """Tell whether a pack may hold a file with this name."""
    return bool(_KNOWN.fullmatch(name)) and not any(
        _DEVICES.fullmatch(part.partition(".")[0]) for part in name.split("/")
    )


def is_sound(name: str) -> bool:
    """Tell whether a file of a pack is a recording."""
    return "/recordings/" in name


def is_picture(name: str) -> bool:
    """Tell whether a file of a pack is a picture."""
    return name.startswith("pictures/")


def is_skin(name: str) -> bool:
    """Tell whether a file of a pack is a skin."""
    return name.startswith("skins/")


def pack_id_of(folder: Path) -> str:
    """Return the id of the pack in `folder`."""
    return folder.name.partition("@")[0]


def _refuse_strange(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_FILES:
        raise PackRefused(f"The pack holds more than {MOST_FILES} files.")
    seen: set[str] = set()
    for entry in entries:
        shown = ascii(entry.orig_filename[:LONGEST_NAME])
        mode = entry.external_attr >> 16
        # What zipfile calls `filename` was made harmless already; what stands there counts.
        if not is_known(entry.orig_filename):
            raise PackRefused(f"A pack does not hold such a file: {shown}")
        if entry.filename in seen:
            raise PackRefused(f"A file is there twice: {shown}")
        if stat.S_IFMT(mode) not in {0, stat.S_IFREG}:
            raise PackRefused(f"This is a link or something else that is no file: {shown}")
        if entry.flag_bits & _ENCRYPTED or entry.compress_type not in _PACKINGS:
            raise PackRefused(f"A file is packed in a way we do not use: {shown}")
        seen.add(entry.filename)


def _read(file: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> Files:
    """Read, and believe no size that is written in the pack."""
    found: dict[str, bytes] = {}
    room = LARGEST_PACK_BYTES
    for entry in entries:
        most = LARGEST_SOUND_BYTES if is_sound(entry.filename) else LARGEST_FILE_BYTES
        with file.open(entry) as opened:
            content = opened.read(most + 1)
        room -= len(content)
        if len(content) > most or room < 0:
            raise PackRefused(f"A file is too large: {entry.filename}")
        found[entry.filename] = content
    return found
