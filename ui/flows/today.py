"""Today: the caseload in an order of need, with one sentence for each person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from app.bootstrap import Services
from app.content.library import Library
from app.domain.person import Employee, Supporter
from app.domain.support import HelpRequest
from app.i18n import _, date_text
from app.review.caseload import CaseloadEntry, Concern, caseload, concern_words
from ui.flows.context import Context
from ui.flows.supporter_flow import SupporterFlow
from ui.places import PersonPage, Today
from ui.screens.supporter.today import CaseGroup, CaseLine, TodayScreen

LOOKS_BACK = timedelta(days=28)
TELLS_OF_RESET = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Day:
    """What the page needs, fetched in one go."""

    entries: tuple[CaseloadEntry, ...]
    employees: dict[str, Employee]
    requests: tuple[HelpRequest, ...]
    library: Library
    was_recovered: bool
    reset_on: date | None


class TodayFlow(SupporterFlow):
    """Who asked for help, who is stuck, who was away, who practised."""

    def __init__(self, _place: Today, context: Context) -> None:
        screen = TodayScreen()
        super().__init__(screen, context)
        self._today = screen
        self._day: Day | None = None
        screen.chosen.connect(self._on_chosen)
        screen.request_closed.connect(self._on_request_closed)

    def begin(self) -> None:
        """Fetch the caseload."""
        language = self.context.session.profile.language
        supporter = self.context.session.supporter
        self.ask(lambda services: _day(services, language, supporter), self._on_fetched)

    def _on_fetched(self, day: Day) -> None:
        self._day = day
        groups = groupby(day.entries, key=lambda entry: entry.concern)
        self._today.display(
            [
                CaseGroup(concern_words(concern), tuple(self._line(day, one) for one in entries))
                for concern, entries in groups
            ]
        )
        if day.was_recovered:
            self._today.display_trouble(_("The data was damaged. It was brought back."))
        elif day.reset_on is not None:
            words = _("Your passphrase was set anew on {day}. Was it not you? Tell a colleague.")
            self._today.display_trouble(words.format(day=date_text(day.reset_on)))
        elif self.context.speech.is_missing:
            self._today.display_trouble(_("This computer has no voice now. Everything else works."))

    def _line(self, day: Day, entry: CaseloadEntry) -> CaseLine:
        employee = day.employees[entry.row.employee_id]
        calls = [one for one in day.requests if one.employee_id == employee.id]
        return CaseLine(
            employee.id,
            employee.nickname,
            self.context.picture(employee.picture),
            _sentence(entry, calls, day.library),
            tuple(call.id for call in calls),
        )

    def _on_chosen(self, employee_id: str) -> None:
        if self._day is not None:
            self.went.emit(PersonPage(self._day.employees[employee_id]))

    def _on_request_closed(self, request_ids: Sequence[str]) -> None:
        self.tell(lambda services: _close(services, request_ids))
        self.went.emit(Today())


def _day(services: Services, language: str, supporter: Supporter | None) -> Day:
    store, now = services.store, services.clock.now()
    employees = {one.id: one for one in store.people.employees()}
    rows = [row for row in store.counts.caseload(now - LOOKS_BACK) if row.employee_id in employees]
    return Day(
        caseload(rows, now),
        employees,
        store.support.open_requests(),
        services.library(language),
        services.report.recovered,
        _reset_on(services, supporter),
    )


def _reset_on(services: Services, supporter: Supporter | None) -> date | None:
    """Return when the supporter's passphrase was set anew, if that was not long ago."""
    if supporter is None:
        return None
    at = services.store.people.secret_of(supporter.id).reset_at
    is_news = at is not None and services.clock.now() - at <= TELLS_OF_RESET
    return at.date() if at is not None and is_news else None


def _close(services: Services, request_ids: Sequence[str]) -> None:
    for request_id in request_ids:
        services.store.support.close_request(request_id)


def _sentence(entry: CaseloadEntry, calls: Sequence[HelpRequest], library: Library) -> str:
    row = entry.row
    if calls and library.has(calls[-1].exercise_id):
        title = library.card(calls[-1].exercise_id).title
        return _("Asked for help in: {title}").format(title=title)
    if entry.concern is Concern.STUCK and row.stuck_step and library.has(row.stuck_step[0]):
        steps = {one.id: one for one in library.exercise(row.stuck_step[0]).steps}
        if row.stuck_step[1] in steps:
            return _("Needs help here: {step}").format(
                step=steps[row.stuck_step[1]].instruction.easy
            )
    if row.last_practised is None:
        return _("Has not practised yet.")
    return _("Last practice: {day}.").format(day=date_text(row.last_practised.date()))
