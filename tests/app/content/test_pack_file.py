"""A pack is opened as if an enemy had made it: what is not exactly a pack does not come in."""

import stat
import struct
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.content.pack_file import (
    LARGEST_FILE_BYTES,
    LARGEST_PACK_BYTES,
    MOST_FILES,
    PackRefused,
    is_known,
    pack,
    read_pack,
    unpack,
)
from tests.app.content.packing import EXERCISE, pack_files

GOOD = pack(pack_files())
Entry = tuple[zipfile.ZipInfo, bytes]


def zipped(*entries: Entry) -> bytes:
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as file:
        for entry, content in entries:
            file.writestr(entry, content)
    return kept.getvalue()


def named(name: str, content: bytes = b"x") -> bytes:
    """Return a zip with one file; zipfile itself would cut the name short at a zero."""
    return zipped((zipfile.ZipInfo(name.replace("\0", "#")), content)).replace(b"#", b"\0")


def link() -> bytes:
    entry = zipfile.ZipInfo(EXERCISE)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return zipped((entry, b"/etc/passwd"))


def device() -> bytes:
    entry = zipfile.ZipInfo(EXERCISE)
    entry.external_attr = (stat.S_IFCHR | 0o666) << 16
    return zipped((entry, b""))


def bomb() -> bytes:
    """A file of 50 kB that holds 50 MB."""
    entry = zipfile.ZipInfo(EXERCISE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return zipped((entry, bytes(50_000_000)))


def lying_bomb() -> bytes:
    """A bomb that says it holds ten bytes."""
    content = bytearray(bomb())
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = content.index(mark) + place
        content[start : start + 4] = struct.pack("<I", 10)
    return bytes(content)


def many_bombs() -> bytes:
    """Files that are small enough one by one and too large together."""
    names = (f"exercises/e{number}/exercise.yaml" for number in range(60))
    entries = []
    for name in names:
        entry = zipfile.ZipInfo(name)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entries.append((entry, bytes(LARGEST_FILE_BYTES)))
    return zipped(*entries)


def encrypted() -> bytes:
    content = bytearray(GOOD)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = content.index(mark) + place
        content[start] |= 1
    return bytes(content)


def packed_strangely() -> bytes:
    entry = zipfile.ZipInfo(EXERCISE)
    entry.compress_type = zipfile.ZIP_LZMA
    return zipped((entry, b"x"))


def twice() -> bytes:
    with pytest.warns(UserWarning, match="Duplicate name"):
        return zipped((zipfile.ZipInfo(EXERCISE), b"x"), (zipfile.ZipInfo(EXERCISE), b"y"))


def too_many() -> bytes:
    names = (f"exercises/e{number}/exercise.yaml" for number in range(MOST_FILES + 1))
    return zipped(*((zipfile.ZipInfo(name), b"") for name in names))


HOSTILE: tuple[Callable[[], bytes], ...] = (
    link, device, bomb, lying_bomb, many_bombs, encrypted, packed_strangely, twice, too_many,
)  # fmt: skip


def test_a_good_pack_comes_back_as_it_was_made() -> None:
    assert unpack(GOOD) == pack_files()
    assert pack(pack_files()) == GOOD


@pytest.mark.parametrize("make", HOSTILE)
def test_a_hostile_pack_is_refused(make: Callable[[], bytes]) -> None:
    with pytest.raises(PackRefused):
        unpack(make())


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/cron.d/evil",
        "exercises/../../evil/exercise.yaml",
        "/etc/passwd",
        "C:/Windows/evil.yaml",
        "..\\evil.yaml",
        "exercises\\evil\\exercise.yaml",
        "exercises/evil/exercise.yaml/",
        "exercises/evil/exercise.yaml\x00.png",
        "exercises/Evil/exercise.yaml",
        "exercises/evil/EXERCISE.YAML",
        "exercises/con/exercise.yaml",
        "exercises/com1/exercise.yaml",
        "exercises/_template/exercise.yaml",
        f"exercises/{'e' * 200}/exercise.yaml",
        "exercises/e/run.py",
        "pictures/logo.gif",
        "pictures/../logo.svg",
        "pictures/inner/logo.svg",
        "sounds/huge.wav",
        "exercises/soup/recordings/open.wav",
        "exercises/soup/recordings/../open.en.0123456789abcdef.wav",
        "exercises/soup/recordings/open.en.0123456789abcdef.exe",
        "app.db",
        ".compiled/en.jsonl",
        "pack.yaml\n",
        "translations/nl.mo",
        "",
    ],
)
def test_a_name_that_could_lead_elsewhere_is_refused(name: str) -> None:
    assert not is_known(name)
    if name:
        with pytest.raises(PackRefused):
            unpack(named(name))


def test_a_pack_can_hold_recordings_of_its_steps() -> None:
    folder = "exercises/mail_about_lunch/recordings"

    assert is_known(f"{folder}/open.nl.0123456789abcdef.wav")
    assert is_known(f"{folder}/open.nl.0123456789abcdef.ogg")
    assert is_known(f"{folder}/open.nl.0123456789abcdef.opus")
    assert not is_known(f"{folder}/open.nl.0123456789abcdef.exe")
    assert not is_known(f"{folder}/holiday.wav")


@pytest.mark.parametrize("content", [b"", b"Dear diary", GOOD[:-30], GOOD[30:]])
def test_what_is_no_pack_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "letter.wisepack"
    path.write_bytes(content)

    with pytest.raises(PackRefused):
        read_pack(path)


def test_a_stick_that_is_gone_and_a_file_that_is_huge_are_refused(tmp_path: Path) -> None:
    huge = tmp_path / "huge.wisepack"
    with huge.open("wb") as file:
        file.truncate(LARGEST_PACK_BYTES + 1)

    for path in (huge, tmp_path / "gone.wisepack", tmp_path):
        with pytest.raises(PackRefused):
            read_pack(path)


def unpack_or_none(content: bytes) -> object:
    try:
        return unpack(content) or None
    except PackRefused:
        return None


@given(content=st.binary(max_size=400))
def test_no_bytes_are_more_than_refused(content: bytes) -> None:
    unpack_or_none(b"PK\x03\x04" + content)
    unpack_or_none(content)


@given(
    place=st.integers(0, len(GOOD) - 1),
    piece=st.binary(min_size=1, max_size=8),
    cut=st.integers(0, len(GOOD)),
)
def test_no_damage_is_more_than_refused(place: int, piece: bytes, cut: int) -> None:
    spoiled = GOOD[:place] + piece + GOOD[place + len(piece) :]

    unpack_or_none(spoiled)
    unpack_or_none(spoiled[:cut])
