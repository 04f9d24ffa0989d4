"""Everything that ships as an asset may be passed on, and says where it comes from."""

import csv
import re

import pytest

from app.paths import shipped

ASSETS = shipped("assets")
LIST = ASSETS / "LICENCES.md"
NOT_FOR_ADULTS_AT_WORK = {"trophy", "medal", "party-popper", "stopwatch", "hourglass", "award"}


def _covered() -> list[str]:
    rows = [
        line for line in LIST.read_text(encoding="utf-8").splitlines() if line.startswith("| `")
    ]
    return [name for row in rows for name in re.findall(r"`([^`]+)`", row.split("|")[1])]


def test_every_file_has_its_source_and_licence_in_the_list() -> None:
    covered = _covered()
    files = [
        path.relative_to(ASSETS).as_posix()
        for path in ASSETS.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]

    left_out = [
        name for name in files if not any(name == each or name.startswith(each) for each in covered)
    ]

    assert files
    assert left_out == []


def test_every_row_of_the_list_still_has_its_files() -> None:
    assert [name for name in _covered() if not (ASSETS / name).exists()] == []


@pytest.mark.parametrize("folder", ["icons", "pictograms", "portraits"])
def test_the_text_of_the_licence_lies_beside_the_pictures(folder: str) -> None:
    assert (ASSETS / folder / "LICENSE.txt").stat().st_size > 500


def test_each_pictogram_names_its_author() -> None:
    with (ASSETS / "pictograms" / "index.csv").open(encoding="utf-8", newline="") as file:
        authors = {row["file"]: row["author"] for row in csv.DictReader(file)}

    assert set(authors) == {path.name for path in (ASSETS / "pictograms").glob("*.svg")}
    assert all(authors.values())


def test_no_picture_is_a_prize_or_a_running_clock() -> None:
    names = {path.stem for path in ASSETS.rglob("*.svg")}

    assert names & NOT_FOR_ADULTS_AT_WORK == set()
