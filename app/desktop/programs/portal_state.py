"""How a staff portal stands: the page, the forms being filled in, requests and payslips."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.desktop.program import Scene
from app.desktop.standing import Standing

WEB = "web"
PHONE = "phone"


class Page(StrEnum):
    """Where the portal stands."""

    HOME = "home"
    LEAVE = "leave"
    SICK = "sick"
    REQUESTS = "requests"
    PAYSLIPS = "payslips"


class Kind(StrEnum):
    """What a request asks for or tells."""

    HOLIDAY = "holiday"
    APPOINTMENT = "appointment"
    UNPAID = "unpaid"
    SICK = "sick"


LEAVE_KINDS = (Kind.HOLIDAY, Kind.APPOINTMENT, Kind.UNPAID)


class Length(StrEnum):
    """How long somebody expects to be ill."""

    ONE_DAY = "one_day"
    SOME_DAYS = "some_days"
    UNKNOWN = "unknown"


class Answer(StrEnum):
    """What the portal says to the last act, in words of its view."""

    NONE = ""
    CHOOSE_KIND = "choose_kind"
    CHOOSE_FIRST = "choose_first"
    CHOOSE_LAST = "choose_last"
    LAST_BEFORE_FIRST = "last_before_first"
    TOO_MANY_DAYS = "too_many_days"
    CHOOSE_SINCE = "choose_since"
    CHOOSE_LENGTH = "choose_length"
    LEAVE_SENT = "leave_sent"
    SICK_SENT = "sick_sent"


class Line(StrEnum):
    """The kinds of lines of a payslip, in the order they are printed."""

    WAGE = "wage"
    EXTRA = "extra"
    TRAVEL = "travel"
    TAX = "tax"
    INSURANCE = "insurance"
    PENSION = "pension"
    PAID = "paid"


TAKEN_OFF = (Line.TAX, Line.INSURANCE, Line.PENSION)


@dataclass(frozen=True, slots=True)
class LeaveForm:
    """A request for leave being filled in; empty where nothing is chosen yet."""

    kind: str = ""
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True)
class SickForm:
    """A report of being ill being filled in. Nobody is asked which illness it is."""

    since: str = ""
    length: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """Something sent to the supervisor; `first` and `last` are ids of dates, or words of a day."""

    kind: Kind
    first: str
    last: str
    standing: Standing = Standing.WAITING


@dataclass(frozen=True, slots=True)
class WorkDate:
    """A working day that can be chosen, in its words: "Monday 14 December"."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Payslip:
    """One month's payslip. Amounts are in cents; `hours` is how many were worked."""

    id: str
    name: str
    hours: int
    amounts: tuple[tuple[Line, int], ...]
    is_read: bool = False

    def amount(self, line: Line) -> int:
        """Return what a line says, in cents; 0 when it is not there."""
        return dict(self.amounts).get(line, 0)


@dataclass(frozen=True, slots=True)
class PortalState:
    """The portal. `asked` counts the requests that were there before the player began.

    `days_left` are the holidays left this year; `open_slip` is the payslip on show, `line` the line of
    it that is explained.
    """

    layout: str
    scene: Scene
    supervisor: str
    days_left: int
    dates: tuple[WorkDate, ...]
    requests: tuple[Request, ...]
    payslips: tuple[Payslip, ...]
    asked: int
    page: Page = Page.HOME
    leave: LeaveForm = field(default_factory=LeaveForm)
    sick: SickForm = field(default_factory=SickForm)
    answer: Answer = Answer.NONE
    open_slip: str = ""
    line: str = ""

    @property
    def sent(self) -> tuple[Request, ...]:
        """The requests the player has sent now."""
        return self.requests[self.asked :]

    @property
    def payslip(self) -> Payslip | None:
        """The payslip on show, if any."""
        return next((each for each in self.payslips if each.id == self.open_slip), None)

    def number_of(self, date: str) -> int:
        """Return the place of a date among those that can be chosen, or -1."""
        return next((n for n, each in enumerate(self.dates) if each.id == date), -1)

    def date_name(self, date: str) -> str:
        """Return a date in words."""
        return self.dates[self.number_of(date)].name

    def days_of(self, form: LeaveForm) -> int:
        """Return how many working days a filled-in form asks for; both days count."""
        return self.number_of(form.last) - self.number_of(form.first) + 1
