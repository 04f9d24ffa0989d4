"""Read what an exercise puts into the list to fill in."""

from app.desktop.program import Scene
from app.desktop.programs.sheet_state import Heading, Kind, SheetState, number_in
from app.desktop.setup import Entry, refuse_twins
from app.domain.exercise import Setup


def read(layout: str, content: Setup, scene: Scene) -> SheetState:
    """Return the list as an exercise finds it. Raises SetupProblem."""
    setup = Entry(content)
    setup.knows("name", "supervisor", "columns", "rows")
    refuse_twins(setup.entries("columns"))
    headings = tuple(_heading(entry) for entry in setup.entries("columns"))
    if not headings:
        raise setup.problem("columns", "must have at least one")
    rows = tuple(_row(entry, headings) for entry in setup.entries("rows"))
    return SheetState(
        layout,
        scene,
        setup.text("name"),
        setup.person("supervisor", scene.skin),
        headings,
        rows,
        given=len(rows),
        draft=("",) * len(headings),
    )


def _heading(entry: Entry) -> Heading:
    entry.knows("id", "name", "kind", "options", "least", "most")
    kind = entry.word("kind", Kind)
    refuse_twins(entry.entries("options"))
    options = tuple(_option(each) for each in entry.entries("options"))
    if (kind is Kind.CHOICE) is not bool(options):
        raise entry.problem("options", "belong to a choice, and a choice needs them")
    least, most = _limit(entry, "least"), _limit(entry, "most")
    return Heading(entry.identity(), entry.text("name"), kind, options, least, most)


def _option(entry: Entry) -> tuple[str, str]:
    entry.knows("id", "name")
    return entry.identity(), entry.text("name")


def _limit(entry: Entry, key: str) -> float | None:
    if key not in entry.values:
        return None
    number = number_in(entry.text(key))
    if number is None:
        raise entry.problem(key, 'must be a number in quotes, such as "2.5"')
    return number


def _row(entry: Entry, headings: tuple[Heading, ...]) -> tuple[str, ...]:
    entry.knows("cells")
    cells = entry.texts("cells")
    if len(cells) != len(headings):
        raise entry.problem("cells", f"must have {len(headings)} entries, one for each column")
    for heading, cell in zip(headings, cells, strict=True):
        if heading.options and cell not in dict(heading.options):
            raise entry.problem("cells", f"'{cell}' is not an option of '{heading.id}'")
    return cells
