"""One settings file decides for the whole computer, and a bad line in it spoils nothing else."""

import sys
from pathlib import Path

import pytest

from app.computer import ComputerSettings, read_computer_settings, settings_file
from app.paths import data_folder
from app.settings import is_kiosk, save_kiosk


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the administrator's file is looked for: beside the program."""
    monkeypatch.setattr("app.computer._FOR_ALL_OF_LINUX", tmp_path / "etc")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "program" / "wise-steps"))
    (tmp_path / "program").mkdir()
    return tmp_path / "program" / "settings.toml"


def test_nobody_has_to_write_one(file: Path) -> None:
    assert read_computer_settings() == ComputerSettings()


def test_it_names_the_folder_the_language_and_the_whole_screen(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Voortgang Ωμέγα"
    file.write_text(f"data_folder = '{folder}'\nlanguage = \"nl\"\nkiosk = true\n", "utf-8")

    assert read_computer_settings() == ComputerSettings(folder, "nl", is_kiosk=True)
    assert data_folder() == folder
    assert data_folder(tmp_path) == tmp_path


@pytest.mark.linux
def test_on_linux_the_file_in_etc_goes_first(file: Path, tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "settings.toml").write_text("kiosk = true")
    file.write_text("kiosk = false")

    assert settings_file() == tmp_path / "etc" / "settings.toml"
    assert read_computer_settings().is_kiosk


def test_it_says_how_people_press_at_first(file: Path) -> None:
    file.write_text("press_way = 'one_switch'\npress_switch = 'F8'", "utf-8")

    settings = read_computer_settings()

    assert (settings.press_way, settings.press_switch) == ("one_switch", "F8")
    assert settings.not_used == ()


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("data_folder = 'not/absolute'", "data_folder"),
        ("data_folder = 7", "data_folder"),
        ("language = true", "language"),
        ("kiosk = 'yes'", "kiosk"),
        ("press_way = 'by magic'", "press_way"),
        ("press_switch = 8", "press_switch"),
        ("kioks = false", "kioks"),
    ],
)
def test_a_line_that_cannot_be_used_is_named_and_the_rest_is_used(
    file: Path, line: str, named: str
) -> None:
    other = "language = 'bg'" if named != "language" else "kiosk = true"
    file.write_text(f"{line}\n{other}\n")

    settings = read_computer_settings()

    assert settings.not_used == (named,)
    assert settings.language == "bg" or settings.is_kiosk


@pytest.mark.parametrize("content", [b"kiosk = ", b"\xff\xfe\x00", b"[" * 2000])
def test_a_file_that_is_no_settings_file_stops_nobody(file: Path, content: bytes) -> None:
    file.write_bytes(content)

    settings = read_computer_settings()

    assert settings.not_used
    assert (settings.data_folder, settings.language, settings.is_kiosk) == (None, None, None)


def test_a_supporter_chooses_where_the_administrator_did_not(file: Path, tmp_path: Path) -> None:
    assert not is_kiosk(tmp_path)

    save_kiosk(tmp_path, is_on=True)
    assert is_kiosk(tmp_path)

    file.write_text("kiosk = false")
    assert not is_kiosk(tmp_path)


@pytest.mark.parametrize("content", [b"", b"[]", b'{"kiosk": 1}', b"\xff"])
def test_a_damaged_choice_is_the_usual_window(
    file: Path, tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "window.json").write_bytes(content)

    assert not is_kiosk(tmp_path)
    caplog.clear()
