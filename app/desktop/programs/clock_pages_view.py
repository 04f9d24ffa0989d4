"""What the clock shows on a phone or in a browser: today, the week, the form, the requests."""

from app.desktop.days import Day, day_name
from app.desktop.elements import (
    Bar,
    Button,
    Choice,
    Column,
    Element,
    Emphasis,
    Item,
    ItemList,
    Option,
    Row,
    Surface,
    Table,
    Text,
    Weight,
)
from app.desktop.programs.clock_state import (
    ClockState,
    Kind,
    Page,
    Reason,
    Request,
    Status,
)
from app.desktop.programs.clock_words import (
    answer,
    confirmation,
    kind_button,
    kind_name,
    status_text,
    today_table,
)
from app.desktop.site_bar import site_bar
from app.desktop.skin import ME
from app.desktop.standing import Standing, standing_name
from app.i18n import _


def phone_page(state: ClockState) -> Element:
    """Return the page the phone stands at, with the tabs below it."""
    if state.page is Page.CONFIRMED:
        return confirmation(state)
    buttons = tuple(
        Button(f"clock/tab/{page}", label, icon=icon, is_pressed=page is _tab(state))
        for page, label, icon in _tabs()
    )
    tabs = Bar("clock/tabs", _("Pages"), buttons)
    return Column("clock/phone", (_page(state), tabs), shares=(1, 0))


def web_page(state: ClockState) -> Element:
    """Return the page the browser stands at, with the tabs on the left."""
    account = Text("clock/account", state.scene.skin.mail_address(ME), Weight.SMALL)
    top = site_bar("clock", state.scene.skin, account)
    if state.page is Page.CONFIRMED:
        return Column("clock/site", (top, confirmation(state)), shares=(0, 1))
    items = tuple(
        Item(f"clock/tab/{page}", label, picture=icon, is_chosen=page is _tab(state))
        for page, label, icon in _tabs()
    )
    tabs = ItemList("clock/tabs", _("Pages"), items)
    side = Column("clock/side", (tabs,), surface=Surface.PANEL, scrolls=True)
    panes = Row("clock/panes", (side, _page(state)), shares=(2, 5))
    return Column("clock/site", (top, panes), shares=(0, 1))


def _tabs() -> tuple[tuple[Page, str, str], ...]:
    return (
        (Page.TODAY, _("Today"), "icon/clock"),
        (Page.WEEK, _("My days"), "icon/calendar"),
        (Page.REQUESTS, _("My requests"), "icon/list"),
    )


def _tab(state: ClockState) -> Page:
    return Page.WEEK if state.page is Page.FORM else state.page


def _page(state: ClockState) -> Column:
    pages = {Page.TODAY: _today, Page.WEEK: _week, Page.FORM: _form, Page.REQUESTS: _requests}
    return Column("clock/page", pages[state.page](state), scrolls=True)


def _today(state: ClockState) -> tuple[Element, ...]:
    kinds = {
        Status.OUT: (Kind.COME, Kind.GO),
        Status.IN: (Kind.COME, Kind.PAUSE, Kind.GO),
        Status.PAUSE: (Kind.RESUME, Kind.GO),
    }
    buttons = tuple(kind_button(kind) for kind in kinds[state.status])
    return (
        Text("clock/time", state.time, Weight.DISPLAY),
        status_text(state),
        *answer(state),
        *buttons,
        today_table(state),
        *_forgot(state),
    )


def _forgot(state: ClockState) -> tuple[Button, ...]:
    if not state.has_form:
        return ()
    return (Button("clock/forgot", _("I forgot to clock"), icon="icon/history"),)


def _week(state: ClockState) -> tuple[Element, ...]:
    title = Text("clock/week/title", _("My days"), Weight.TITLE)
    if not state.days:
        return (title, Text("clock/week/empty", _("There are no days to show.")))
    rows = tuple(
        (
            day_name(each.day),
            each.come or _missing(state, each.day, Kind.COME),
            each.go or _missing(state, each.day, Kind.GO),
        )
        for each in state.days
    )
    columns = (
        _("Day"),
        # Translators: head of a column with the times people clocked in
        _("In"),
        # Translators: head of a column with the times people clocked out
        _("Out"),
    )
    return (title, Table("clock/days", _("My days"), columns, rows), *_forgot(state))


def _missing(state: ClockState, day: Day, kind: Kind) -> str:
    asked = [each for each in state.requests if (each.day, each.kind) == (day, kind)]
    if not asked:
        # Translators: stands where a time should be
        return _("missing")
    return (
        asked[-1].time if asked[-1].status is Standing.APPROVED else standing_name(asked[-1].status)
    )


def _form(state: ClockState) -> tuple[Element, ...]:
    form = state.form
    days = tuple(Option(each.day, day_name(each.day)) for each in state.days)
    kinds = tuple(Option(kind, kind_name(kind)) for kind in (Kind.COME, Kind.GO))
    hours = tuple(Option(hour, hour) for hour in state.hours)
    name = state.scene.skin.person(state.supervisor).name
    return (
        Text("clock/form/title", _("I forgot to clock"), Weight.TITLE),
        Choice("clock/form/day", _("Which day?"), days, form.day),
        Choice("clock/form/kind", _("In or out?"), kinds, form.kind),
        Choice("clock/form/time", _("Which time?"), hours, form.time),
        Choice("clock/form/reason", _("Why?"), _reasons(), form.reason),
        Text("clock/form/receiver", _("This goes to {name}.").format(name=name)),
        *answer(state),
        Button("clock/form/send", _("Send"), icon="icon/send", emphasis=Emphasis.MAIN),
        Button("clock/form/cancel", _("Cancel"), icon="icon/x", emphasis=Emphasis.QUIET),
    )


def _reasons() -> tuple[Option, ...]:
    return (
        Option(Reason.FORGOT, _("I forgot it")),
        Option(Reason.TERMINAL, _("The terminal did not work")),
        Option(Reason.ELSEWHERE, _("I worked somewhere else")),
    )


def _requests(state: ClockState) -> tuple[Element, ...]:
    title = Text("clock/requests/title", _("My requests"), Weight.TITLE)
    if not state.requests:
        return (title, Text("clock/requests/empty", _("You have no requests.")))
    cards = tuple(_card(state, number, each) for number, each in enumerate(state.requests))
    return (title, *answer(state), *reversed(cards))


def _card(state: ClockState, number: int, request: Request) -> Column:
    place = f"clock/requests/{number}"
    name = state.scene.skin.person(state.supervisor).name
    what = _("{day}: {what}, {time}").format(
        day=day_name(request.day), what=kind_name(request.kind), time=request.time
    )
    parts = (
        Text(f"{place}/what", what, Weight.STRONG),
        Text(f"{place}/receiver", _("Sent to {name}").format(name=name)),
        Text(f"{place}/status", standing_name(request.status)),
    )
    return Column(place, parts, surface=Surface.PANEL)
