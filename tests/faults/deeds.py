"""What people do while the power may go, in a program of its own: `python -m tests.faults.deeds`.

Whatever a person is told is noted in the order of what was asked of the disk.
"""

import argparse
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.bootstrap import build
from app.domain.support_profile import SupportProfile, Theme
from app.export.writer import write_safely
from app.files import make_folder
from app.settings import save_start_profile
from app.speech.word_list import save_own_words
from app.store import daylog, engine
from app.store.moving import copy_folder, point_to
from tests.app.store.facts import CANARY, StandingClock, whole_attempt
from tests.faults.shim import acknowledge

ATTEMPTS = 6
DATA = "wise-steps"


def practise(root: Path) -> None:
    """Practise, with a backup now and then, stop, and practise again."""
    for start in (0, ATTEMPTS):
        with closing(build(root / DATA, StandingClock())) as services:
            people = services.store.people
            known = people.employees()
            employee = known[0] if known else people.add_employee(CANARY, "pictogram/cup")
            acknowledge("person")
            for number in range(start, start + ATTEMPTS):
                for fact in whole_attempt(f"attempt-{number}", employee.id):
                    services.store.progress.record([fact])
                    acknowledge(f"fact {number}")
                if number % 4 == 1:
                    services.store.backup()
        acknowledge("closed")


def erase(root: Path) -> None:
    """Practise, be erased, and let somebody else practise."""
    practise(root)
    with closing(build(root / DATA, StandingClock())) as services:
        (gone,) = services.store.people.employees()
        kim = services.store.people.add_employee("Kim", "pictogram/key")
        acknowledge("erasing")
        services.store.people.erase_employee(gone.id)
        acknowledge("erased")
        services.store.progress.record(whole_attempt("kim", kim.id))
        acknowledge("kim")


def export(root: Path) -> None:
    """Write files to a stick, each twice as large as the one before."""
    make_folder(root / "stick")
    for number in range(6):
        write_safely(root / "stick", f"{number}.json", content_of(number))
        acknowledge(f"written {number}")


def content_of(number: int) -> bytes:
    """Return what is in the file with this number."""
    return bytes((number + place) % 251 for place in range(700 << number))


def settle(root: Path) -> None:
    """Choose again and again how the computer greets people."""
    make_folder(root / DATA)
    for number, theme in enumerate([*Theme, *Theme]):
        save_start_profile(root / DATA, SupportProfile(theme=theme))
        acknowledge(f"chosen {number} {theme.value}")


def say_otherwise(root: Path) -> None:
    """Write again and again how one more word is said."""
    make_folder(root / DATA)
    for number in range(8):
        save_own_words(root / DATA, "en", words_until(number))
        acknowledge(f"said {number}")


def words_until(number: int) -> dict[str, str]:
    """Return the words that are kept after this number: one more each time."""
    return {f"word {each}": f"said {each}" for each in range(number + 1)}


def move(root: Path) -> None:
    """Move everything to another folder."""
    practise(root)
    copy_folder(root / DATA, root / "new")
    point_to(root / DATA, root / "new")
    acknowledge("moved")


def migrate(root: Path) -> None:
    """Practise; then the next version of the program opens the folder (see `power.py`)."""
    practise(root)


DEEDS: dict[str, Callable[[Path], None]] = {
    each.__name__: each for each in (practise, erase, export, settle, say_otherwise, move, migrate)
}


def leave_out_every_flush() -> None:
    """Be careless, so that a test can show that it notices: `synchronous=OFF`, and no flush at all."""
    careless = [
        "synchronous=OFF" if each.startswith("synchronous") else each for each in engine.PRAGMAS
    ]
    setattr(engine, "PRAGMAS", tuple(careless))  # noqa: B010 - its type says how many there are
    setattr(daylog, "_flush", lambda _descriptor: None)  # noqa: B010 - as above


def main() -> int:
    """Do one deed in a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("deed", choices=DEEDS)
    parser.add_argument("root", type=Path)
    parser.add_argument("--careless", action="store_true")
    wanted = parser.parse_args()
    if wanted.careless:
        leave_out_every_flush()
    DEEDS[wanted.deed](wanted.root)
    return 0


if __name__ == "__main__":
    sys.exit(main())
