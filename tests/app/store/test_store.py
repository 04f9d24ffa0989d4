"""The store as a whole: one thread, quick to open again, and silent about people."""

import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.domain.person import Employee
from app.store.layout import Layout
from app.store.problems import FactRefused
from app.store.seal import is_as_sealed
from app.store.store import Store, open_store
from tests.app.store.facts import CANARY, StandingClock, begun, machine, whole_attempt


def test_only_the_thread_that_opened_it_may_use_it(store: Store) -> None:
    raised: list[str] = []

    def look() -> None:
        try:
            store.people.employees()
        except RuntimeError as error:
            raised.append(str(error))

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()

    assert raised == ["The store is used by a thread that did not open it."]


def test_a_closed_database_is_sealed_until_it_is_opened(folder: Path, clock: StandingClock) -> None:
    store = open_store(folder, clock, machine).store
    store.people.add_employee(CANARY, "pictogram/cup")
    was_open = is_as_sealed(Layout(folder))

    store.close()

    assert not was_open
    assert is_as_sealed(Layout(folder))


def test_room_is_set_aside_for_a_full_disk(store: Store, folder: Path) -> None:
    assert (folder / "ballast").stat().st_size == 4 << 20


def test_no_name_reaches_the_log_or_a_problem(
    folder: Path, clock: StandingClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    store = open_store(folder, clock, machine).store
    employee = store.people.add_employee(CANARY, f"photo/{CANARY}.png")
    store.progress.record(whole_attempt("one", employee.id))
    store.support.write_note(employee.id, f"{CANARY} is well.")
    with pytest.raises(FactRefused) as caught:
        store.progress.record([begun("one", employee.id)])
    with pytest.raises(FactRefused) as caught_too:
        store.people.add_employee(CANARY * 20, "pictogram/cup")
    store.backup()
    store.people.erase_employee(employee.id)
    store.close()

    told = [str(each) for each in (caught.value, caught.value.__cause__, caught_too.value)]
    assert CANARY not in " ".join([caplog.text, *told, str(caught_too.value.__cause__)])


def test_opening_does_not_load_alembic(folder: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from app.clock import SystemClock;"
        "from app.store.store import open_store;"
        f"open_store(Path({str(folder)!r}), SystemClock()).store.close();"
        "print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "False"


def test_the_tiles_need_neither_sqlalchemy_nor_sqlite() -> None:
    script = (
        "import sys; from app.store.tiles import read_tiles;"
        "print(sorted({'sqlalchemy', 'sqlite3', 'pydantic'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"


def test_everything_is_there_after_closing_and_opening(folder: Path, clock: StandingClock) -> None:
    store = open_store(folder, clock, machine).store
    employee: Employee = store.people.add_employee(CANARY, "pictogram/cup")
    store.progress.record(whole_attempt("one", employee.id))
    store.close()

    again = open_store(folder, clock, machine)

    assert again.store.people.employees() == (employee,)
    assert len(again.store.progress.attempts(employee.id)[0].results) == 4
    assert not again.report.recovered
    again.store.close()
