"""Sealed tallies: for places with too few people on each workstation for a results file."""

import secrets
from argparse import Namespace
from datetime import date
from pathlib import Path

from app.admin.terminal import opened, say
from app.bootstrap import Services, title_of
from app.content.library import Library
from app.domain.counts import PersonCell
from app.export.anonymise import TooFewPeople
from app.export.canonical import MOST_BYTES
from app.export.cells import Policy
from app.export.period import month_key
from app.export.tally import (
    ENDING,
    Collector,
    Tally,
    TallyProblem,
    collector_bytes,
    collector_from,
    collector_of,
    opened_tally,
    put_together,
    sealed_tally,
    word_for,
)
from app.export.words import cell_name
from app.export.writer import write_safely
from app.files import make_folder
from app.files import write_safely as keep_safely
from app.paths import data_folder

KEY = "collector-key"
"""Lies in the data folder of whoever collects tallies: without it none can be opened."""
COLLECTOR_NAME = "wise-steps.collector"


def make_collector(wanted: Namespace) -> int:
    """Write the file that workstations need to make tallies for this collector."""
    secret = _secret(data_folder(wanted.data), is_made=True)
    path = write_safely(wanted.to, COLLECTOR_NAME, collector_bytes(collector_of(secret)))
    say(f"Written: {path}")
    say("Take it to each workstation. Keep this data folder: only it can open the tallies.")
    return 0


def make_tallies(wanted: Namespace) -> int:
    """Write a tally of each closed month, for one collector only."""
    collector = collector_from(_read(wanted.collector))
    with opened(data_folder(wanted.data)) as services:
        months = services.export(wanted.lang).months_ready()
        tallies = [_tally(services, collector, month) for month in months]
        written = [
            _written(services, collector, each, wanted.to) for each in tallies if each.counts
        ]
        if written:
            services.store.audit("administrator", "tallies written", f"{len(written)} months")
    for path in written:
        say(f"Written: {path}")
    if not written:
        say("Nobody who said yes practised in a closed month. Nothing was written.")
    return 0 if written else 1


def merge_tallies(wanted: Namespace) -> int:
    """Open all tallies in a folder, put them together, and print what may be published."""
    secret = _secret(data_folder(wanted.data), is_made=False)
    library = Library.load(wanted.lang)
    tallies = []
    for path in sorted(wanted.folder.glob(f"*{ENDING}")):
        try:
            tallies.append(opened_tally(_read(path), secret))
        except TallyProblem as problem:
            say(f"Not used: {path.name}: {problem}")
    skill_of = {task.id: task.skills[0] for task in library.tasks()}
    policy = Policy(people=wanted.people)
    months = put_together(tallies, policy, skill_of)
    for month, cells in months.items():
        if isinstance(cells, TooFewPeople):
            say(f"{month}: fewer than {cells.needed} people, also together.")
            continue
        for cell in cells:
            name = cell_name(cell.level, cell.item, lambda *place: title_of(library, *place))
            say(f"{month}\t{name}\t{cell.people}\t{cell.attempts}")
    return 0 if any(not isinstance(cells, TooFewPeople) for cells in months.values()) else 1


def _tally(services: Services, collector: Collector, month: date) -> Tally:
    key = month_key(month)

    def word_of(nickname: str) -> str:
        return word_for(collector, key, nickname)

    counts: tuple[PersonCell, ...] = services.store.counts.month_counts(month, word_of=word_of)
    return Tally(services.store.workstation.source, key, counts)


def _written(services: Services, collector: Collector, tally: Tally, folder: Path) -> Path:
    content = sealed_tally(tally, collector, services.store.workstation.signing_seed)
    return write_safely(folder, f"wise-steps_{tally.source[:8]}_{tally.month}{ENDING}", content)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as problem:
        raise TallyProblem("The file cannot be read. Is the stick still there?") from problem


def _secret(folder: Path, *, is_made: bool) -> bytes:
    path = folder / KEY
    if not path.is_file():
        if not is_made:
            raise TallyProblem("This data folder collects no tallies. Use the command collector.")
        make_folder(folder)
        keep_safely(path, secrets.token_bytes(32).hex().encode())
    return bytes.fromhex(path.read_text("ascii"))
