"""The program as it will be one version later: it knows one more layout.

Run as `python -m tests.app.store.next_version <folder>`: opens the folder and says what it found.
"""

import json
import os
import sys
from pathlib import Path

from app.store import layout, migrate

LATER = Path(__file__).parent / "next_layout"


def know_one_more_layout() -> None:
    """Change what the modules loaded from now on take for the newest layout."""
    today = migrate.migration_settings
    shipped = Path(migrate.__file__).parent / "migrations" / "versions"

    def settings() -> object:
        both = today()
        both.set_main_option("version_locations", f"{shipped}{os.pathsep}{LATER}")
        return both

    vars(migrate)["migration_settings"] = settings
    vars(layout).update(REVISIONS=(*layout.REVISIONS, "0004"), HEAD="0004")


def open_and_say(folder: Path) -> None:
    from app.store.store import open_store
    from tests.app.store.facts import StandingClock, machine

    sys.stdout.write("begin\n")
    sys.stdout.flush()
    opened = open_store(folder, StandingClock(), machine)
    people = opened.store.people.employees()
    found = sum(len(opened.store.progress.attempts(each.id)) for each in people)
    said = [opened.report.migrated, found, opened.store.verify().findings]
    opened.store.close()
    sys.stdout.write(json.dumps(said) + "\n")


if __name__ == "__main__":
    know_one_more_layout()
    open_and_say(Path(sys.argv[1]))
