"""Data of every released version comes along; a cut-off migration leaves the old data whole."""

import json
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from app.store.blank import create_database
from app.store.columns import metadata
from app.store.engine import connect
from app.store.layout import APPLICATION_ID, REVISIONS
from app.store.migrate import migration_settings, upgrade
from app.store.problems import DataFolderNewer
from app.store.store import open_store
from tests.app.store.facts import CANARY, StandingClock, machine, whole_attempt

LAYOUTS = Path(__file__).parent / "layouts"
ATTEMPTS = 40


def _schema(path: Path) -> dict[str, list[str]]:
    """Return what each table and index is made of, in whatever order."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master").fetchall()
    return {name: sorted(re.findall(r"[^\s,()]+", sql or "")) for name, sql in rows}


def _practised(folder: Path, attempts: int = ATTEMPTS) -> None:
    store = open_store(folder, StandingClock(), machine).store
    employee = store.people.add_employee(CANARY, "pictogram/cup")
    for number in range(attempts):
        store.progress.record(whole_attempt(f"{number}", employee.id))
    store.close()


def _next_version(folder: Path) -> list[object]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.store.next_version", str(folder)],
        capture_output=True,
        text=True,
        check=True,
    )
    said: list[object] = json.loads(done.stdout.splitlines()[1])
    return said


def test_the_program_knows_exactly_the_layouts_it_ships() -> None:
    scripts = ScriptDirectory.from_config(migration_settings()).walk_revisions()

    assert tuple(script.revision for script in scripts)[::-1] == REVISIONS


def test_a_new_database_is_what_the_migrations_lead_to(tmp_path: Path) -> None:
    created, migrated = tmp_path / "created.db", tmp_path / "migrated.db"
    migrated.touch()

    create_database(created)
    upgrade(migrated, "head")

    assert _schema(created) == _schema(migrated)
    with closing(sqlite3.connect(migrated)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_the_tables_in_the_code_are_those_in_the_database(tmp_path: Path) -> None:
    path = tmp_path / "created.db"
    create_database(path)

    with connect(path) as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


@pytest.mark.parametrize("layout", sorted(LAYOUTS.glob("*.sql")), ids=lambda path: path.stem)
def test_data_of_every_released_layout_comes_along(folder: Path, layout: Path) -> None:
    folder.mkdir(mode=0o700)
    with closing(sqlite3.connect(folder / "app.db")) as connection:
        connection.executescript(layout.read_text("utf-8"))

    opened = open_store(folder, StandingClock(), machine)

    store = opened.store
    (employee,) = store.people.employees()
    assert employee.nickname == "Kim"
    assert len(store.progress.attempts(employee.id)) == 3
    assert len(store.support.notes(employee.id)) == 1
    assert store.site.site() is not None
    assert len(store.skills.checks(employee.id)) == (0 if layout.stem == "0001" else 1)
    assert list(store.mastery.of_employee(employee.id)) == (["W14"] if layout.stem > "0002" else [])
    (ayla,) = store.people.supporters()
    way = store.people.supporter_profile(ayla.id).press_way.value
    assert way == ("mouse_or_keys" if layout.stem < "0004" else "one_switch")
    assert store.verify().findings == ()
    assert opened.report.migrated is (layout.stem != REVISIONS[-1])
    store.close()


def test_every_released_layout_is_kept_as_a_file() -> None:
    assert tuple(sorted(path.stem for path in LAYOUTS.glob("*.sql"))) == REVISIONS


def test_the_migrations_can_be_written_for_postgresql(
    capsys: pytest.CaptureFixture[str],
) -> None:
    command.upgrade(migration_settings(), "head", sql=True)

    said = capsys.readouterr().out
    assert "CREATE TABLE step_result" in said
    assert "EXECUTE FUNCTION facts_are_only_added()" in said
    assert "PRAGMA" not in said
    assert "BIGSERIAL" in said


def test_a_later_version_migrates_and_keeps_everything(folder: Path) -> None:
    _practised(folder)

    assert _next_version(folder) == [True, ATTEMPTS, []]
    assert _next_version(folder) == [False, ATTEMPTS, []]


def test_data_of_a_later_version_is_refused_and_left_alone(folder: Path) -> None:
    _practised(folder, 3)
    _next_version(folder)
    before = (folder / "app.db").read_bytes()

    with pytest.raises(DataFolderNewer):
        open_store(folder, StandingClock(), machine)

    assert (folder / "app.db").read_bytes() == before


def test_a_later_version_brings_back_damaged_data_of_this_one(folder: Path) -> None:
    _practised(folder)
    (folder / "app.db").write_bytes(b"")

    assert _next_version(folder)[1:] == [ATTEMPTS, []]


def test_the_day_log_of_an_older_layout_is_played_in_that_layout(folder: Path) -> None:
    _practised(folder)
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    (folder / "app.db").unlink()

    assert _next_version(folder)[1:] == [ATTEMPTS, []]
