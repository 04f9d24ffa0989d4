"""Today: the caseload in an order of need, with one sentence for each person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from app.admin.retention import absent_for
from app.bootstrap import Services
from app.content.library import Library
from app.domain.person import Employee, Supporter
from app.domain.support import HelpRequest
from app.i18n import _, date_text, ngettext, time_text
from app.review.caseload import CaseloadEntry, Concern, caseload, concern_words
from app.settings import months_kept
from ui.flows.context import Context
from ui.flows.supporter_flow import SupporterFlow
from ui.places import PersonPage, Today
from ui.reading_places import Guides
from ui.screens.supporter.today import CaseGroup, CaseLine, TodayScreen
from ui.support_places import HowIPress

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
    suspects_clock_at: datetime | None
    reset_on: date | None
    months_kept: int
    too_long_away: int


class TodayFlow(SupporterFlow):
    """Who asked for help, who is stuck, who was away, who practised."""

    def __init__(self, _place: Today, context: Context) -> None:
        screen = TodayScreen()
        super().__init__(screen, context)
        self._today = screen
        self._day: Day | None = None
        self._closed: tuple[str, ...] = ()
        screen.chosen.connect(self._on_chosen)
        screen.request_closed.connect(self._on_request_closed)
        screen.reopen_wanted.connect(self._on_reopen)
        screen.guides_wanted.connect(self._on_guides)
        screen.pressing_wanted.connect(self._on_pressing)

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
        if self._closed:
            self._today.offer_to_reopen()
        troubles = _troubles(day)
        if self.context.speech.is_missing:
            troubles.append(_("This computer has no voice now. Everything else works."))
        if troubles:
            self._today.display_troubles(troubles)

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

    def _on_pressing(self) -> None:
        self.went.emit(HowIPress())

    def _on_guides(self) -> None:
        self.went.emit(Guides(Today()))

    def _on_request_closed(self, request_ids: Sequence[str]) -> None:
        self._closed = tuple(request_ids)
        self.tell(lambda services: _close(services, request_ids))
        self.begin()

    def _on_reopen(self) -> None:
        closed, self._closed = self._closed, ()
        self.tell(lambda services: _reopen(services, closed))
        self.begin()


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
        now if services.report.clock_suspect else None,
        _reset_on(services, supporter),
        *_too_long_away(services),
    )


def _too_long_away(services: Services) -> tuple[int, int]:
    """Return for how many months people are kept, and how many were away longer than that."""
    months = months_kept(services.folder)
    if months is None or services.report.clock_suspect:
        return 0, 0
    return months, len(absent_for(services, months).long_gone)


def _troubles(day: Day) -> list[str]:
    """Return what a supporter should know about this computer, the gravest first."""
    troubles: list[str] = []
    if day.was_recovered:
        troubles.append(_("The data was damaged. It was brought back."))
    if day.suspects_clock_at is not None:
        words = _("This computer says it is {day}, {time}. Please check its clock.")
        at = day.suspects_clock_at.astimezone()
        troubles.append(words.format(day=date_text(at.date()), time=time_text(at)))
    if day.reset_on is not None:
        words = _("Your passphrase was set anew on {day}. Was it not you? Tell a colleague.")
        troubles.append(words.format(day=date_text(day.reset_on)))
    if day.too_long_away:
        words = ngettext(
            "{count} person was away for over {months} months. Look under “This site”.",
            "{count} people were away for over {months} months. Look under “This site”.",
            day.too_long_away,
        )
        troubles.append(words.format(count=day.too_long_away, months=day.months_kept))
    return troubles


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


def _reopen(services: Services, request_ids: Sequence[str]) -> None:
    for request_id in request_ids:
        services.store.support.reopen_request(request_id)


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
    day = date_text(row.last_practised.date())
    if not row.attempts_this_week:
        return _("Last practice: {day}.").format(day=day)
    return ngettext(
        "{count} exercise this week. Last practice: {day}.",
        "{count} exercises this week. Last practice: {day}.",
        row.attempts_this_week,
    ).format(count=row.attempts_this_week, day=day)
