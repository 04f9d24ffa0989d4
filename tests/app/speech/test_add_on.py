"""An added voice is a program: only an administrator's counts, and only when it was switched on."""

import json
import sys
from pathlib import Path

import pytest

from app.speech.add_on import (
    AddOn,
    add_on_folders,
    choose_add_on,
    chosen_add_on,
    find_add_ons,
    is_administrators,
)

TOLD = {"name": "Noor", "program": "voice", "arguments": ["--nl"], "licence": "CC0"}


def add(folder: Path, told: object = TOLD) -> Path:
    """Put an added voice below `folder` and return its program."""
    place = folder / "noor"
    place.mkdir(parents=True)
    (place / "voice.json").write_text(told if isinstance(told, str) else json.dumps(told))
    program = place / "voice"
    program.write_text("#!/bin/sh\n")
    return program


def trusts(_path: Path) -> bool:
    return True


def test_a_voice_of_an_administrator_is_found(tmp_path: Path) -> None:
    program = add(tmp_path)

    assert find_add_ons([tmp_path], trusts) == (
        AddOn("noor", "Noor", (str(program), "--nl"), "CC0"),
    )


def test_what_anybody_could_have_put_there_is_not_taken(tmp_path: Path) -> None:
    add(tmp_path)

    assert find_add_ons([tmp_path], lambda path: path.name != "voice") == ()
    assert find_add_ons([tmp_path], lambda path: path.name != "voice.json") == ()


@pytest.mark.parametrize(
    "told",
    [
        "rubbish",
        "[]",
        "[" * 5000,
        {"name": "Noor"},
        {**TOLD, "program": "../voice"},
        {**TOLD, "program": sys.executable},
        {**TOLD, "program": "gone"},
        {**TOLD, "arguments": [1]},
        {**TOLD, "name": 7},
        {**TOLD, "licence": "x" * 20_000},
    ],
    ids=str,
)
def test_a_damaged_or_cunning_description_is_left_out(tmp_path: Path, told: object) -> None:
    add(tmp_path, told)

    assert find_add_ons([tmp_path], trusts) == ()


def test_only_what_an_administrator_alone_can_change_is_an_administrators(tmp_path: Path) -> None:
    file = tmp_path / "voice"
    file.write_text("")

    windows_looks_after_it = sys.platform == "win32"

    assert is_administrators(Path("/usr/bin").resolve())
    assert is_administrators(file) == windows_looks_after_it
    assert is_administrators(tmp_path / "gone") == windows_looks_after_it


def test_a_computer_without_added_voices_has_none() -> None:
    assert find_add_ons() == ()
    assert all(folder.is_absolute() for folder in add_on_folders())


def test_a_supporter_switches_it_on_and_off(tmp_path: Path) -> None:
    before = chosen_add_on(tmp_path)

    choose_add_on(tmp_path, "noor")
    on = chosen_add_on(tmp_path)
    choose_add_on(tmp_path, "")

    assert (before, on, chosen_add_on(tmp_path)) == ("", "noor", "")
