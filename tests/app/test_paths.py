"""Shipped files are found; what people do is kept where this computer's administrator wants it."""

import sys
from pathlib import Path

import pytest

from app.paths import data_folder, logs_folder, shared_folder, shipped


def test_shipped_files_are_found_from_any_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert shipped("pyproject.toml").is_file()


def test_the_packaged_program_finds_its_files_in_the_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert shipped("assets", "icon.svg") == tmp_path / "assets" / "icon.svg"


def test_an_installed_program_finds_its_files_in_its_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_shipped").mkdir()
    monkeypatch.setattr("app.paths._PACKAGE", tmp_path)

    assert shipped("data") == tmp_path / "_shipped" / "data"


def test_a_named_folder_is_used_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert data_folder(Path("stick")) == tmp_path / "stick"


def test_the_folder_shared_by_all_accounts_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.paths.shared_folder", lambda: tmp_path)

    assert data_folder() == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_without_a_shared_folder_the_account_has_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.paths.shared_folder", lambda: tmp_path / "absent")

    folder = data_folder()

    assert folder.name == "wise-steps"
    assert folder.is_relative_to(Path.home()) or "wise-steps-tests" in str(folder)


def test_the_shared_folder_is_never_a_home_folder() -> None:
    assert shared_folder().name == "wise-steps"
    assert not shared_folder().is_relative_to(Path.home())


def test_logs_lie_in_the_data_folder(tmp_path: Path) -> None:
    assert logs_folder(tmp_path).parent == tmp_path
