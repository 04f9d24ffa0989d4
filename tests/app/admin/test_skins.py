"""The skins at a terminal: all are listed, the site's own are checked, one is worn."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from app.admin.skins import not_played
from app.cli import main
from app.content.library import Library
from app.paths import shipped
from app.settings import chosen_skin


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "skins").mkdir()
    shutil.copy(shipped("data", "skins", "kitchen.yaml"), tmp_path / "skins" / "our_site.yaml")
    return tmp_path


def _run(folder: Path, *arguments: str) -> int:
    return main(["--data", str(folder), "skin", *arguments])


def test_all_skins_are_listed_and_those_of_the_site_played(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(folder) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines == [
        "* bike_workshop: Two Wheels (ships)",
        "  kitchen: Long Table (ships)",
        "  packing_hall: Gate Seven (ships)",
        "  our_site: Long Table (of this site)",
    ]


def test_an_exercise_that_cannot_start_in_a_skin_is_told() -> None:
    library = Library.load("en")

    told = list(not_played(library, replace(library.skin(), me="kofi")))

    assert any("must not be the player" in each for each in told)


def test_what_is_missing_is_named_with_its_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "skins" / "our_site.yaml"
    path.write_text(path.read_text("utf-8").replace("trade: kitchen\n", ""), "utf-8")

    assert _run(folder) == 1
    assert "skins/our_site.yaml:5: 'trade' is missing" in capsys.readouterr().out
    assert _run(folder, "our_site") == 1
    assert chosen_skin(folder) == ""


def test_one_is_worn_and_an_unknown_one_is_not(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(folder, "our_site") == 0
    assert _run(folder, "bakery") == 1

    assert "There is no skin bakery, only bike_workshop" in capsys.readouterr().out
    assert chosen_skin(folder) == "our_site"
