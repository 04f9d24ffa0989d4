"""Back up, put a backup back, and look everything over."""

from argparse import Namespace
from contextlib import closing

from app.admin.terminal import opened_again, say
from app.bootstrap import build
from app.clock import SystemClock
from app.paths import data_folder
from app.store.problems import DataFolderDamaged
from app.store.store import restore_damaged


def back_up(wanted: Namespace) -> int:
    """Make a verified backup."""
    with opened_again(data_folder(wanted.data)) as services:
        say(f"Backup: {services.store.backup()}")
    return 0


def restore(wanted: Namespace) -> int:
    """Put a backup in place, also where the folder cannot be opened any more."""
    folder = data_folder(wanted.data)
    try:
        services = build(folder)
    except DataFolderDamaged:
        restore_damaged(folder, wanted.file, SystemClock())
    else:
        with closing(services):
            services.store.restore(wanted.file)
    say("The backup is in place. What was there before is kept beside it.")
    return 0


def verify(wanted: Namespace) -> int:
    """Look at every page, both chains and each backup, and say what is sound."""
    folder = data_folder(wanted.data)
    with opened_again(folder) as services:
        if services.report.recovered:
            say("The data was damaged. It was brought back just now.")
        parts = services.store.verify().parts
    for part in parts:
        say(f"{part.name}: {'sound' if part.is_sound else 'not sound'}")
        for finding in part.findings:
            say(f"    {finding}")
    bad = sum(not part.is_sound for part in parts)
    say(f"Not sound: {bad} of {len(parts)}." if bad else f"All {len(parts)} parts are sound.")
    return 1 if bad else 0
