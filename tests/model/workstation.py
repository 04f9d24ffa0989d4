"""A whole workstation against a model of it: whatever people do in whatever order, both agree."""

import shutil
import tempfile
from copy import deepcopy
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from app.bootstrap import Services, build
from app.domain.attempt import Outcome
from app.domain.person import Consent
from app.export.merge import merge_folder
from app.files import digest_of
from app.identity.gate import FAILURES_BEFORE_RECOVERY_CODE, Allowed, LockedOut
from tests.app.store.facts import StandingClock, begun, done, ended
from tests.faults.quick_disk import quick_place

NICKNAMES = ("Anna", "Bilal", "Chen", "Dora", "Emil", "Fatou", "Georgi")
FEWEST = 5


@dataclass
class Practised:
    """One attempt as the model knows it."""

    steps: int = 0
    is_ended: bool = False
    is_hidden: bool = False


@dataclass
class Kept:
    """What must be in the data folder now."""

    people: dict[str, dict[str, Practised]] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)
    failures: int = 0


class Workstation(RuleBasedStateMachine):
    """Signs in, practises, crashes, starts again, exports, imports, deletes, restores.

    `runs` and `looks` count for the command how often it was tried and compared.
    """

    runs = 0
    looks = 0

    def __init__(self) -> None:
        super().__init__()
        Workstation.runs += 1
        self.place = Path(tempfile.mkdtemp(prefix="wise-steps-model-", dir=quick_place()))
        self.clock = StandingClock()
        self.model = Kept()
        self.backups: dict[Path, tuple[str, Kept]] = {}
        self.issued: dict[str, bytes] = {}
        self.number = 0
        self.services = self._built()

    def _built(self) -> Services:
        return build(self.place / "data", self.clock)

    @initialize()
    def set_up(self) -> None:
        self.services.store.people.add_supporter("Ottoline", "none", "none")
        (self.place / "stick").mkdir()

    @rule(nickname=st.sampled_from(NICKNAMES))
    def somebody_comes(self, nickname: str) -> None:
        people = self.services.store.people
        added = people.add_employee(nickname, "pictogram/cup")
        people.change_employee(replace(added, consent=Consent.YES))
        self.model.people[added.id] = {}
        self.model.notes[added.id] = []

    @precondition(lambda self: self.model.people)
    @rule(data=st.data())
    def somebody_begins(self, data: st.DataObject) -> None:
        self._begin(data.draw(st.sampled_from(list(self.model.people))))

    @rule()
    def everybody_practises(self) -> None:
        while len(self.model.people) < FEWEST:
            self.somebody_comes("Kim")
        for person in list(self.model.people):
            name = self._begin(person)
            self.services.store.progress.record([done(name, 0), ended(name)])
            self.model.people[person][name] = Practised(1, is_ended=True)

    def _begin(self, person: str) -> str:
        self.number += 1
        name = f"attempt-{self.number}"
        self.services.store.progress.record([begun(name, person, at=self.clock.now())])
        self.model.people[person][name] = Practised()
        return name

    def _any_attempt(self, data: st.DataObject, *, is_open: bool = False) -> tuple[str, str]:
        found = [
            (person, name)
            for person, attempts in self.model.people.items()
            for name, each in attempts.items()
            if not (is_open and each.is_ended)
        ]
        return data.draw(st.sampled_from(found))

    def has_attempt(self) -> bool:
        return any(self.model.people.values())

    def has_open_attempt(self) -> bool:
        every = (each for attempts in self.model.people.values() for each in attempts.values())
        return any(not each.is_ended for each in every)

    @precondition(has_open_attempt)
    @rule(data=st.data())
    def a_step_is_done(self, data: st.DataObject) -> None:
        person, name = self._any_attempt(data, is_open=True)
        each = self.model.people[person][name]
        self.services.store.progress.record([done(name, each.steps)])
        each.steps += 1

    @precondition(has_open_attempt)
    @rule(data=st.data(), outcome=st.sampled_from(Outcome))
    def an_attempt_ends(self, data: st.DataObject, outcome: Outcome) -> None:
        person, name = self._any_attempt(data, is_open=True)
        self.services.store.progress.record([ended(name, outcome)])
        self.model.people[person][name].is_ended = True

    @precondition(has_attempt)
    @rule(data=st.data(), is_hidden=st.booleans())
    def an_attempt_is_hidden(self, data: st.DataObject, *, is_hidden: bool) -> None:
        person, name = self._any_attempt(data)
        self.services.store.progress.hide(name, is_hidden=is_hidden)
        self.model.people[person][name].is_hidden = is_hidden

    @precondition(has_attempt)
    @rule(data=st.data())
    def an_attempt_is_deleted(self, data: st.DataObject) -> None:
        person, name = self._any_attempt(data)
        self.services.store.progress.delete(name)
        del self.model.people[person][name]

    @precondition(lambda self: self.model.people)
    @rule(data=st.data())
    def a_note_is_written(self, data: st.DataObject) -> None:
        person = data.draw(st.sampled_from(list(self.model.people)))
        self.number += 1
        words = f"canary-{self.number}"
        self.services.store.support.write_note(person, words)
        self.model.notes[person].append(words)

    @precondition(lambda self: self.model.people)
    @rule(data=st.data())
    def somebody_is_erased(self, data: st.DataObject) -> None:
        person = data.draw(st.sampled_from(list(self.model.people)))
        self.services.store.people.erase_employee(person)
        words = [person, *self.model.notes.pop(person)]
        del self.model.people[person]
        self.backups.clear()
        found = [path for path in (self.place / "data").rglob("*") if path.is_file()]
        assert not [p for p in found if any(word.encode() in p.read_bytes() for word in words)]

    @rule()
    def the_door_is_tried(self) -> None:
        (supporter,) = self.services.store.people.supporters()
        permission = self.services.door.count_try(supporter.id).permission
        is_hard_stop = self.model.failures >= FAILURES_BEFORE_RECOVERY_CODE
        assert isinstance(permission, LockedOut) is is_hard_stop
        self.model.failures += isinstance(permission, Allowed)

    @rule(days=st.sampled_from((0, 1, 31, 400)))
    def time_passes(self, days: int) -> None:
        self.clock.go_on(days=days, hours=1)

    @rule()
    def a_backup_is_made(self) -> None:
        path = self.services.store.backup()
        self.backups[path] = (digest_of(path), deepcopy(self.model))

    def backups_there(self) -> list[Path]:
        """Return those that were not thinned out; a clock that stands still uses a name again."""
        known = self.backups.items()
        return [path for path, (digest, _) in known if path.exists() and digest_of(path) == digest]

    @precondition(lambda self: bool(self.backups_there()))
    @rule(data=st.data())
    def a_backup_is_put_back(self, data: st.DataObject) -> None:
        path = data.draw(st.sampled_from(self.backups_there()))
        self.services.store.restore(path)
        self.model = deepcopy(self.backups[path][1])

    @rule()
    def results_are_issued(self) -> None:
        service = self.services.export("en")
        for prepared in service.prepare_all():
            file = service.issue(prepared, self.place / "stick")
            period = prepared.results.contents.period.key
            assert self.issued.setdefault(period, file.read_bytes()) == file.read_bytes()

    @rule()
    def results_are_put_together(self) -> None:
        merged = merge_folder(self.place / "stick")
        assert merged.refused == ()
        assert merged.sources == min(1, len(self.issued))

    @rule()
    def it_crashes(self) -> None:
        """End like a killed program: without a backup and without a seal."""
        self.services.store.let_go()
        self.services.store._lock.release()
        self.services = self._built()

    @rule()
    def it_is_started_again(self) -> None:
        self.services.close()
        self.services = self._built()
        assert self.services.store.verify().is_sound

    @rule(place=st.integers(0, 100_000), is_closed=st.booleans())
    def the_database_is_damaged(self, place: int, *, is_closed: bool) -> None:
        if is_closed:
            self.services.close()
        else:
            self.services.store.let_go()
            self.services.store._lock.release()
        database = self.place / "data" / "app.db"
        content = bytearray(database.read_bytes())
        place %= len(content)
        content[place : place + 600] = bytes(600)
        database.write_bytes(content)
        self.services = self._built()

    @invariant()
    def everything_is_as_the_model_says(self) -> None:
        Workstation.looks += 1
        store = self.services.store
        assert {one.id for one in store.people.employees()} == set(self.model.people)
        for person, attempts in self.model.people.items():
            found = {
                each.attempt.id: Practised(
                    len(each.results), each.outcome is not None, each.is_hidden
                )
                for each in store.progress.attempts(person)
            }
            assert found == attempts
            assert [note.text for note in store.support.notes(person)] == self.model.notes[person]

    def teardown(self) -> None:
        assert self.services.store.verify().is_sound
        self.services.close()
        shutil.rmtree(self.place)
