"""The audit cannot be altered unnoticed, and a period has one results file."""

import sqlite3

import pytest

from app.domain.person import Employee
from app.store.problems import FactRefused
from app.store.store import Store
from tests.app.store.facts import whole_attempt


def test_audit_rows_hang_together(store: Store) -> None:
    for action in ("signed in", "exported", "signed out"):
        store.audit("supporter", action, "2026-02")

    assert store.verify().is_sound


def test_an_altered_audit_row_is_noticed(store: Store) -> None:
    for action in ("signed in", "exported"):
        store.audit("supporter", action, "")
    driver = store._database.driver
    driver.execute("DROP TRIGGER audit_no_update")
    driver.execute("UPDATE audit SET action = 'nothing' WHERE action = 'exported'")

    assert store.verify().findings == ("Record of deeds: It was altered.",)


def test_a_removed_audit_row_is_noticed(store: Store) -> None:
    for action in ("signed in", "exported", "signed out"):
        store.audit("supporter", action, "")
    driver = store._database.driver
    driver.execute("DROP TRIGGER audit_no_delete")
    driver.execute("DELETE FROM audit WHERE action = 'exported'")

    assert not store.verify().is_sound


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("attempt", "task_id"),
        ("step_result", "level"),
        ("attempt_end", "outcome"),
        ("choice", "chosen"),
        ("audit", "action"),
    ],
)
def test_the_database_itself_refuses_to_change_facts(
    store: Store, employee: Employee, table: str, column: str
) -> None:
    store.progress.record(whole_attempt("one", employee.id))
    store.progress.chose(employee.id, ("W14",), None)
    store.audit("supporter", "signed in", "")
    driver = store._database.driver

    for pattern in ("UPDATE {table} SET {column} = {column}", "DELETE FROM {table}"):
        with pytest.raises(sqlite3.IntegrityError):
            driver.execute(pattern.format(table=table, column=column))


def test_a_period_keeps_its_first_file(store: Store) -> None:
    store.frozen_exports.save("2026-02", b'{"first": true}', 1)

    with pytest.raises(FactRefused):
        store.frozen_exports.save("2026-02", b'{"second": true}', 1)

    assert store.frozen_exports.load("2026-02") == b'{"first": true}'
    assert store.frozen_exports.load("2026-03") is None
