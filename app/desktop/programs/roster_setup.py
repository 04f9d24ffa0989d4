"""Read what an exercise puts into the roster."""

import re

from app.desktop.days import Day
from app.desktop.program import Scene
from app.desktop.programs.roster_state import Change, RosterState, Row, Shift
from app.desktop.setup import Entry, refuse_twins
from app.domain.exercise import Setup

_HOURS = re.compile(r"[0-2]\d:[0-5]\d")


def read(layout: str, content: Setup, scene: Scene) -> RosterState:
    """Return the roster as an exercise finds it. Raises SetupProblem."""
    setup = Entry(content)
    setup.knows("week", "days", "team", "changes")
    refuse_twins(setup.entries("days"), "day")
    refuse_twins(setup.entries("changes"))
    shifts = tuple(_shift(entry, scene) for entry in setup.entries("days"))
    changes = tuple(_change(entry, scene, shifts) for entry in setup.entries("changes"))
    team = tuple(_row(entry, scene, len(shifts)) for entry in setup.entries("team"))
    return RosterState(layout, scene, setup.text("week"), shifts, team, changes)


def _shift(entry: Entry, scene: Scene) -> Shift:
    entry.knows("day", "start", "end", "place", "with")
    day = entry.word("day", Day)
    if not entry.text("start", ""):
        return Shift(day)
    people = entry.people("with", scene.skin)
    return Shift(day, _hour(entry, "start"), _hour(entry, "end"), entry.text("place"), people)


def _change(entry: Entry, scene: Scene, shifts: tuple[Shift, ...]) -> Change:
    entry.knows("id", "day", "start", "end", "from", "why", "place", "with")
    day = entry.word("day", Day)
    now = next((each for each in shifts if each.day is day), None)
    if now is None:
        raise entry.problem("day", "is not a day of this roster")
    return Change(
        entry.identity(),
        day,
        _hour(entry, "start"),
        _hour(entry, "end"),
        entry.person("from", scene.skin),
        entry.text("why"),
        entry.text("place", None if now.is_free else ""),
        entry.people("with", scene.skin),
    )


def _row(entry: Entry, scene: Scene, days: int) -> Row:
    entry.knows("person", "shifts")
    shifts = entry.texts("shifts")
    if len(shifts) != days:
        raise entry.problem("shifts", f"must have {days} entries, one for each day")
    return Row(entry.person("person", scene.skin), shifts)


def _hour(entry: Entry, key: str) -> str:
    hour = entry.text(key)
    if not _HOURS.fullmatch(hour):
        raise entry.problem(key, 'must be a time such as "07:30"')
    return hour
