"""`verify` says part by part what is sound."""

from contextlib import closing
from pathlib import Path

from app.bootstrap import build
from app.store.layout import Layout
from tests.app.admin.conftest import Run, Said


def test_every_part_of_a_sound_folder_is_named_as_sound(run: Run, said: Said) -> None:
    assert run("verify") == 0

    *parts, last = said()
    assert parts[:3] == ["Database: sound", "Day log: sound", "Record of deeds: sound"]
    assert [line.startswith("Backup ") for line in parts[3:]] == [True] * (len(parts) - 3)
    assert len(parts) > 3
    assert last == f"All {len(parts)} parts are sound."


def test_a_backup_that_was_spoiled_is_named(run: Run, folder: Path, said: Said) -> None:
    backup = next(Layout(folder).backups.glob("*.db"))
    backup.write_bytes(backup.read_bytes()[:-100])

    assert run("verify") == 1

    lines = said()
    assert f"Backup {backup.name}: not sound" in lines
    assert lines[-1] == f"Not sound: 1 of {len(lines) - 2}."


def test_a_record_of_deeds_that_was_changed_is_named(run: Run, folder: Path, said: Said) -> None:
    with closing(build(folder)) as services:
        driver = services.store._database.driver
        driver.execute("DROP TRIGGER audit_no_update")
        driver.execute("UPDATE audit SET action = 'nothing' WHERE action = 'looked at'")

    assert run("verify") == 1

    assert "Record of deeds: not sound" in said()
