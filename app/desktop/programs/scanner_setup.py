"""Read what an exercise puts into the code scanner."""

from app.desktop.program import Scene
from app.desktop.programs.scanner_state import Box, Line, ScannerState
from app.desktop.setup import Entry, refuse_twins
from app.domain.exercise import Setup


def read(layout: str, content: Setup, scene: Scene) -> ScannerState:
    """Return the scanner as an exercise finds it. Raises SetupProblem."""
    setup = Entry(content)
    setup.knows("order", "boxes", "lines")
    refuse_twins(setup.entries("boxes"))
    refuse_twins(setup.entries("lines"), "box")
    boxes = tuple(_box(entry, scene) for entry in setup.entries("boxes"))
    known = {each.id for each in boxes}
    lines = tuple(_line(entry, known) for entry in setup.entries("lines"))
    if not lines:
        raise setup.problem("lines", "must have at least one")
    return ScannerState(layout, scene, setup.text("order"), boxes, lines)


def _box(entry: Entry, scene: Scene) -> Box:
    if "product" in entry.values:
        entry.knows("id", "product")
        it = entry.product(scene.skin)
        return Box(entry.identity(), it.name, it.code, it.picture)
    entry.knows("id", "name", "code", "picture")
    return Box(entry.identity(), entry.text("name"), entry.text("code"), entry.text("picture"))


def _line(entry: Entry, known: set[str]) -> Line:
    entry.knows("box", "wanted")
    if entry.text("box") not in known:
        raise entry.problem("box", "must be the id of a box")
    if entry.number("wanted") == 0:
        raise entry.problem("wanted", "must be 1 or more")
    return Line(entry.text("box"), entry.number("wanted"))
