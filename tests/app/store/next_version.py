"""The program as it will be one version later: it knows one more layout.

Run as `python -m tests.app.store.next_version <folder>`: opens the folder and says what it found.
Without a folder it does so for each folder named on a line of its input.
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
    vars(layout).update(REVISIONS=(*layout.REVISIONS, "0005"), HEAD="0005")


def open_and_say(folder: Path) -> None:
    sys.stdout.write("begin\n")
    sys.stdout.flush()
    _say(found_in(folder))


def answer_each() -> None:
    for line in sys.stdin:
        try:
            _say(found_in(Path(line.removesuffix("\n"))))
        except Exception as problem:  # noqa: BLE001 - whatever it was, it is the answer
            _say(f"{type(problem).__name__}: {problem}")


def found_in(folder: Path) -> list[object]:
    from app.store.store import open_store
    from tests.app.store.facts import StandingClock, machine

    opened = open_store(folder, StandingClock(), machine)
    try:
        people = opened.store.people.employees()
        found = sum(len(opened.store.progress.attempts(each.id)) for each in people)
        return [opened.report.migrated, found, opened.store.verify().findings]
    finally:
        opened.store.close()


def _say(answer: object) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    know_one_more_layout()
    if sys.argv[1:]:
        open_and_say(Path(sys.argv[1]))
    else:
        answer_each()
