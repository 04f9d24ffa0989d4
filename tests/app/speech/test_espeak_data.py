"""Where the voices are, spelled so that the Windows library can open them."""

from pathlib import Path

import pytest

from app.speech.espeak_data import library_file, plain_folder, voices_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Jūlija Würz"
    (folder / "espeak-ng-data").mkdir(parents=True)
    (folder / "espeak-ng-data" / "phontab").write_text("phonemes")
    return folder


def test_the_shipped_library_and_voices_are_there() -> None:
    assert library_file().exists()
    assert (voices_folder() / "espeak-ng-data" / "phontab").exists()


def test_a_plain_path_is_used_as_it_is(tmp_path: Path) -> None:
    assert plain_folder(tmp_path, lambda path: path / "short", tmp_path) == tmp_path


def test_letters_windows_cannot_spell_lead_to_the_short_path(folder: Path) -> None:
    short = Path("C:/JLIJAW~1")

    assert plain_folder(folder, lambda _path: short, folder) == short


def test_without_a_short_path_the_voices_are_copied_once(folder: Path, tmp_path: Path) -> None:
    refuge = tmp_path / "refuge"

    found = [plain_folder(folder, lambda path: path, refuge) for _turn in range(2)]

    assert found == [refuge, refuge]
    assert (refuge / "espeak-ng-data" / "phontab").read_text() == "phonemes"
    assert [path.name for path in refuge.iterdir()] == ["espeak-ng-data"]
