"""A supporter sees first who asked for help, then who is stuck, then who has been away."""

from datetime import UTC, datetime, timedelta

from app.domain.counts import CaseloadRow
from app.review.caseload import CaseloadEntry, Concern, caseload, concern_words

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def person(
    name: str, *, days_ago: int | None = 1, is_stuck: bool = False, asks: bool = False
) -> CaseloadRow:
    last = None if days_ago is None else NOW - timedelta(days=days_ago)
    return CaseloadRow(name, last, 1, 10, 5, ("mail-answer", "send") if is_stuck else None, asks)


def test_the_list_is_ordered_by_concern_and_says_why() -> None:
    rows = [
        person("practised"),
        person("new", days_ago=None),
        person("away", days_ago=14),
        person("stuck", is_stuck=True),
        person("asked", asks=True),
    ]

    found = caseload(rows, NOW)

    assert [(entry.row.employee_id, entry.concern) for entry in found] == [
        ("asked", Concern.ASKED),
        ("stuck", Concern.STUCK),
        ("away", Concern.AWAY),
        ("new", Concern.NOT_YET),
        ("practised", Concern.PRACTISED),
    ]


def test_asking_outweighs_everything() -> None:
    row = person("kim", days_ago=None, is_stuck=True, asks=True)

    assert caseload([row], NOW) == (CaseloadEntry(row, Concern.ASKED),)


def test_being_stuck_outweighs_being_away() -> None:
    assert caseload([person("kim", days_ago=40, is_stuck=True)], NOW)[0].concern is Concern.STUCK


def test_thirteen_days_are_not_yet_away() -> None:
    assert caseload([person("kim", days_ago=13)], NOW)[0].concern is Concern.PRACTISED


def test_who_practised_longest_ago_comes_first_and_equals_keep_one_order() -> None:
    rows = [person("b", days_ago=2), person("a", days_ago=2), person("c", days_ago=5)]

    names = [entry.row.employee_id for entry in caseload(rows, NOW)]

    assert names == ["c", "a", "b"]
    assert [entry.row.employee_id for entry in caseload(rows[::-1], NOW)] == names


def test_every_concern_has_its_own_words() -> None:
    assert len({concern_words(concern) for concern in Concern}) == len(Concern)
