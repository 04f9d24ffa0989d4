"""A pack comes in from a stick when its seal is whole and its exercises can be practised."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from app.bootstrap import build
from app.cli import main
from app.content.library import Library
from app.content.pack_file import SEAL, pack, unpack
from app.content.packs import FOLDER
from app.speech.recordings import find_recordings, text_mark
from tests.app.admin.conftest import Run, Said
from tests.app.content.packing import ABOUT, EXERCISE, PACK_ID, pack_files, write_files
from tests.app.content.test_pack_sounds import sound
from tests.app.opus_made import opus_content

ID = f"{PACK_ID}_lunch"


def sealed(tmp_path: Path, maker: str = "maker", **changes: dict[str, bytes]) -> Path:
    """Make a pack as its author does, and return the file."""
    files = pack_files() | changes.get("files", {})
    source = tmp_path / "source"
    shutil.rmtree(source, ignore_errors=True)
    write_files(source, files)
    stick = tmp_path / f"stick-{maker}"
    stick.mkdir(exist_ok=True)
    words = ["--data", str(tmp_path / maker), "pack", str(source), "--to", str(stick)]
    assert main(words) == 0
    return max(stick.iterdir(), key=lambda path: path.stat().st_mtime_ns)


def version(number: int) -> dict[str, bytes]:
    return {"pack.yaml": ABOUT.replace("version: 1", f"version: {number}").encode()}


def titles(folder: Path, language: str = "en") -> dict[str, str]:
    with closing(build(folder)) as services:
        library = services.library(language)
        return {card.id: card.title for card in library.exercises("W14")}


def test_its_exercises_can_be_practised_from_then_on(
    run: Run, folder: Path, tmp_path: Path, said: Said
) -> None:
    file = sealed(tmp_path)
    said()

    assert run("import", file) == 0

    assert said()[0] == "Added: Lunch in the canteen, version 1, made by The canteen."
    assert titles(folder)[ID] == "Answer a mail about lunch"
    with closing(build(folder)) as services:
        exercise = services.library("en").exercise(ID)
        assert (exercise.pack, services.library("en").problems) == (PACK_ID, ())


def test_a_start_does_not_compile_it_again(run: Run, folder: Path, tmp_path: Path) -> None:
    assert run("import", sealed(tmp_path)) == 0
    (compiled,) = folder.glob(f"{FOLDER}/*/.compiled/en.jsonl")
    compiled.write_bytes(compiled.read_bytes().replace(b"about lunch", b"about bread"))

    assert titles(folder)[ID] == "Answer a mail about bread"


def test_a_language_needs_every_translation(run: Run, folder: Path, tmp_path: Path) -> None:
    assert run("import", sealed(tmp_path)) == 0

    assert ID in titles(folder)
    assert ID not in titles(folder, "nl")


def test_a_pack_written_in_dutch_is_offered_in_dutch(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    dutch = {"pack.yaml": ABOUT.replace("language: en", "language: nl").encode()}

    assert run("import", sealed(tmp_path, files=dutch)) == 0

    assert ID in titles(folder, "nl")
    assert ID not in titles(folder)


def test_a_newer_version_replaces_the_older_one_and_never_the_other_way(
    run: Run, folder: Path, tmp_path: Path, said: Said
) -> None:
    first = sealed(tmp_path)
    text = pack_files()[EXERCISE].replace(b"about lunch", b"about bread")
    second = sealed(tmp_path, files={**version(2), EXERCISE: text})
    assert run("import", first) == 0

    assert run("import", second) == 0
    assert titles(folder)[ID] == "Answer a mail about bread"

    assert run("import", first) == 1
    assert said()[-1] == "This version or a newer one is here already. Nothing was changed."
    assert len(list((folder / FOLDER).iterdir())) == 1


def test_nobody_else_can_replace_a_pack(run: Run, folder: Path, tmp_path: Path, said: Said) -> None:
    assert run("import", sealed(tmp_path)) == 0
    theirs = sealed(tmp_path, "somebody-else", files=version(9))

    assert run("import", theirs) == 1

    assert said()[-1].startswith("A pack with this id is here from another maker.")
    assert [path.name for path in (folder / FOLDER).iterdir()] == [f"{PACK_ID}@1"]


def test_exercises_that_are_here_already_are_named(
    run: Run, folder: Path, tmp_path: Path, said: Said
) -> None:
    taken = "mail_about_friday"
    more = {f"exercises/{taken}/exercise.yaml": pack_files()[EXERCISE]}

    assert run("import", sealed(tmp_path, files=more)) == 1

    words = f"Exercises with the same id are here already: {taken} (WISE Steps)."
    assert said()[-1] == words
    assert ID not in titles(folder)


def test_a_pack_that_was_changed_on_its_way_is_refused(
    run: Run, folder: Path, tmp_path: Path, said: Said
) -> None:
    file = sealed(tmp_path)
    files = dict(unpack(file.read_bytes()))
    for changed in (
        {**files, EXERCISE: files[EXERCISE].replace(b"lunch", b"bread")},
        {**files, "exercises/one_more/exercise.yaml": files[EXERCISE]},
        {name: content for name, content in files.items() if name != EXERCISE},
        {name: content for name, content in files.items() if name != SEAL},
        {**files, SEAL: b'{"key": 1, "signature": []}'},
        {**files, SEAL: b"[" * 90_000},
        {**files, SEAL: json.dumps({"key": "0" * 64, "signature": "0" * 128}).encode()},
    ):
        file.write_bytes(pack(changed))
        assert run("import", file) == 1

    assert all(line.startswith("This did not work: ") for line in said()[1:])
    assert not (folder / FOLDER).exists()


HOSTILE_EXERCISES = {
    "an act that is not on the screen": ("press: mail/send", "press: mail/explode"),
    "an alias": ('title: "Answer a mail about lunch"', "title: &a [*a]"),
    "a tag": ('title: "Answer a mail about lunch"', "title: !!python/object:os.system ls"),
    "an id nothing can keep": ("id: open_letter", f"id: {'x' * 90}"),
    "a picture from elsewhere": ("pictogram/envelope", "../../photos/kim"),
    "a task nobody knows": ("task: W14", "task: W99"),
}


@pytest.mark.parametrize("what", HOSTILE_EXERCISES)
def test_an_exercise_that_cannot_be_practised_keeps_the_pack_out(
    run: Run, folder: Path, tmp_path: Path, said: Said, what: str
) -> None:
    old, new = HOSTILE_EXERCISES[what]
    text = pack_files()[EXERCISE].decode()
    assert old in text
    file = sealed(tmp_path, files={EXERCISE: text.replace(old, new, 1).encode()})

    assert run("import", file) == 1

    assert said()[-1].startswith("Nothing was changed. Things to mend in the pack: ")
    assert list((folder / FOLDER).iterdir()) == []


def test_html_and_formulas_in_it_stay_plain_text(run: Run, folder: Path, tmp_path: Path) -> None:
    title = "<img src=x> =cmd()"
    text = pack_files()[EXERCISE].replace(b"Answer a mail about lunch", title.encode())

    assert run("import", sealed(tmp_path, files={EXERCISE: text})) == 0

    assert titles(folder)[ID] == title


def test_a_file_of_translations_that_is_none_is_named(run: Run, tmp_path: Path, said: Said) -> None:
    file = sealed(tmp_path, files={"translations/nl.po": b'msgid "\xff'})

    assert run("import", file) == 1

    assert "translations/nl.po:1: this is no file of translations" in said()


@pytest.mark.parametrize(("ending", "content"), [("wav", sound()), ("opus", opus_content(0.1))])
def test_a_recording_comes_along_and_is_found_by_the_voice(
    run: Run, folder: Path, tmp_path: Path, ending: str, content: bytes
) -> None:
    words = "Open the mail from Hanna."
    name = f"exercises/{ID}/recordings/open_letter.en.{text_mark(words)}.{ending}"

    assert run("import", sealed(tmp_path, files={name: content})) == 0

    (pack_folder,) = (folder / FOLDER).iterdir()
    found = find_recordings([pack_folder / "exercises"], folder).find(words, "en")
    assert Path(found).read_bytes() == content


def test_no_pack_is_made_with_half_a_recording(run: Run, tmp_path: Path, said: Said) -> None:
    name = f"exercises/{ID}/recordings/open_letter.en.0123456789abcdef.opus"
    write_files(tmp_path / "source", {**pack_files(), name: opus_content(0.1)[:-1]})

    assert run("pack", tmp_path / "source", "--to", tmp_path) == 1

    assert said()[0].startswith("This did not work: This is no recording we can play")


def test_a_pack_can_be_taken_away(run: Run, folder: Path, tmp_path: Path, said: Said) -> None:
    assert run("import", sealed(tmp_path)) == 0

    assert run("remove-pack", PACK_ID) == 0
    assert run("remove-pack", PACK_ID) == 1

    assert said()[-1] == "There is no such pack. Nothing was changed."
    assert ID not in titles(folder)


def test_a_pack_that_was_spoiled_later_keeps_nobody_from_practising(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    assert run("import", sealed(tmp_path)) == 0
    for path in (folder / FOLDER).rglob("*"):
        if path.is_file():
            path.write_bytes(b"\xff\x00")

    library = Library.load("en", packs=folder / FOLDER)

    assert not library.has(ID)
    assert library.has("mail_about_friday")
    assert library.problems
