"""A file that is announced as written is there, whole; one that is not leaves nothing half behind."""

import errno
import os
import resource
from pathlib import Path

import pytest
from typing_extensions import override

from app.export.writer import (
    Disk,
    FolderIsFull,
    FolderIsGone,
    FolderIsReadOnly,
    ReadBackDiffers,
    WriteProblem,
    write_safely,
)

NAME = "wise-steps_2026-10.results.json"
PAYLOAD = b'{"id":"sha256:1"}' * 500
CALLS = ("write", "rename", "keep_names", "read")


class FaultyDisk(Disk):
    """A disk on which one call fails, always or a number of times."""

    def __init__(self, call: str, number: int, times: int = 1_000) -> None:
        self.call, self.number, self.left, self.pauses = call, number, times, 0

    @override
    def write(self, part: Path, payload: bytes) -> None:
        if self.call == "write":
            part.write_bytes(payload[:100])
        self._fail("write")
        super().write(part, payload)

    @override
    def rename(self, part: Path, target: Path) -> None:
        self._fail("rename")
        super().rename(part, target)

    @override
    def keep_names(self, folder: Path) -> None:
        self._fail("keep_names")
        super().keep_names(folder)

    @override
    def read(self, target: Path) -> bytes:
        self._fail("read")
        return super().read(target)

    @override
    def pause(self) -> None:
        self.pauses += 1

    def _fail(self, call: str) -> None:
        if call == self.call and self.left:
            self.left -= 1
            raise OSError(self.number, os.strerror(self.number))


class ScannedDisk(Disk):
    """A Windows disk: names need no fsync, and a virus scanner holds the first rename."""

    can_sync_folders = False
    can_forget = False
    pause_seconds = 0
    is_held = True

    @override
    def rename(self, part: Path, target: Path) -> None:
        if self.is_held:
            self.is_held = False
            raise PermissionError(errno.EACCES, "held")
        super().rename(part, target)


class PlainStick(Disk):
    """A stick whose file system cannot make single folders last."""

    def __init__(self, number: int) -> None:
        self.number = number

    @override
    def sync_folder(self, handle: int) -> None:
        raise OSError(self.number, os.strerror(self.number))


class LyingStick(Disk):
    """A stick that says "written" and keeps only half."""

    @override
    def keep_names(self, folder: Path) -> None:
        target = folder / NAME
        target.write_bytes(target.read_bytes()[:50])


class GoneStick(FaultyDisk):
    """A stick that is pulled out in the middle of writing: even cleaning up fails."""

    @override
    def write(self, part: Path, payload: bytes) -> None:
        part.parent.rmdir()
        part.parent.write_text("no folder any more")
        raise OSError(errno.EIO, "pulled")


def test_a_written_file_is_whole_and_alone(tmp_path: Path) -> None:
    path = write_safely(tmp_path, NAME, PAYLOAD)

    assert path.read_bytes() == PAYLOAD
    assert list(tmp_path.iterdir()) == [path]


def test_the_same_file_can_be_written_again(tmp_path: Path) -> None:
    write_safely(tmp_path, NAME, PAYLOAD)

    assert write_safely(tmp_path, NAME, PAYLOAD).read_bytes() == PAYLOAD


def test_what_a_power_cut_left_behind_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / f".{NAME}.part").write_bytes(b"half")

    path = write_safely(tmp_path, NAME, PAYLOAD)

    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, FolderIsFull),
        (errno.EDQUOT, FolderIsFull),
        (errno.EROFS, FolderIsReadOnly),
        (errno.EACCES, FolderIsReadOnly),
        (errno.EIO, FolderIsGone),
        (errno.ENODEV, FolderIsGone),
        (errno.EMFILE, WriteProblem),
    ],
)
def test_each_call_that_fails_is_said_and_an_older_file_is_not_harmed(
    tmp_path: Path, call: str, number: int, problem: type[WriteProblem]
) -> None:
    (tmp_path / NAME).write_bytes(PAYLOAD)

    with pytest.raises(problem) as caught:
        write_safely(tmp_path, NAME, PAYLOAD, FaultyDisk(call, number))

    assert type(caught.value) is problem
    assert [path.name for path in tmp_path.iterdir()] == [NAME]
    assert (tmp_path / NAME).read_bytes() == PAYLOAD


def test_a_virus_scanner_that_lets_go_is_waited_for(tmp_path: Path) -> None:
    disk = FaultyDisk("rename", errno.EACCES, times=3)

    assert write_safely(tmp_path, NAME, PAYLOAD, disk).read_bytes() == PAYLOAD
    assert disk.pauses == 3


def test_on_windows_a_held_file_is_waited_for_too(tmp_path: Path) -> None:
    assert write_safely(tmp_path, NAME, PAYLOAD, ScannedDisk()).read_bytes() == PAYLOAD


def test_a_stick_that_cannot_sync_folders_is_written_too(tmp_path: Path) -> None:
    assert write_safely(tmp_path, NAME, PAYLOAD, PlainStick(errno.EINVAL)).read_bytes() == PAYLOAD


def test_a_stick_that_fails_to_sync_its_folder_is_not_trusted(tmp_path: Path) -> None:
    with pytest.raises(FolderIsGone):
        write_safely(tmp_path, NAME, PAYLOAD, PlainStick(errno.EIO))


def test_a_stick_that_lies_is_found_out(tmp_path: Path) -> None:
    with pytest.raises(ReadBackDiffers):
        write_safely(tmp_path, NAME, PAYLOAD, LyingStick())


def test_a_stick_pulled_out_while_writing_is_said(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    with pytest.raises(FolderIsGone):
        write_safely(stick, NAME, PAYLOAD, GoneStick("write", errno.EIO))


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FolderIsGone):
        write_safely(tmp_path / "stick", NAME, PAYLOAD)


def test_a_disk_that_is_really_full_leaves_nothing_half(tmp_path: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(FolderIsFull):
            write_safely(tmp_path, NAME, PAYLOAD)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert list(tmp_path.iterdir()) == []
