"""Read what an exercise puts into the staff portal."""

from app.desktop.program import Scene
from app.desktop.programs.portal_state import (
    LEAVE_KINDS,
    TAKEN_OFF,
    Kind,
    Line,
    Payslip,
    PortalState,
    Request,
    WorkDate,
)
from app.desktop.setup import Entry, refuse_twins
from app.desktop.standing import Standing
from app.domain.exercise import Setup


def read(layout: str, content: Setup, scene: Scene) -> PortalState:
    """Return the portal as an exercise finds it. Raises SetupProblem."""
    setup = Entry(content)
    setup.knows("supervisor", "days_left", "dates", "requests", "payslips")
    refuse_twins(setup.entries("dates"))
    refuse_twins(setup.entries("payslips"))
    dates = tuple(_date(entry) for entry in setup.entries("dates"))
    requests = tuple(_request(entry, dates) for entry in setup.entries("requests"))
    return PortalState(
        layout,
        scene,
        supervisor=setup.person("supervisor", scene.skin),
        days_left=setup.number("days_left"),
        dates=dates,
        requests=requests,
        payslips=tuple(_payslip(entry) for entry in setup.entries("payslips")),
        asked=len(requests),
    )


def _date(entry: Entry) -> WorkDate:
    entry.knows("id", "name")
    return WorkDate(entry.identity(), entry.text("name"))


def _request(entry: Entry, dates: tuple[WorkDate, ...]) -> Request:
    entry.knows("kind", "first", "last", "status")
    kind = entry.word("kind", Kind)
    if kind not in LEAVE_KINDS:
        raise entry.problem("kind", "must be a kind of leave")
    for key in ("first", "last"):
        if entry.text(key) not in {each.id for each in dates}:
            raise entry.problem(key, "must be the id of a date")
    standing = entry.word("status", Standing, Standing.WAITING)
    return Request(kind, entry.text("first"), entry.text("last"), standing)


def _payslip(entry: Entry) -> Payslip:
    entry.knows("id", "name", "hours", "is_read", *Line)
    amounts = tuple((line, entry.number(line)) for line in Line if entry.values.get(line))
    slip = Payslip(
        entry.identity(),
        entry.text("name"),
        entry.number("hours"),
        amounts,
        entry.switch("is_read"),
    )
    came = sum(amount for line, amount in amounts if line not in {*TAKEN_OFF, Line.PAID})
    taken = sum(slip.amount(line) for line in TAKEN_OFF)
    if came - taken != slip.amount(Line.PAID):
        raise entry.problem(Line.PAID, f"must be {came - taken}, so that the payslip adds up")
    return slip
