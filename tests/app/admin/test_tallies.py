"""Two workstations with too few people each are counted together, by their collector only."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap import build
from app.cli import main
from app.domain.person import Consent
from tests.app.admin.conftest import Said
from tests.app.store.facts import StandingClock, whole_attempt

HERE, THERE = ("Anna", "Bilal", "Chen"), ("chen", "Dora", "Emil")


def workstation(folder: Path, nicknames: tuple[str, ...], consent: Consent = Consent.YES) -> Path:
    with closing(build(folder, StandingClock())) as services:
        people = services.store.people
        for nickname in nicknames:
            added = people.add_employee(nickname, "pictogram/cup")
            people.change_employee(replace(added, consent=consent))
            facts = whole_attempt(f"{folder.name}-{nickname}", added.id)
            services.store.progress.record(facts)
    return folder


@pytest.fixture
def collector(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    words = ["--data", str(tmp_path / "collector"), "collector", "--to", str(tmp_path / "stick")]
    assert main(words) == 0
    return tmp_path / "stick" / "wise-steps.collector"


def tally(folder: Path, collector: Path) -> int:
    words = ["--data", str(folder), "tally", str(collector), "--to", str(collector.parent)]
    return main(words)


def merge(folder: Path, stick: Path) -> int:
    return main(["--data", str(folder), "merge-tallies", str(stick)])


def test_together_they_are_enough_and_nobody_counts_twice(
    tmp_path: Path, collector: Path, said: Said
) -> None:
    for name, people in (("here", HERE), ("there", THERE)):
        assert tally(workstation(tmp_path / name, people), collector) == 0
    said()

    assert merge(tmp_path / "collector", collector.parent) == 0

    (line,) = said()
    assert line.split("\t")[0] == "2026-03"
    assert line.split("\t")[2:] == ["5", "5"]


def test_alone_they_stay_too_few(tmp_path: Path, collector: Path, said: Said) -> None:
    assert tally(workstation(tmp_path / "here", HERE), collector) == 0
    said()

    assert merge(tmp_path / "collector", collector.parent) == 1

    assert said() == ["2026-03: fewer than 5 people, also together."]


def test_no_name_is_on_the_stick(tmp_path: Path, collector: Path) -> None:
    assert tally(workstation(tmp_path / "here", HERE), collector) == 0

    written = b"".join(path.read_bytes() for path in collector.parent.iterdir()).lower()
    assert [name for name in HERE if name.lower().encode() in written] == []


def test_who_did_not_say_yes_is_in_no_tally(tmp_path: Path, collector: Path, said: Said) -> None:
    folder = workstation(tmp_path / "here", HERE, Consent.NO)

    assert tally(folder, collector) == 1

    assert said()[-1] == "Nobody who said yes practised in a closed month. Nothing was written."


def test_somebody_else_cannot_open_them(tmp_path: Path, collector: Path, said: Said) -> None:
    assert tally(workstation(tmp_path / "here", HERE), collector) == 0
    (tmp_path / "other").mkdir()
    other = ["--data", str(tmp_path / "stranger"), "collector", "--to", str(tmp_path / "other")]
    assert main(other) == 0
    said()

    assert merge(tmp_path / "stranger", collector.parent) == 1
    assert merge(tmp_path / "nobody", collector.parent) == 1

    lines = said()
    assert lines[0].endswith("This is not a tally for you, or it is damaged.")
    assert lines[1].startswith("This did not work: This data folder collects no tallies.")


def test_a_stick_that_is_gone_is_told(tmp_path: Path, said: Said) -> None:
    assert tally(tmp_path / "here", tmp_path / "gone" / "wise-steps.collector") == 1

    assert said() == [
        "This did not work: The file cannot be read. Is the stick still there?",
    ]
