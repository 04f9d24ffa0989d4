"""What people do while calls of the disk fail, piece by piece, so that a piece can be done again.

Each piece says what a person is told when it was done. The longer ones begin in a folder that was
prepared while nothing failed.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

from app.bootstrap import Services, build
from app.domain.support_profile import SupportProfile, Theme
from app.errors import KnownError
from app.export.writer import write_safely
from app.files import make_folder
from app.settings import save_start_profile
from app.speech.word_list import save_own_words
from app.store.moving import copy_folder, point_to
from app.store.problems import StoreProblem
from tests.app.store.facts import CANARY, StandingClock, whole_attempt
from tests.faults.deeds import DATA, content_of, words_until

ATTEMPTS = 2

Piece = tuple[str, Callable[[], object]]
Pieces = Callable[[Path], Iterator[Piece]]


def practise(root: Path) -> Iterator[Piece]:
    """Set up, practise, back up, close."""
    opened: list[Services] = []
    yield "", lambda: opened.append(build(root / DATA, StandingClock()))
    (services,) = opened
    store = services.store
    yield "person", lambda: store.people.add_employee(CANARY, "pictogram/cup")
    employee = store.people.employees()[0]
    for number in range(ATTEMPTS):
        for fact in whole_attempt(f"attempt-{number}", employee.id):
            yield f"fact {number}", partial(store.progress.record, [fact])
        yield "backup", store.backup
    yield "note", lambda: store.support.write_note(employee.id, "Well done.")
    with suppress(StoreProblem):
        services.close()


def erase(root: Path) -> Iterator[Piece]:
    """Somebody is erased, and somebody else practises."""
    opened: list[Services] = []
    yield "", lambda: opened.append(build(root / DATA, StandingClock()))
    (services,) = opened
    store = services.store
    (gone,) = store.people.employees()
    yield "", lambda: store.people.add_employee("Kim", "pictogram/key")
    kim = next(one for one in store.people.employees() if one.nickname == "Kim")
    yield "erasing", lambda: None
    yield "erased", lambda: _erase(services, gone.id)
    yield "kim", lambda: store.progress.record(whole_attempt("kim", kim.id))
    with suppress(StoreProblem):
        services.close()


def _erase(services: Services, employee_id: str) -> None:
    """A person who tries again sees only who is still there."""
    if any(one.id == employee_id for one in services.store.people.employees()):
        services.store.people.erase_employee(employee_id)


def move(root: Path) -> Iterator[Piece]:
    """Everything moves to another folder."""
    yield "", lambda: copy_folder(root / DATA, root / "new")
    yield "moved", lambda: point_to(root / DATA, root / "new")


def export(root: Path) -> Iterator[Piece]:
    """Files go to a stick."""
    yield "", lambda: make_folder(root / "stick")
    for number in range(6):
        name, content = f"{number}.json", content_of(number)
        yield f"written {number}", partial(write_safely, root / "stick", name, content)


def settle(root: Path) -> Iterator[Piece]:
    """A site chooses how the computer greets people."""
    yield "", lambda: make_folder(root / DATA)
    for number, theme in enumerate([*Theme, *Theme]):
        profile = SupportProfile(theme=theme)
        words = f"chosen {number} {theme.value}"
        yield words, partial(save_start_profile, root / DATA, profile)


def say_otherwise(root: Path) -> Iterator[Piece]:
    """A site says how words are said."""
    yield "", lambda: make_folder(root / DATA)
    for number in range(8):
        yield f"said {number}", partial(save_own_words, root / DATA, "en", words_until(number))


DEEDS: Mapping[str, Pieces] = {
    each.__name__: each for each in (practise, erase, move, export, settle, say_otherwise)
}
PREPARED = frozenset({"erase", "move"})
"""Begin where somebody practised."""
TOLD_PLAINLY: Mapping[str, tuple[type[Exception], ...]] = {
    "practise": (StoreProblem,),
    "erase": (StoreProblem,),
    "move": (StoreProblem,),
    "export": (KnownError, OSError),
    "settle": (OSError,),
    "say_otherwise": (OSError,),
}
"""What a failing disk may become in each deed. The window has words for all of them."""
