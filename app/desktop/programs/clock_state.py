"""How a time clock stands: in or out, what was clocked, the request being written."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.desktop.days import Day
from app.desktop.program import Scene
from app.desktop.standing import Standing

TERMINAL = "terminal"
PHONE = "phone"
WEB = "web"


class Status(StrEnum):
    """Whether the player is at work."""

    OUT = "out"
    IN = "in"
    PAUSE = "pause"


class Kind(StrEnum):
    """What a clocking says."""

    COME = "come"
    GO = "go"
    PAUSE = "pause"
    RESUME = "resume"


AFTER = {
    Kind.COME: Status.IN,
    Kind.GO: Status.OUT,
    Kind.PAUSE: Status.PAUSE,
    Kind.RESUME: Status.IN,
}
"""The status each clocking leads to."""


class Page(StrEnum):
    """Where the clock stands: the first two on a terminal, the last four elsewhere."""

    BADGE = "badge"
    CHOOSE = "choose"
    CONFIRMED = "confirmed"
    TODAY = "today"
    WEEK = "week"
    FORM = "form"
    REQUESTS = "requests"


class Reason(StrEnum):
    """Why a clocking is missing."""

    FORGOT = "forgot"
    TERMINAL = "terminal"
    ELSEWHERE = "elsewhere"


class Answer(StrEnum):
    """What the clock says to the last act, in words of its view."""

    NONE = ""
    BADGE_NOT_FITTING = "badge_not_fitting"
    NOTHING_TYPED = "nothing_typed"
    ALREADY_IN = "already_in"
    ALREADY_OUT = "already_out"
    CHOOSE_DAY = "choose_day"
    CHOOSE_KIND = "choose_kind"
    CHOOSE_TIME = "choose_time"
    CHOOSE_REASON = "choose_reason"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Clocking:
    """One time somebody told the clock that they come, go or rest."""

    kind: Kind
    time: str


@dataclass(frozen=True, slots=True)
class WorkDay:
    """A past day: when it began and ended; empty where the clocking is missing."""

    day: Day
    come: str
    go: str


@dataclass(frozen=True, slots=True)
class Request:
    """A missing clocking that the supervisor is asked to put in."""

    day: Day
    kind: Kind
    time: str
    reason: Reason | None
    status: Standing = Standing.WAITING


@dataclass(frozen=True, slots=True)
class Form:
    """A request being filled in; empty where nothing is chosen yet."""

    day: str = ""
    kind: str = ""
    time: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ClockState:
    """The time clock. `given` and `asked` count what was there before the player began.

    `times` is what it shows, one after the other; `moves` counts the confirmations closed.
    """

    layout: str
    scene: Scene
    page: Page
    badge: str
    status: Status
    today: tuple[Clocking, ...]
    times: tuple[str, ...]
    days: tuple[WorkDay, ...]
    hours: tuple[str, ...]
    supervisor: str
    requests: tuple[Request, ...]
    given: int
    asked: int
    moves: int = 0
    entered: str = ""
    form: Form = field(default_factory=Form)
    answer: Answer = Answer.NONE

    @property
    def time(self) -> str:
        """The time it shows."""
        return self.times[min(self.moves, len(self.times) - 1)]

    @property
    def made(self) -> tuple[Clocking, ...]:
        """What the player has clocked now."""
        return self.today[self.given :]

    @property
    def sent(self) -> tuple[Request, ...]:
        """The requests the player has sent now."""
        return self.requests[self.asked :]

    @property
    def has_form(self) -> bool:
        """True where a forgotten clocking can be repaired."""
        return bool(self.days and self.hours)
