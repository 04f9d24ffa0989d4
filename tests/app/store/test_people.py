"""People are kept as they are, and the sign-in tiles say the same."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.person import Consent, Employee, Tile
from app.domain.prompting import Direction, TextLevel
from app.domain.support_profile import PressWay, SupportProfile, Theme
from app.store.problems import FactRefused
from app.store.store import Store
from app.store.tiles import read_tiles
from tests.app.store.facts import CANARY, MORNING


def test_an_employee_is_found_again_as_added(store: Store) -> None:
    added = store.people.add_employee("Kim", "portrait/kofi", sequence=("cup", "bus", "tree"))

    assert store.people.employee(added.id) == added
    assert added.sequence == ("cup", "bus", "tree")
    assert added.consent is Consent.NOT_ASKED


def test_employees_come_by_nickname_whatever_the_letter_case(store: Store) -> None:
    for nickname in ("zoe", "Anna", "bo"):
        store.people.add_employee(nickname, "pictogram/cup")

    assert [each.nickname for each in store.people.employees()] == ["Anna", "bo", "zoe"]


def test_an_archived_employee_is_kept_but_not_offered(
    store: Store, folder: Path, employee: Employee
) -> None:
    store.people.change_employee(replace(employee, is_archived=True))

    assert store.people.employees() == ()
    assert [each.id for each in store.people.employees(with_archived=True)] == [employee.id]
    assert read_tiles(folder) == ()


def test_tiles_show_people_as_they_are_now(store: Store, folder: Path, employee: Employee) -> None:
    store.people.change_employee(replace(employee, nickname="Kim", sequence=("a", "b", "c")))

    assert read_tiles(folder) == (Tile(employee.id, "Kim", employee.picture, has_sequence=True),)


@pytest.mark.parametrize("content", [b"", b"[1, 2]", b"{", b'[{"id": "x"}]', b"\xff\xfe"])
def test_unreadable_tiles_are_no_tiles(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "tiles.json").write_bytes(content)

    assert read_tiles(folder) == ()


def test_somebody_erased_cannot_be_changed_back_in(store: Store, employee: Employee) -> None:
    store.people.erase_employee(employee.id)

    with pytest.raises(FactRefused):
        store.people.change_employee(employee)
    assert store.people.employees(with_archived=True) == ()


def test_supports_follow_the_person(store: Store, employee: Employee) -> None:
    wanted = SupportProfile(
        language="bg",
        text_size_percent=200,
        theme=Theme.CALM,
        text_level=TextLevel.KEY,
        direction=Direction.MOST_TO_LEAST,
        waiting_seconds=None,
        press_way=PressWay.TWO_SWITCHES,
        press_switch="F8",
        scan_seconds=0.5,
    )

    store.people.save_profile(employee.id, wanted)

    assert store.people.profile(employee.id) == wanted


def test_somebody_new_has_the_usual_supports(store: Store, employee: Employee) -> None:
    assert store.people.profile(employee.id) == SupportProfile()


def test_how_a_supporter_presses_is_kept_and_nothing_else(store: Store) -> None:
    supporter = store.people.add_supporter("Ayla", "hash", "recovery")
    pressing = SupportProfile(press_way=PressWay.RESTING, hold_seconds=0.5)
    before = store.people.supporter_profile(supporter.id)

    store.people.save_supporter_profile(supporter.id, replace(pressing, language="nl"))

    assert before == SupportProfile()
    assert store.people.supporter_profile(supporter.id) == pressing


def test_a_secret_is_kept_with_its_failures(store: Store) -> None:
    supporter = store.people.add_supporter("Ayla", "hash", "recovery")
    record = replace(
        store.people.secret_of(supporter.id), failures=3, wait_seconds=4.5, reset_at=MORNING
    )

    store.people.save_secret(supporter.id, record)

    assert store.people.secret_of(supporter.id) == record
    assert store.people.supporters() == (supporter,)


def test_a_supporter_who_left_has_no_secret_any_more(store: Store) -> None:
    stays = store.people.add_supporter("Ana", "hash", "code")
    leaves = store.people.add_supporter("Bo", "hash", "code")

    store.people.save_supporter_profile(leaves.id, SupportProfile())

    store.people.remove_supporter(leaves.id)

    assert store.people.supporters() == (stays,)
    with pytest.raises(LookupError):
        store.people.secret_of(leaves.id)


def test_the_last_supporter_stays(store: Store) -> None:
    only = store.people.add_supporter("Ana", "hash", "code")

    with pytest.raises(FactRefused):
        store.people.remove_supporter(only.id)

    assert store.people.supporters() == (only,)


def test_a_stranger_has_no_secret(store: Store) -> None:
    with pytest.raises(LookupError):
        store.people.secret_of("nobody")


def test_a_nickname_too_long_is_refused_without_saying_it(store: Store) -> None:
    with pytest.raises(FactRefused) as caught:
        store.people.add_employee("Canary" * 20, "pictogram/cup")

    assert "Canary" not in str(caught.value)
    assert "Canary" not in str(caught.value.__cause__)


def test_a_person_is_kept_even_where_the_tiles_cannot_be_written(
    store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def no_room(*_whatever: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.store.store.write_tiles", no_room)

    store.people.add_employee(CANARY, "pictogram/cup")

    assert [one.nickname for one in store.people.employees()] == [CANARY]
    assert CANARY not in caplog.text
    caplog.clear()
