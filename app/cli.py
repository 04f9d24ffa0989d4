"""`wise-steps-admin`: look after a workstation without a window."""

import argparse
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from app.admin.computer import show_settings, start_at_log_in
from app.admin.diagnostics import diagnose
from app.admin.exchange import export, merge
from app.admin.keeping import back_up, restore, verify
from app.admin.moving import move
from app.admin.packs import make_pack, remove_pack
from app.admin.passphrase import reset_passphrase
from app.admin.recordings import list_recordings
from app.admin.retention import keep_for
from app.admin.schemas import write_schema
from app.admin.skins import choose_skin
from app.admin.speaking import speak
from app.admin.tallies import make_collector, make_tallies, merge_tallies
from app.admin.terminal import let_every_letter_through, opened, say
from app.admin.updates import bring_in
from app.admin.voices import list_voices
from app.content.check import check_content
from app.demo import DEMO_PIN, fill_demo
from app.errors import KnownError
from app.export.cells import FEWEST_PEOPLE
from app.i18n import LANGUAGES, use
from app.paths import data_folder

Command = Callable[[argparse.Namespace], int]
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - argparse has no other name for it


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 when it did what was asked."""
    let_every_letter_through()
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    wanted = _parser().parse_args(arguments)
    use(wanted.lang)
    command: Command = wanted.command
    try:
        return command(wanted)
    except KnownError as problem:
        say(f"This did not work: {problem}")
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wise-steps-admin", description=__doc__)
    parser.add_argument("--data", type=Path, metavar="DIR", help="the data folder")
    codes = [language.code for language in LANGUAGES]
    parser.add_argument("--lang", choices=codes, default="en", help="language of texts")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add(commands, "demo", _demo, "fill an empty data folder with the invented site")
    _add(commands, "check", _check, "check all shipped exercises")
    _add(commands, "voices", list_voices, "say which voices and sound devices there are")
    _add_exchange(commands)
    _add_tallies(commands)
    _add_packs(commands)
    _add_keeping(commands)
    _add_people(commands)
    _add_computer(commands)
    return parser


def _add_exchange(commands: Commands) -> None:
    written = _add(commands, "export", export, "write the results files of all closed months")
    written.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    merged = _add(commands, "merge", merge, "read many results files and print them together")
    merged.add_argument("folder", type=Path, metavar="FOLDER")
    merged.add_argument("--csv", type=Path, metavar="FILE", help="also write it for a spreadsheet")


def _add_tallies(commands: Commands) -> None:
    collector = _add(commands, "collector", make_collector, "write the file that tallies need")
    collector.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    tally = _add(commands, "tally", make_tallies, "write sealed tallies, where people are too few")
    tally.add_argument("collector", type=Path, metavar="FILE")
    tally.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    merged = _add(commands, "merge-tallies", merge_tallies, "open tallies and count them together")
    merged.add_argument("folder", type=Path, metavar="FOLDER")
    merged.add_argument("--people", type=int, default=FEWEST_PEOPLE, metavar="N")


def _add_packs(commands: Commands) -> None:
    added = _add(commands, "import", bring_in, "add a pack of exercises, or look at an update")
    added.add_argument("file", type=Path, metavar="FILE")
    told = _add(commands, "recordings", list_recordings, "say how recordings of steps are named")
    told.add_argument("exercise", metavar="EXERCISE", help="the id of an exercise")
    made = _add(commands, "pack", make_pack, "make a pack of the exercises in a folder")
    made.add_argument("folder", type=Path, metavar="FOLDER")
    made.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    shaped = _add(commands, "schema", write_schema, "write the schema of exercises, for an editor")
    shaped.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    dressed = _add(commands, "skin", choose_skin, "list and check the skins, or wear one of them")
    dressed.add_argument("id", nargs="?", metavar="SKIN", help="the one to wear")
    gone = _add(commands, "remove-pack", remove_pack, "take a pack away; what was practised stays")
    gone.add_argument("id", metavar="PACK")


def _add_keeping(commands: Commands) -> None:
    _add(commands, "backup", back_up, "make a verified backup")
    restored = _add(commands, "restore", restore, "put a backup in place")
    restored.add_argument("file", type=Path, metavar="FILE")
    _add(commands, "verify", verify, "look everything over and say what is sound")
    moved = _add(commands, "move", move, "move the data folder to another place")
    moved.add_argument("to", type=Path, metavar="FOLDER")
    told = _add(commands, "diagnostics", diagnose, "write a file for the developers, without names")
    told.add_argument("--to", type=Path, required=True, metavar="FOLDER")


def _add_people(commands: Commands) -> None:
    reset = _add(commands, "reset-passphrase", reset_passphrase, "set a new supporter passphrase")
    reset.add_argument("--supporter", metavar="NICKNAME", help="whose, where there are several")
    kept = _add(commands, "retention", keep_for, "delete who was not here for so long; asks first")
    kept.add_argument("--months", type=int, required=True, metavar="N")


def _add_computer(commands: Commands) -> None:
    _add(commands, "settings", show_settings, "say what the administrator's settings file decides")
    started = _add(
        commands, "start-at-log-in", start_at_log_in, "start WISE Steps with the computer"
    )
    started.add_argument("choice", choices=["on", "off"])
    started.add_argument("--everybody", action="store_true", help="for all accounts")
    spoken = _add(commands, "speak", speak, "write what the voice says as a sound file")
    spoken.add_argument("text", nargs="?", help="a sentence; without one, a sentence of ours")
    spoken.add_argument("--to", type=Path, required=True, metavar="FILE")


def _add(commands: Commands, name: str, command: Command, words: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=words, description=words)
    parser.set_defaults(command=command)
    return parser


def _demo(wanted: argparse.Namespace) -> int:
    folder = data_folder(wanted.data)
    with opened(folder) as services:
        if services.store.site.site() is not None:
            say(f"There is a site in {folder} already. Nothing was changed.")
            return 1
    fill_demo(folder, wanted.lang)
    say(f"The invented site is in {folder}. Its PIN is {DEMO_PIN}.")
    return 0


def _check(_wanted: argparse.Namespace) -> int:
    report = check_content()
    covered = report.coverage.lines() if report.coverage else ()
    for line in (*covered, *report.lines()):
        say(line)
    return 0 if report.is_good and report.is_whole else 1


if __name__ == "__main__":
    raise SystemExit(main())
