"""`wise-steps-admin`: look after a workstation without a window."""

import argparse
import getpass
import logging
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from app.bootstrap import Services, build, title_of
from app.clock import SystemClock
from app.content.check import check_content
from app.content.library import Library
from app.demo import DEMO_PIN, fill_demo
from app.errors import KnownError
from app.export.copies import csv_copy, merged_table
from app.export.merge import merge_folder
from app.export.words import why_not_used
from app.export.writer import write_safely
from app.i18n import LANGUAGES, use
from app.identity.gate import after_reset
from app.identity.secret import hash_recovery_code, hash_secret, is_long_enough, new_recovery_code
from app.paths import data_folder
from app.store.problems import DataFolderDamaged
from app.store.store import restore_damaged

Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 when it did what was asked."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    wanted = _parser().parse_args(arguments)
    use(wanted.lang)
    command: Command = wanted.command
    try:
        return command(wanted)
    except KnownError as problem:
        _say(f"This did not work: {problem}")
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wise-steps-admin", description=__doc__)
    parser.add_argument("--data", type=Path, metavar="DIR", help="the data folder")
    codes = [language.code for language in LANGUAGES]
    parser.add_argument("--lang", choices=codes, default="en", help="language of texts")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add(commands, "demo", _demo, "fill an empty data folder with the invented site")
    _add(commands, "check", _check, "check all shipped exercises")
    export = _add(commands, "export", _export, "write the results files of all closed months")
    export.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    merge = _add(commands, "merge", _merge, "read many results files and print them together")
    merge.add_argument("folder", type=Path, metavar="FOLDER")
    merge.add_argument("--csv", type=Path, metavar="FILE", help="also write it for a spreadsheet")
    _add(commands, "reset-passphrase", _reset_passphrase, "set a new supporter passphrase")
    _add(commands, "backup", _backup, "make a verified backup")
    restore = _add(commands, "restore", _restore, "put a backup in place")
    restore.add_argument("file", type=Path, metavar="FILE")
    return parser


def _add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    command: Command,
    words: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=words, description=words)
    parser.set_defaults(command=command)
    return parser


def _demo(wanted: argparse.Namespace) -> int:
    folder = data_folder(wanted.data)
    with _open(folder) as services:
        if services.store.site.site() is not None:
            _say(f"There is a site in {folder} already. Nothing was changed.")
            return 1
    fill_demo(folder, wanted.lang)
    _say(f"The invented site is in {folder}. Its PIN is {DEMO_PIN}.")
    return 0


def _check(_wanted: argparse.Namespace) -> int:
    report = check_content()
    for line in report.lines():
        _say(line)
    return 0 if report.is_good else 1


def _export(wanted: argparse.Namespace) -> int:
    with _open(data_folder(wanted.data)) as services:
        service = services.export(wanted.lang)
        files = [service.issue(prepared, wanted.to) for prepared in service.prepare_all()]
    for file in files:
        _say(f"Written: {file}")
    if not files:
        _say("No closed month has enough people for a safe file. Nothing was written.")
    return 0 if files else 1


def _merge(wanted: argparse.Namespace) -> int:
    library = Library.load(wanted.lang)
    merged = merge_folder(wanted.folder)
    table = merged_table(merged, lambda level, item: title_of(library, level, item))
    for row in (table.headings, *table.rows):
        _say("\t".join("" if cell is None else str(cell) for cell in row))
    if table.rows:
        months = ", ".join(merged.months)
        _say(f"{merged.attempts} attempts on {merged.sources} workstations in {months}")
    for refused in merged.refused:
        _say(f"Not used: {refused.name}: {why_not_used(refused.reason)}")
    if wanted.csv is not None:
        _say(f"Written: {write_safely(wanted.csv.parent, wanted.csv.name, csv_copy(table))}")
    return 0 if table.rows else 1


def _reset_passphrase(wanted: argparse.Namespace) -> int:
    with _open(data_folder(wanted.data)) as services:
        supporters = services.store.people.supporters()
        if not supporters:
            _say("There is no supporter yet. Start WISE Steps and set it up.")
            return 1
        secret = _asked("New passphrase or PIN: ")
        if not is_long_enough(secret):
            _say("Please use at least 8 letters, or 6 digits. Nothing was changed.")
            return 1
        code = _reset(services, supporters[0].id, secret)
    _say(f"The passphrase is new. The new recovery code is {code}")
    return 0


def _reset(services: Services, supporter_id: str, secret: str) -> str:
    code = new_recovery_code()
    record = services.store.people.secret_of(supporter_id)
    renewed = after_reset(record, hash_secret(secret), services.clock.now())
    services.door.keep(supporter_id, replace(renewed, recovery_hash=hash_recovery_code(code)))
    services.store.audit("administrator", "passphrase reset", supporter_id)
    return code


def _backup(wanted: argparse.Namespace) -> int:
    with _open(data_folder(wanted.data)) as services:
        _say(f"Backup: {services.store.backup()}")
    return 0


def _restore(wanted: argparse.Namespace) -> int:
    folder = data_folder(wanted.data)
    try:
        services = build(folder)
    except DataFolderDamaged:
        restore_damaged(folder, wanted.file, SystemClock())
    else:
        with closing(services):
            services.store.restore(wanted.file)
    _say("The backup is in place. What was there before is kept beside it.")
    return 0


def _asked(question: str) -> str:
    """Return what is typed unseen; where nobody sits at the terminal, the next line of the input."""
    if sys.stdin.isatty():
        return getpass.getpass(question)
    return sys.stdin.readline().rstrip("\r\n")


def _open(folder: Path) -> "closing[Services]":
    return closing(build(folder))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    raise SystemExit(main())
