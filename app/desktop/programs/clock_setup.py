"""Read what an exercise puts into the time clock."""

from app.desktop.days import Day
from app.desktop.program import Scene
from app.desktop.programs.clock_state import (
    TERMINAL,
    Clocking,
    ClockState,
    Kind,
    Page,
    Request,
    Status,
    WorkDay,
)
from app.desktop.setup import Entry, refuse_twins
from app.desktop.standing import Standing
from app.domain.exercise import Setup


def read(layout: str, content: Setup, scene: Scene) -> ClockState:
    """Return the time clock as an exercise finds it. Raises SetupProblem."""
    setup = Entry(content)
    setup.knows(
        *("badge", "status", "today", "times"),
        *("days", "hours", "supervisor", "requests"),
    )
    is_terminal = layout == TERMINAL
    refuse_twins(setup.entries("days"), "day")
    today = tuple(_clocking(entry) for entry in setup.entries("today"))
    requests = tuple(_request(entry) for entry in setup.entries("requests"))
    days = tuple(_day(entry) for entry in setup.entries("days"))
    hours = setup.texts("hours")
    needs_supervisor = bool(requests or (days and hours)) and not is_terminal
    return ClockState(
        layout,
        scene,
        Page.BADGE if is_terminal else Page.TODAY,
        badge=setup.digits("badge") if is_terminal else "",
        status=setup.word("status", Status, Status.OUT),
        today=today,
        times=setup.texts("times") or (scene.time,),
        days=days,
        hours=hours,
        supervisor=setup.person("supervisor", scene.skin) if needs_supervisor else "",
        requests=requests,
        given=len(today),
        asked=len(requests),
    )


def _clocking(entry: Entry) -> Clocking:
    entry.knows("kind", "time")
    return Clocking(entry.word("kind", Kind), entry.text("time"))


def _day(entry: Entry) -> WorkDay:
    entry.knows("day", "come", "go")
    return WorkDay(entry.word("day", Day), entry.text("come", ""), entry.text("go", ""))


def _request(entry: Entry) -> Request:
    entry.knows("day", "kind", "time", "status")
    return Request(
        entry.word("day", Day),
        entry.word("kind", Kind),
        entry.text("time"),
        None,
        entry.word("status", Standing, Standing.WAITING),
    )
