"""`wise-steps-admin`: each command does its work in a real folder and says what it did."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from csv import reader
from io import StringIO
from pathlib import Path

import pytest

from app.bootstrap import Services, build
from app.cli import main
from app.demo import DEMO_PIN, INVENTED_PEOPLE
from app.identity.door import check_code
from app.identity.secret import check_secret
from app.machine import ROOT
from app.store.layout import Layout

PHRASE = "quiet river 7"

Run = Callable[..., int]
Said = Callable[[], list[str]]


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("invented") / "site"
    assert main(["--data", str(folder), "demo"]) == 0
    return folder


@pytest.fixture(scope="module")
def results(invented: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("results")
    assert main(["--data", str(invented), "export", "--to", str(folder)]) == 0
    return folder


@pytest.fixture
def folder(invented: Path, tmp_path: Path) -> Path:
    """A copy of the invented site that a test may change."""
    return Path(shutil.copytree(invented, tmp_path / "site"))


@pytest.fixture
def run(folder: Path) -> Run:
    def run_in_folder(*words: object) -> int:
        return main(["--data", str(folder), *map(str, words)])

    return run_in_folder


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """Return the lines that were said since the last look."""

    def lines() -> list[str]:
        return capsys.readouterr().out.splitlines()

    lines()
    return lines


def nicknames(services: Services) -> set[str]:
    return {one.nickname for one in services.store.people.employees()}


def test_demo_fills_an_empty_folder_and_tells_the_pin(tmp_path: Path, said: Said) -> None:
    folder = tmp_path / "new" / "folder"

    assert main(["--data", str(folder), "demo"]) == 0

    assert said() == [f"The invented site is in {folder}. Its PIN is {DEMO_PIN}."]
    with closing(build(folder)) as services:
        assert nicknames(services) == {one.nickname for one in INVENTED_PEOPLE}


def test_demo_leaves_a_site_as_it_is(run: Run, folder: Path, said: Said) -> None:
    assert run("demo") == 1

    assert said() == [f"There is a site in {folder} already. Nothing was changed."]


def test_check_looks_at_everything_that_ships_and_shows_what_it_covers(said: Said) -> None:
    assert main(["check"]) == 0

    lines = said()
    assert lines[0].startswith("task ")
    assert lines[-1].startswith("All ")


def test_export_writes_the_months_that_pass_and_names_each_file(
    results: Path, run: Run, tmp_path: Path, said: Said
) -> None:
    again = tmp_path / "again"
    again.mkdir()

    assert run("export", "--to", again) == 0

    written = sorted(again.iterdir())
    assert said() == [f"Written: {path}" for path in written]
    assert len(written) == 3
    assert [path.read_bytes() for path in written] == [
        path.read_bytes() for path in sorted(results.iterdir())
    ]


def test_export_says_when_no_month_has_enough_people(tmp_path: Path, said: Said) -> None:
    words = ["--data", str(tmp_path / "new"), "export", "--to", str(tmp_path)]
    build(tmp_path / "new").close()

    assert main(words) == 1

    assert said() == ["No closed month has enough people for a safe file. Nothing was written."]


def test_export_to_a_folder_that_is_gone_says_so(run: Run, tmp_path: Path, said: Said) -> None:
    assert run("export", "--to", tmp_path / "pulled out") == 1

    gone = tmp_path / "pulled out"
    assert said() == [
        f"There is no folder {gone}. Make it, or put the stick back. Nothing was written."
    ]


def test_merge_prints_one_table_and_names_what_it_did_not_use(
    results: Path, tmp_path: Path, said: Said
) -> None:
    folder = Path(shutil.copytree(results, tmp_path / "many"))
    first, second, _third = sorted(folder.iterdir())
    first.write_bytes(first.read_bytes()[:200])
    second.write_bytes(second.read_bytes().replace(b'"revision":1', b'"revision":2'))
    (folder / "holiday.txt").write_text("Not a results file.", encoding="utf-8")

    assert main(["merge", str(folder)]) == 0

    heading, *rows = said()
    assert heading.split("\t")[0] == "What"
    table = [row.split("\t") for row in rows if "\t" in row]
    assert table
    assert all(int(row[2]) % 5 == 0 for row in table)
    attempts = sum(int(row[2]) for row in table)
    assert rows[len(table)].startswith(f"{attempts} attempts on 1 workstation in ")
    assert sorted(rows[len(table) + 1 :]) == sorted(
        [
            f"Not used: {first.name}: This file is damaged. Ask for a new copy.",
            f"Not used: {second.name}: Somebody changed this file. Ask for a new copy.",
            "Not used: holiday.txt: This is not a results file of WISE Steps.",
        ]
    )


def test_merge_also_writes_the_table_for_a_spreadsheet(
    results: Path, tmp_path: Path, said: Said
) -> None:
    copy = tmp_path / "all.results.csv"

    assert main(["merge", str(results), "--csv", str(copy)]) == 0

    shown = [line.split("\t") for line in said() if "\t" in line]
    with copy.open(encoding="utf-8-sig", newline="") as file:
        assert list(reader(file)) == shown


def test_merge_of_nothing_useful_ends_with_a_failure(tmp_path: Path, said: Said) -> None:
    assert main(["merge", str(tmp_path)]) == 1
    assert main(["merge", str(tmp_path / "nowhere")]) == 1

    assert said()[-1].startswith("This did not work: ")


def test_a_new_passphrase_opens_the_door_and_so_does_the_new_code(
    run: Run, folder: Path, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO(f"{PHRASE}\n{PHRASE}\n"))

    assert run("reset-passphrase") == 0

    code = said()[-1].rpartition(" ")[2]
    with closing(build(folder)) as services:
        (supporter,) = services.store.people.supporters()
        record = services.store.people.secret_of(supporter.id)
        assert check_secret(PHRASE, record.secret_hash).is_right
        assert not check_secret(DEMO_PIN, record.secret_hash).is_right
        assert check_code([(supporter.id, record)], code, "another secret", services.clock.now())


def test_a_passphrase_that_is_too_short_changes_nothing(
    run: Run, folder: Path, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO("12345\n"))

    assert run("reset-passphrase") == 1

    assert said() == ["Please use at least 8 letters, or 6 digits. Nothing was changed."]
    with closing(build(folder)) as services:
        (supporter,) = services.store.people.supporters()
        record = services.store.people.secret_of(supporter.id)
        assert check_secret(DEMO_PIN, record.secret_hash).is_right


def test_without_a_supporter_there_is_no_passphrase_to_reset(tmp_path: Path, said: Said) -> None:
    build(tmp_path / "new").close()

    assert main(["--data", str(tmp_path / "new"), "reset-passphrase"]) == 1

    assert said() == ["There is no supporter yet. Start WISE Steps and set it up."]


def test_a_backup_brings_back_who_was_there(run: Run, folder: Path, said: Said) -> None:
    assert run("backup") == 0
    backup = Path(said()[-1].removeprefix("Backup: "))
    with closing(build(folder)) as services:
        services.store.people.add_employee("Zoë", "pictogram/sun")

    assert run("restore", backup) == 0

    with closing(build(folder)) as services:
        assert nicknames(services) == {one.nickname for one in INVENTED_PEOPLE}


def test_a_backup_also_replaces_what_nothing_else_could_bring_back(
    run: Run, folder: Path, said: Said, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert run("backup") == 0
    backup = shutil.copy(said()[-1].removeprefix("Backup: "), tmp_path / "on-a-stick.db")
    layout = Layout(folder)
    layout.database.write_bytes(b"spoiled" * 1000)
    shutil.rmtree(layout.backups)
    shutil.rmtree(layout.logs)
    assert run("backup") == 1

    assert run("restore", backup) == 0

    caplog.clear()
    with closing(build(folder)) as services:
        assert nicknames(services) == {one.nickname for one in INVENTED_PEOPLE}
        assert not services.report.recovered
    assert [path.read_bytes()[:7] for path in layout.quarantine.rglob("app.db")] == [b"spoiled"]


@pytest.mark.parametrize("content", [b"", b"Dear diary"])
def test_what_is_no_backup_is_not_put_in_place(
    run: Run, folder: Path, said: Said, tmp_path: Path, content: bytes
) -> None:
    stranger = tmp_path / "letter.txt"
    stranger.write_bytes(content)

    assert run("restore", stranger) == 1
    assert run("restore", tmp_path / "nowhere.db") == 1

    assert all(line.startswith("This did not work: ") for line in said())
    with closing(build(folder)) as services:
        assert len(nicknames(services)) == len(INVENTED_PEOPLE)


def test_a_folder_that_is_in_use_is_left_alone(run: Run, folder: Path, said: Said) -> None:
    with closing(build(folder)):
        assert run("backup") == 1

    assert said() == ["This did not work: Another program has the data folder open."]


def test_it_works_on_a_computer_without_qt(folder: Path) -> None:
    block = "import sys; sys.modules.update(PySide6=None, shiboken6=None); "
    start = f"from app.cli import main; sys.exit(main(['--data', {str(folder)!r}, 'backup']))"

    answer = subprocess.run(
        [sys.executable, "-W", "error", "-c", block + start],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.startswith("Backup: ")


def test_a_folder_of_any_script_is_named_into_a_pipe_that_knows_western_letters(
    tmp_path: Path,
) -> None:
    answer = subprocess.run(
        [sys.executable, "-m", "app.cli", "--data", str(tmp_path / "Данни Ωμέγα"), "settings"],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "cp1252:strict"},
        capture_output=True,
        check=False,
    )

    assert answer.returncode == 0, answer.stderr
    assert "Данни Ωμέγα" in answer.stdout.decode("utf-8")
