"""Read what an exercise puts on the bench or the desk."""

from app.desktop.program import Scene
from app.desktop.programs.pointer_gym_state import Folder, Part, PointerGymState
from app.desktop.setup import Entry, refuse_twins
from app.domain.exercise import Setup

MOST_ORDERS = 200
"""In one folder: nobody scrolls further."""


def read(layout: str, content: Setup, scene: Scene) -> PointerGymState:
    """Return it as an exercise finds it. Raises SetupProblem."""
    setup = Entry(content)
    setup.knows("parts", "folders", "boxes")
    for kind in ("parts", "folders", "boxes"):
        refuse_twins(setup.entries(kind))
    return PointerGymState(
        layout,
        scene,
        tuple(_part(entry) for entry in setup.entries("parts")),
        tuple(_folder(entry) for entry in setup.entries("folders")),
        tuple(_part(entry) for entry in setup.entries("boxes")),
    )


def _part(entry: Entry) -> Part:
    entry.knows("id", "name", "picture")
    return Part(entry.identity(), entry.text("name"), entry.text("picture"))


def _folder(entry: Entry) -> Folder:
    entry.knows("id", "name", "first", "count")
    if not 1 <= entry.number("count") <= MOST_ORDERS:
        raise entry.problem("count", f"must be 1 to {MOST_ORDERS}")
    return Folder(
        entry.identity(), entry.text("name"), entry.number("first"), entry.number("count")
    )
