"""A workstation is a random number that stays, unless the folder moves to another computer."""

import json
from datetime import date
from pathlib import Path

import pytest

from app.store.workstation import machine_words, workstation
from tests.app.store.facts import StandingClock, machine


@pytest.fixture(autouse=True)
def _has_folder(folder: Path) -> None:
    folder.mkdir()


def test_the_same_computer_stays_the_same_workstation(folder: Path, clock: StandingClock) -> None:
    first = workstation(folder, clock, machine)

    assert workstation(folder, clock, machine) == first
    assert (len(first.source), len(first.signing_seed), first.copied_at) == (32, 32, None)


def test_a_copied_folder_is_another_workstation_from_that_day_on(
    folder: Path, clock: StandingClock
) -> None:
    first = workstation(folder, clock, machine)

    copy = workstation(folder, clock, lambda: "another computer")

    assert copy.source != first.source
    assert copy.signing_seed != first.signing_seed
    assert copy.copied_at == date(2026, 3, 16)
    assert workstation(folder, clock, lambda: "another computer") == copy


def test_nothing_in_the_file_says_which_computer_it_is(folder: Path, clock: StandingClock) -> None:
    workstation(folder, clock, machine)

    assert machine() not in (folder / "identity.json").read_text()


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"source": 1, "signing_seed": "xx"}'])
def test_an_unreadable_identity_becomes_a_new_one(
    folder: Path, clock: StandingClock, content: str, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "identity.json").write_text(content)

    assert len(workstation(folder, clock, machine).source) == 32
    assert "This workstation becomes a new one" in caplog.text
    caplog.clear()


@pytest.mark.parametrize(
    "slip",
    [
        {"signing_seed": ""},
        {"signing_seed": "ab" * 31},
        {"signing_seed": "ab" * 33},
        {"source": ""},
        {"source": "../other"},
        {"source": "ab" * 40},
    ],
)
def test_a_number_or_key_of_another_length_is_not_taken(
    folder: Path, clock: StandingClock, slip: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    first = workstation(folder, clock, machine)
    path = folder / "identity.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **slip}))

    new = workstation(folder, clock, machine)

    assert (len(new.source), len(new.signing_seed)) == (32, 32)
    assert new.signing_seed != first.signing_seed
    assert "This workstation becomes a new one" in caplog.text
    caplog.clear()
    assert workstation(folder, clock, machine) == new


def test_this_computer_has_words_of_its_own() -> None:
    assert machine_words()
    assert machine_words() == machine_words()
