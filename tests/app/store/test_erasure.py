"""Somebody who is erased leaves no trace in any file of the data folder."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.attempt import Feeling, Probe
from app.domain.mastery import Mastery
from app.domain.person import Employee
from app.domain.site import Site
from app.domain.skills_check import SelfRating
from app.domain.support_profile import SupportProfile
from app.domain.task import Scenario
from app.files import make_folder
from app.store.problems import DataFolderFull
from app.store.store import Store, open_store
from tests.app.store.facts import CANARY, MORNING, StandingClock, begun, machine, whole_attempt

NOTE = "Quixotic remark"


def _leave_traces(store: Store, folder: Path, employee: Employee) -> Employee:
    make_folder(folder / "photos")
    (folder / "photos" / "canary.png").write_bytes(CANARY.encode())
    with_photo = replace(employee, picture="photo/canary.png")
    store.people.change_employee(with_photo)
    store.people.save_profile(employee.id, SupportProfile(language="bg"))
    store.progress.record(whole_attempt("one", employee.id))
    store.progress.rate_feeling("one", Feeling.HARD)
    store.progress.hide("one", is_hidden=True)
    store.progress.chose(employee.id, ("W14",), "W14")
    store.support.invite(employee.id, "W14")
    store.support.write_note(employee.id, NOTE)
    store.support.ask_for_help(employee.id, "W14-a", "step-1")
    check = store.skills.suggest(employee.id, "kitchen", ("W11", "W13"))
    store.skills.rate(check.id, "W11", SelfRating.CANNOT_YET)
    store.progress.record([replace(begun("two", employee.id), probe=Probe(7, 1))])
    store.mastery.keep([Mastery("W14", "one", MORNING, 1)])
    store.audit("supporter", "viewed", employee.id)
    store.backup()
    return with_photo


def _files_with(folder: Path, *words: str) -> list[str]:
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(word.encode() in path.read_bytes() for word in words)
    ]


def test_no_file_holds_a_trace_of_somebody_erased(
    store: Store, folder: Path, employee: Employee
) -> None:
    _leave_traces(store, folder, employee)
    make_folder(folder / "quarantine")
    (folder / "quarantine" / "app.db").write_bytes(CANARY.encode())
    assert len(_files_with(folder, CANARY)) >= 5

    store.people.erase_employee(employee.id)

    assert _files_with(folder, CANARY, NOTE, employee.id) == []
    assert not (folder / "photos" / "canary.png").exists()
    assert store.verify().is_sound


def test_how_the_voice_says_the_name_goes_too_and_other_words_stay(
    store: Store, folder: Path, employee: Employee
) -> None:
    words = folder / "pronunciation" / "nl.txt"
    words.parent.mkdir()
    others = f"Roetz = roots\n{CANARY}a = zee boe lona\n"
    words.write_text(f"{others}{CANARY.lower()} = zee boe lon\n", "utf-8")

    store.people.erase_employee(employee.id)

    assert words.read_text("utf-8") == others


def test_a_name_that_somebody_else_has_too_is_still_said_right(
    store: Store, folder: Path, employee: Employee
) -> None:
    store.people.add_employee(CANARY, "pictogram/cup")
    words = folder / "pronunciation" / "nl.txt"
    words.parent.mkdir()
    words.write_text(f"{CANARY} = zee boe lon\n", "utf-8")

    store.people.erase_employee(employee.id)

    assert CANARY in words.read_text("utf-8")


def test_others_stay_as_they_are(store: Store, folder: Path, employee: Employee) -> None:
    kim = store.people.add_employee("Kim", "pictogram/cup")
    store.progress.record(whole_attempt("kim's", kim.id))
    store.audit("supporter", "viewed", kim.id)
    _leave_traces(store, folder, employee)

    store.people.erase_employee(employee.id)

    assert store.people.employees() == (kim,)
    assert len(store.progress.attempts(kim.id)) == 1


def test_an_erasure_survives_damage(
    folder: Path, caplog: pytest.LogCaptureFixture, clock: StandingClock
) -> None:
    store = open_store(folder, clock, machine).store
    kim = store.people.add_employee("Kim", "pictogram/cup")
    gone = store.people.add_employee(CANARY, "pictogram/cup")
    store.people.erase_employee(gone.id)
    store.close()
    (folder / "app.db").write_bytes(b"")

    again = open_store(folder, clock, machine).store

    assert again.people.employees() == (kim,)
    assert _files_with(folder, CANARY) == []
    again.close()
    caplog.clear()


def test_an_erasure_cut_off_half_way_is_finished_at_the_next_start(
    folder: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(folder, clock, machine).store
    gone = store.people.add_employee(CANARY, "pictogram/cup")
    _leave_traces(store, folder, gone)
    with monkeypatch.context() as patch:
        patch.setattr("app.store.erasure.make_backup", _no_room)
        with pytest.raises(DataFolderFull):
            store.people.erase_employee(gone.id)
    store._database.close()
    store._lock.release()

    again = open_store(folder, clock, machine).store

    assert _files_with(folder, CANARY, NOTE) == []
    assert again.verify().is_sound
    again.close()


def _no_room(*_whatever: object) -> None:
    raise DataFolderFull("There is no room.")


def test_the_invented_site_goes_with_all_its_people(store: Store, folder: Path) -> None:
    store.site.save_site(Site("Bikes", Scenario.SOCIAL, is_demo=True))
    invented = store.people.add_employee(CANARY, "pictogram/cup")
    supporter = store.people.add_supporter("Ayla", "hash", "recovery")
    store.people.save_supporter_profile(supporter.id, SupportProfile())
    store.progress.record(whole_attempt("one", invented.id))
    store.frozen_exports.save("2026-02", b"{}", 1)

    store.site.remove_demo()

    assert store.site.site() is None
    assert (store.people.employees(), store.people.supporters()) == ((), ())
    assert store.frozen_exports.load("2026-02") is None
    assert _files_with(folder, CANARY, "Ayla") == []


def test_a_real_site_is_not_removed_as_an_invented_one(store: Store, employee: Employee) -> None:
    site = Site("Bikes", Scenario.SOCIAL, idle_minutes=None, minimum_people=10)
    store.site.save_site(site)

    store.site.remove_demo()

    assert store.site.site() == site
    assert store.people.employees() == (employee,)
