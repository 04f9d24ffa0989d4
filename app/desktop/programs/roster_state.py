"""How a roster stands: the days of a week, the team's shifts, and the changes that are asked."""

from dataclasses import dataclass
from enum import StrEnum

from app.desktop.days import Day
from app.desktop.program import Scene

WEB = "web"
PHONE = "phone"


class Page(StrEnum):
    """Where the roster stands."""

    MINE = "mine"
    TEAM = "team"
    CHANGES = "changes"


class Reply(StrEnum):
    """What the player answered to a change."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"


class Reason(StrEnum):
    """Why somebody cannot take a shift. Nobody has to say more."""

    APPOINTMENT = "appointment"
    NO_BUS = "no_bus"
    FAMILY = "family"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Shift:
    """When and where somebody works on a day; without a start it is a free day."""

    day: Day
    start: str = ""
    end: str = ""
    place: str = ""
    people: tuple[str, ...] = ()

    @property
    def is_free(self) -> bool:
        """True on a day without work."""
        return not self.start


@dataclass(frozen=True, slots=True)
class Change:
    """A question of the planner: other hours on a day, or work on a free day.

    `place` and `people` are empty when they stay as they are.
    """

    id: str
    day: Day
    start: str
    end: str
    asked_by: str
    why: str
    place: str = ""
    people: tuple[str, ...] = ()
    reply: Reply = Reply.WAITING
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One colleague's week: a shift as "07:00-15:00" or nothing for each day of the roster."""

    person: str
    shifts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RosterState:
    """The roster. `refusing` is the change that is being refused; `reason` is chosen for it."""

    layout: str
    scene: Scene
    week: str
    shifts: tuple[Shift, ...]
    team: tuple[Row, ...]
    changes: tuple[Change, ...]
    page: Page = Page.MINE
    open_day: str = ""
    refusing: str = ""
    reason: str = ""
    needs_reason: bool = False

    @property
    def waiting(self) -> int:
        """How many changes wait for an answer."""
        return sum(each.reply is Reply.WAITING for each in self.changes)

    def shift(self, day: str) -> Shift | None:
        """Return the player's shift on a day of the roster."""
        return next((each for each in self.shifts if each.day == day), None)

    def change(self, identity: str) -> Change | None:
        """Return a change by its id."""
        return next((each for each in self.changes if each.id == identity), None)
