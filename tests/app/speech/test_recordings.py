"""A recording belongs to one text in one language, and is never played for another."""

from pathlib import Path

import pytest

from app.speech.recordings import Recordings, find_recordings, kept_recordings, recording_file
from tests.app.speech.fakes import wav_file

TEXT = "Press Send."


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path / "site"


def record(folder: Path, text: str = TEXT, language: str = "en") -> Path:
    file = recording_file(folder, "mail_about_friday", "send", text, language)
    file.parent.mkdir(parents=True, exist_ok=True)
    return wav_file(file, seconds=0.1)


def test_a_recording_is_found_by_its_text(site: Path, tmp_path: Path) -> None:
    file = record(site)

    found = find_recordings([tmp_path / "exercises"], site)

    assert found.find(TEXT, "en-GB") == str(file)
    assert found.find("Press  Send. ", "en") == str(file)


@pytest.mark.parametrize(("text", "language"), [("Press Reply.", "en"), (TEXT, "nl"), ("", "en")])
def test_another_text_or_language_has_no_recording(
    site: Path, tmp_path: Path, text: str, language: str
) -> None:
    record(site)

    assert find_recordings([tmp_path / "exercises"], site).find(text, language) == ""


def test_what_a_site_recorded_counts_before_what_came_with_the_exercise(
    site: Path, tmp_path: Path
) -> None:
    own = record(site)
    came = tmp_path / "exercises" / "mail_about_friday" / "recordings" / own.name
    other = came.with_name(recording_file(site, "m", "open", "Open it.", "en").name)
    came.parent.mkdir(parents=True)
    wav_file(came, 0.1)
    wav_file(other, 0.1)

    found = find_recordings([tmp_path / "exercises"], site)

    assert found.find(TEXT, "en") == str(own)
    assert found.find("Open it.", "en") == str(other)


@pytest.mark.parametrize("ending", [".opus", ".OPUS", ".ogg", ".flac", ".mp3"])
def test_a_recording_of_another_kind_is_found_alike(
    site: Path, tmp_path: Path, ending: str
) -> None:
    recorded = record(site)
    file = recorded.rename(recorded.with_suffix(ending))

    assert find_recordings([tmp_path / "exercises"], site).find(TEXT, "en") == str(file)


def test_what_a_site_keeps_of_a_sentence_is_of_any_kind(site: Path) -> None:
    file = record(site)
    copied = file.with_suffix(".opus")
    copied.write_bytes(file.read_bytes())
    file.with_suffix(".txt").write_text("no sound")
    record(site, "Another sentence.")

    assert set(kept_recordings(file)) == {file, copied}
    assert kept_recordings(file.with_name("nobody.en.0123456789abcdef.wav")) == ()


def test_other_files_are_left_alone(site: Path, tmp_path: Path) -> None:
    file = record(site)
    file.rename(file.with_name("holiday.wav"))
    (file.parent / "notes.en.0123456789abcdef.txt").write_text("no sound")

    assert find_recordings([tmp_path / "exercises"], site) == Recordings({})
