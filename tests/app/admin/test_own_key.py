"""The key of a data folder is made once; a spoiled one is told in a sentence and never replaced."""

from pathlib import Path

import pytest

from app.admin import packs, tallies
from app.cli import main
from tests.app.admin.conftest import Said
from tests.app.content.packing import pack_files, write_files

SPOILED = {
    "cut short": b"3f",
    "no hex": b"not a key",
    "other letters": b"\xff\xfe\x00",
    "empty": b"",
}


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("content", SPOILED.values(), ids=SPOILED)
def test_a_spoiled_collectors_key_is_told(
    content: bytes, tmp_path: Path, stick: Path, said: Said
) -> None:
    (tmp_path / tallies.KEY).write_bytes(content)

    assert main(["--data", str(tmp_path), "collector", "--to", str(stick)]) == 1
    assert main(["--data", str(tmp_path), "merge-tallies", str(stick)]) == 1

    lines = said()
    assert len(lines) == 2
    words = "This did not work: The file collector-key in the data folder is damaged."
    assert all(line.startswith(words) for line in lines)
    assert (tmp_path / tallies.KEY).read_bytes() == content


@pytest.mark.parametrize("content", SPOILED.values(), ids=SPOILED)
def test_a_spoiled_key_of_packs_is_told(
    content: bytes, tmp_path: Path, stick: Path, said: Said
) -> None:
    write_files(tmp_path / "source", pack_files())
    (tmp_path / packs.KEY).write_bytes(content)

    made = ["--data", str(tmp_path), "pack", str(tmp_path / "source"), "--to", str(stick)]
    assert main(made) == 1

    (line,) = said()
    assert line.startswith("This did not work: The file pack-key in the data folder is damaged.")
    assert list(stick.iterdir()) == []


def test_a_folder_in_the_place_of_a_key_is_told(tmp_path: Path, stick: Path, said: Said) -> None:
    (tmp_path / tallies.KEY).mkdir()

    assert main(["--data", str(tmp_path), "collector", "--to", str(stick)]) == 1

    assert said()[0].startswith("This did not work: The file collector-key")


@pytest.mark.parametrize("key", ["0" * 64, "01" + "0" * 62])
def test_a_collectors_file_that_can_seal_nothing_is_told(
    key: str, tmp_path: Path, stick: Path, said: Said
) -> None:
    file = stick / "wise-steps.collector"
    word = "ab" * 32
    file.write_text(
        f'{{"format":"wise-steps-collector","key":"{key}","major":1,"word":"{word}"}}', "utf-8"
    )

    assert main(["--data", str(tmp_path / "here"), "tally", str(file), "--to", str(stick)]) == 1

    assert said() == ["This did not work: This is not a collector's file."]
