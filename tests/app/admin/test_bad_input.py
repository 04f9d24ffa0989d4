"""Whatever is named at a terminal and is not there: a clear sentence, and nothing is made or changed."""

import wave
from pathlib import Path

import pytest

from app.cli import main
from tests.app.admin.conftest import Run, Said


@pytest.mark.parametrize(
    "words",
    [
        ("verify",),
        ("backup",),
        ("reset-passphrase",),
        ("retention", "--months", "12"),
        ("export", "--to", "."),
    ],
    ids=lambda words: words[0],
)
def test_a_slip_in_the_name_of_the_data_folder_makes_no_empty_one(
    tmp_path: Path, said: Said, words: tuple[str, ...]
) -> None:
    folder = tmp_path / "wise-step"

    assert main(["--data", str(folder), *words]) == 1

    assert said()[-1] == f"This did not work: There is no data of WISE Steps in {folder}."
    assert not folder.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("merge",),
        ("merge-tallies",),
        ("collector", "--to"),
        ("schema", "--to"),
    ],
    ids=lambda words: words[0],
)
def test_a_folder_that_is_not_there_is_named(
    run: Run, tmp_path: Path, said: Said, words: tuple[str, ...]
) -> None:
    stick = tmp_path / "stick"

    assert run(*words, stick) == 1

    assert said()[-1].endswith(f"There is no folder {stick}. Make it, or put the stick back.")


def test_a_sound_goes_into_a_folder_that_is_there(run: Run, tmp_path: Path, said: Said) -> None:
    assert run("speak", "Hello", "--to", tmp_path / "hello.wav") == 0
    with wave.open(str(tmp_path / "hello.wav")) as sound:
        assert sound.getnframes() > sound.getframerate() // 4

    assert run("speak", "Hello", "--to", tmp_path / "stick" / "hello.wav") == 1
    assert run("speak", "Hello", "--to", tmp_path) == 1

    assert f"There is no folder {tmp_path / 'stick'}." in said()[-2]


def test_an_exercise_that_is_not_there_is_named(run: Run, said: Said) -> None:
    assert run("recordings", "mail_abuot_friday") == 1

    assert said() == ["There is no exercise mail_abuot_friday. Its id is the name of its folder."]


def test_half_a_backup_is_damaged_and_nothing_is_changed(
    run: Run, folder: Path, tmp_path: Path, said: Said
) -> None:
    assert run("backup") == 0
    whole = Path(said()[-1].removeprefix("Backup: "))
    half = tmp_path / "half.db"
    half.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])

    assert run("restore", half) == 1

    assert said()[-1] == "This did not work: The backup is damaged. Take another one."
    assert run("verify") == 0


def test_too_few_people_are_not_counted_together(run: Run, tmp_path: Path, said: Said) -> None:
    (tmp_path / "one.tally").write_bytes(b"sealed")

    assert run("merge-tallies", tmp_path, "--people", "2") == 1

    assert said()[-1] == "Please count 5 people at least. Nothing was opened."


def test_a_folder_without_tallies_is_told(run: Run, tmp_path: Path, said: Said) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert run("collector", "--to", tmp_path) == 0

    assert run("merge-tallies", empty) == 1

    assert said()[-1] == f"There are no tallies in {empty}."
