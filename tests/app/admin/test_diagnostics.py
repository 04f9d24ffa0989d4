"""The file for the developers tells how the computer is, and nothing about anybody."""

import json
import zipfile
from getpass import getuser
from pathlib import Path

import pytest

from app.admin.diagnostics import NAME
from app.paths import logs_folder
from tests.app.admin.conftest import NOTE, SITE, SUPPORTER, Run, Said
from tests.app.store.facts import CANARY


def _texts(folder: Path) -> dict[str, str]:
    with zipfile.ZipFile(folder / NAME) as file:
        return {name: file.read(name).decode() for name in file.namelist()}


def test_it_says_how_everything_is(run: Run, tmp_path: Path) -> None:
    assert run("diagnostics", "--to", tmp_path) == 0

    about = json.loads(_texts(tmp_path)["about.json"])
    assert about["version"]
    assert [part["findings"] for part in about["parts"]] == [[]] * len(about["parts"])
    assert about["files"]["app.db"] > 0


def test_nobody_is_named_in_it_even_where_a_log_names_them(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    logs_folder(folder).mkdir()
    words = (
        CANARY,
        CANARY.upper(),
        SUPPORTER,
        SITE,
        str(Path.home()),
        "1b4e28ba2fa111d2883fb9a761bde3fb",
    )
    log = logs_folder(folder) / "wise-steps.log"
    log.write_text("".join(f"Trouble with {word} here\n" for word in words), "utf-8")

    assert run("diagnostics", "--to", tmp_path) == 0

    every = "".join(_texts(tmp_path).values()).casefold()
    assert every.count("trouble with [...]") == len(words)
    canaries = (CANARY, SUPPORTER, SITE, NOTE, str(folder), f"home/{getuser()}")
    assert [word for word in canaries if word.casefold() in every] == []


def test_a_folder_that_cannot_be_opened_is_told_for_what_it_is(
    run: Run, folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "app.db").write_bytes(CANARY.encode() * 1000)
    for path in (*(folder / "backups").iterdir(), *(folder / "daylog").iterdir()):
        path.unlink()
    logs_folder(folder).mkdir()
    (logs_folder(folder) / "wise-steps.log").write_text(CANARY, "utf-8")

    assert run("diagnostics", "--to", tmp_path) == 0

    texts = _texts(tmp_path)
    assert json.loads(texts["about.json"])["data folder"].startswith("DataFolder")
    assert CANARY not in "".join(texts.values())
    caplog.clear()


def test_without_a_place_to_write_it_says_so(run: Run, tmp_path: Path, said: Said) -> None:
    assert run("diagnostics", "--to", tmp_path / "gone") == 1

    assert said()[0].startswith("There is no folder ")
