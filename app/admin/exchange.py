"""Results files: write those of this workstation, and put many together."""

from argparse import Namespace

from app.admin.terminal import is_there, opened_again, say
from app.bootstrap import title_of
from app.content.library import Library
from app.export.copies import csv_copy, merged_table
from app.export.merge import merge_folder
from app.export.words import why_not_used
from app.export.writer import write_safely
from app.paths import data_folder


def export(wanted: Namespace) -> int:
    """Write the results files of all closed months."""
    if not wanted.to.is_dir():
        say(f"There is no folder {wanted.to}. Make it, or put the stick back. Nothing was written.")
        return 1
    with opened_again(data_folder(wanted.data)) as services:
        service = services.export(wanted.lang)
        files = [service.issue(prepared, wanted.to) for prepared in service.prepare_all()]
        if files:
            services.store.audit("administrator", "exported", f"{len(files)} results files")
    for file in files:
        say(f"Written: {file}")
    if not files:
        say("No closed month has enough people for a safe file. Nothing was written.")
    return 0 if files else 1


def merge(wanted: Namespace) -> int:
    """Read many results files and print them together."""
    library = Library.load(wanted.lang)
    merged = merge_folder(is_there(wanted.folder))
    table = merged_table(merged, lambda level, item: title_of(library, level, item))
    for row in (table.headings, *table.rows):
        say("\t".join("" if cell is None else str(cell) for cell in row))
    if table.rows:
        months = ", ".join(merged.months)
        where = "1 workstation" if merged.sources == 1 else f"{merged.sources} workstations"
        say(f"{merged.attempts} attempts on {where} in {months}")
    for refused in merged.refused:
        say(f"Not used: {refused.name}: {why_not_used(refused.reason)}")
    if wanted.csv is not None:
        say(f"Written: {write_safely(wanted.csv.parent, wanted.csv.name, csv_copy(table))}")
    return 0 if table.rows else 1
