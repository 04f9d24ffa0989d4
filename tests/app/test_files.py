"""A file is whole or not there, and belongs to those who share its folder."""

import stat
from pathlib import Path

import pytest

from app.files import create_empty, make_folder, write_safely


def _rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_takes_the_place_of_the_last_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    write_safely(tmp_path / "tiles.json", b"old")
    write_safely(tmp_path / "tiles.json", b"new")

    assert (tmp_path / "tiles.json").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["tiles.json"]


def test_what_another_start_left_half_written_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "tiles.json.part").write_bytes(b"hal")

    write_safely(tmp_path / "tiles.json", b"whole")

    assert (tmp_path / "tiles.json").read_bytes() == b"whole"


def test_where_a_folder_has_the_name_nothing_is_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / "tiles.json").mkdir()

    with pytest.raises(OSError, match=r"tiles\.json"):
        write_safely(tmp_path / "tiles.json", b"new")

    assert [path.name for path in tmp_path.iterdir()] == ["tiles.json"]


@pytest.mark.linux
@pytest.mark.parametrize(
    ("above", "folder", "file"),
    [(0o755, 0o700, 0o600), (0o2770, 0o2770, 0o660), (0o1777, 0o700, 0o600)],
    ids=["one account", "a group", "everybody's folder"],
)
def test_what_is_made_belongs_to_whom_the_folder_above_does(
    tmp_path: Path, above: int, folder: int, file: int
) -> None:
    tmp_path.chmod(above)

    make_folder(tmp_path / "made")
    create_empty(tmp_path / "made" / "file")

    assert _rights(tmp_path / "made") == folder
    assert _rights(tmp_path / "made" / "file") == file
