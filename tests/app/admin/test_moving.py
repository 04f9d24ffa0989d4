"""The data folder moves whole; the old one stays until somebody agrees."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from app.bootstrap import build
from app.paths import MOVED, data_folder
from app.store.moving import forget_folder
from app.store.problems import DataFolderMoved, DataFolderNotOurs
from tests.app.admin.conftest import Run, Said, Typing
from tests.app.store.facts import CANARY


def _names(folder: Path) -> list[str]:
    with closing(build(folder)) as services:
        return [one.nickname for one in services.store.people.employees()]


def test_from_then_on_the_program_uses_the_new_folder(
    run: Run, folder: Path, tmp_path: Path, said: Said, typing: Typing
) -> None:
    new = tmp_path / "elsewhere" / "data"
    typing("no")

    assert run("move", new) == 0

    assert data_folder(folder) == new
    assert _names(new) == [CANARY]
    assert said()[-2] == "The old folder is still there. To delete it another day:"
    assert (folder / "app.db").exists()


def test_the_workstation_stays_the_same_in_results_files(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    before = (folder / "identity.json").read_bytes()

    assert run("move", tmp_path / "new") == 0

    with closing(build(tmp_path / "new")):
        assert (tmp_path / "new" / "identity.json").read_bytes() == before


def test_only_a_clear_yes_deletes_the_old_folder(
    run: Run, folder: Path, tmp_path: Path, typing: Typing
) -> None:
    assert run("move", tmp_path / "new") == 0
    typing("yes")

    assert run("move", tmp_path / "new") == 0

    assert {path.name for path in folder.iterdir()} == {MOVED, "in-use.lock"}
    assert _names(data_folder(folder)) == [CANARY]


def test_data_that_was_moved_can_come_back(
    run: Run, folder: Path, tmp_path: Path, typing: Typing
) -> None:
    typing("yes")
    assert run("move", tmp_path / "new") == 0
    typing("yes")

    assert run("move", folder) == 0

    assert data_folder(folder) == folder
    assert _names(folder) == [CANARY]


def test_data_moves_again_from_where_it_is(
    run: Run, folder: Path, tmp_path: Path, typing: Typing
) -> None:
    typing("yes")
    assert run("move", tmp_path / "second") == 0
    typing("no")
    assert run("move", tmp_path / "third") == 0
    typing("yes")

    assert run("--data", tmp_path / "second", "move", tmp_path / "third") == 0

    assert {path.name for path in (tmp_path / "second").iterdir()} == {MOVED, "in-use.lock"}
    shutil.rmtree(tmp_path / "second")
    assert data_folder(folder) == tmp_path / "third"
    assert _names(data_folder(folder)) == [CANARY]


def test_moving_data_to_where_it_is_deletes_nothing(
    run: Run, folder: Path, tmp_path: Path, said: Said, typing: Typing
) -> None:
    for place in (folder, folder / ".." / folder.name, folder / "elsewhere" / ".."):
        typing("yes")
        assert run("move", place) == 1

    assert set(said()) == {"The data is in this folder already. Nothing was changed."}
    assert _names(folder) == [CANARY]
    with pytest.raises(DataFolderNotOurs):
        forget_folder(folder)
    assert _names(folder) == [CANARY]


def test_a_folder_whose_new_place_is_gone_does_not_begin_anew(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    assert run("move", tmp_path / "new") == 0
    (tmp_path / "new").rename(tmp_path / "unplugged")

    with pytest.raises(DataFolderMoved):
        build(data_folder(folder))


def test_a_folder_with_something_in_it_is_not_moved_into(
    run: Run, folder: Path, tmp_path: Path, said: Said
) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "letter.txt").write_text("Dear diary", "utf-8")

    assert run("move", tmp_path / "new") == 1
    assert run("move", folder / "inside") == 1

    assert said() == [
        "This did not work: The new folder must be empty.",
        "This did not work: The new folder and the old one must lie apart.",
    ]
    assert data_folder(folder) == folder
