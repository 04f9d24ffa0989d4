"""A closed month leaves once and for all: shown first, kept, and the same ever after."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.export.anonymise import TooFewPeople
from app.export.cells import Policy
from app.export.file_format import read_results
from app.export.service import MonthIsNotClosed, NoFile, Prepared, PreviewIsOutdated
from app.export.writer import FolderIsGone
from tests.app.export.organisations import (
    OCTOBER,
    PEOPLE,
    FixedClock,
    Folder,
    did,
    everyone,
    service,
)

NOVEMBER = date(2026, 11, 1)
DECEMBER = date(2026, 12, 1)
MANY = everyone(PEOPLE, alone=2)


def prepared(folder: Folder, month: date = OCTOBER) -> Prepared:
    answer = service(folder).prepare(month)
    assert isinstance(answer, Prepared)
    return answer


def test_a_month_with_enough_people_is_shown_and_written(tmp_path: Path) -> None:
    folder = Folder({OCTOBER: MANY})
    ready = prepared(folder)

    path = service(folder).issue(ready, tmp_path)

    assert path.name == ready.results.name
    assert read_results(path.read_bytes()) == ready.results
    assert any("about 10 people" in sentence for sentence in ready.sentences)
    assert ready.cells[0].people == 10


def test_looking_at_a_file_keeps_and_writes_nothing() -> None:
    folder = Folder({OCTOBER: MANY})

    assert not prepared(folder).was_issued
    assert folder.kept == {}


def test_too_few_people_get_a_sentence_and_no_file() -> None:
    answer = service(Folder({OCTOBER: MANY[:4]})).prepare(OCTOBER)

    assert answer == NoFile(
        TooFewPeople(5), "Too few people practised in October 2026 for a safe file."
    )


def test_a_stricter_site_needs_more_people() -> None:
    folder = Folder({OCTOBER: MANY[:9]})

    assert isinstance(service(folder, policy=Policy(people=10)).prepare(OCTOBER), NoFile)


def test_only_months_that_are_over_can_leave() -> None:
    folder = Folder({DECEMBER: MANY, OCTOBER: MANY})
    last_evening = FixedClock(datetime(2026, 12, 31, 23, 59, tzinfo=UTC))

    assert service(folder, last_evening).months_ready() == (OCTOBER,)
    with pytest.raises(MonthIsNotClosed):
        service(folder, last_evening).prepare(DECEMBER)
    assert service(folder, FixedClock(datetime(2027, 1, 1, tzinfo=UTC))).months_ready() == (
        OCTOBER,
        DECEMBER,
    )


def test_a_copied_folder_does_not_let_older_months_leave_again() -> None:
    folder = Folder({OCTOBER: MANY, NOVEMBER: MANY, DECEMBER: MANY}, copied_at=date(2026, 11, 20))
    folder.kept["2026-10"] = prepared(Folder({OCTOBER: MANY})).content

    assert service(folder).months_ready() == (DECEMBER,)
    for month in (OCTOBER, NOVEMBER):
        with pytest.raises(MonthIsNotClosed):
            service(folder).prepare(month)


def test_an_issued_month_stays_the_same_to_the_byte(tmp_path: Path) -> None:
    folder = Folder({OCTOBER: list(MANY)})
    first = service(folder).issue(prepared(folder), tmp_path).read_bytes()

    folder.by_month[OCTOBER] = [*MANY[1:], did("Somebody new", helped=5)]
    again = prepared(folder)

    assert again.was_issued
    assert service(folder).issue(again, tmp_path).read_bytes() == first


def test_a_file_is_written_only_as_it_was_shown(tmp_path: Path) -> None:
    folder = Folder({OCTOBER: list(MANY)})
    shown = prepared(folder)
    folder.by_month[OCTOBER] = MANY[:6]

    with pytest.raises(PreviewIsOutdated):
        service(folder).issue(shown, tmp_path)
    folder.by_month[OCTOBER] = MANY[:2]
    with pytest.raises(PreviewIsOutdated):
        service(folder).issue(shown, tmp_path)

    assert list(tmp_path.iterdir()) == []
    assert folder.kept == {}


def test_a_stick_that_is_gone_can_be_put_in_again(tmp_path: Path) -> None:
    folder = Folder({OCTOBER: MANY})
    with pytest.raises(FolderIsGone):
        service(folder).issue(prepared(folder), tmp_path / "stick")

    path = service(folder).issue(prepared(folder), tmp_path)

    assert path.read_bytes() == folder.kept["2026-10"]


def test_thin_months_of_a_quarter_leave_together() -> None:
    folder = Folder({OCTOBER: MANY[:3], NOVEMBER: MANY, DECEMBER: MANY[3:6]})

    together = prepared(folder, OCTOBER)

    assert together.results.contents.period.key == "2026-Q4"
    assert together.results.contents.period.months == (OCTOBER, DECEMBER)
    assert together.cells[0].people == 5
    assert prepared(folder, DECEMBER).content == together.content
    assert prepared(folder, NOVEMBER).results.contents.period.key == "2026-11"


def test_a_quarter_is_told_only_when_it_is_over() -> None:
    folder = Folder({OCTOBER: MANY[:3], NOVEMBER: MANY[3:6]})
    in_december = FixedClock(datetime(2026, 12, 15, tzinfo=UTC))

    assert isinstance(service(folder, in_december).prepare(OCTOBER), NoFile)
    assert isinstance(service(folder).prepare(OCTOBER), Prepared)


def test_a_quarter_of_one_thin_month_is_still_too_thin() -> None:
    folder = Folder({OCTOBER: MANY[:3], NOVEMBER: MANY, DECEMBER: MANY})

    assert isinstance(service(folder).prepare(OCTOBER), NoFile)


def test_a_quarter_too_thin_as_a_whole_makes_no_file() -> None:
    folder = Folder({OCTOBER: MANY[:2], NOVEMBER: MANY[:2], DECEMBER: MANY[:2]})

    assert isinstance(service(folder).prepare(OCTOBER), NoFile)


def test_no_two_files_of_a_quarter_ever_overlap(tmp_path: Path) -> None:
    folder = Folder({OCTOBER: MANY[:3], NOVEMBER: list(MANY), DECEMBER: MANY[3:6]})
    service(folder).issue(prepared(folder, OCTOBER), tmp_path)

    folder.by_month[OCTOBER] = MANY
    folder.by_month[NOVEMBER] = MANY[:3]

    assert prepared(folder, OCTOBER).results.contents.period.key == "2026-Q4"
    assert isinstance(service(folder).prepare(NOVEMBER), NoFile)


def test_a_quarter_leaves_out_a_month_that_already_has_its_file(tmp_path: Path) -> None:
    folder = Folder({OCTOBER: MANY[:3], NOVEMBER: list(MANY), DECEMBER: MANY[3:6]})
    service(folder).issue(prepared(folder, NOVEMBER), tmp_path)
    folder.by_month[NOVEMBER] = MANY[:3]

    assert prepared(folder, OCTOBER).results.contents.period.months == (OCTOBER, DECEMBER)


def test_all_files_that_pass_are_listed_once() -> None:
    september = date(2026, 9, 1)
    folder = Folder({september: MANY[:1], OCTOBER: MANY[:3], NOVEMBER: MANY, DECEMBER: MANY[3:6]})

    keys = [ready.results.contents.period.key for ready in service(folder).prepare_all()]

    assert keys == ["2026-Q4", "2026-11"]


def test_the_way_numbers_change_after_the_first_file_shows_in_no_later_file(tmp_path: Path) -> None:
    folder = Folder({OCTOBER: list(MANY)})
    seen = set()
    for _unused in range(5):
        ready = prepared(folder)
        seen.add(service(folder).issue(ready, tmp_path).read_bytes())
        folder.by_month[OCTOBER].append(did("Kim", alone=5))

    assert len(seen) == 1
