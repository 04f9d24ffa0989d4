"""What the roster shows: its tabs, my week, the team's week, and the changes that are asked."""

from app.desktop.days import day_name
from app.desktop.elements import (
    Bar,
    Button,
    Column,
    Element,
    Item,
    ItemList,
    Row,
    Surface,
    Table,
    Text,
    Weight,
)
from app.desktop.programs.roster_changes_view import changes
from app.desktop.programs.roster_state import PHONE, Page, RosterState, Shift
from app.desktop.site_bar import site_bar
from app.i18n import _


def page(state: RosterState) -> Element:
    """Return the whole roster in its layout."""
    pages = {Page.MINE: _mine, Page.TEAM: _team, Page.CHANGES: changes}
    body = pages[state.page](state)
    if state.layout == PHONE:
        column = Column("roster/page", body, scrolls=True)
        return Column("roster/program", (column, _tabs(state)), shares=(1, 0))
    parts = (_top(state), _tabs(state), Column("roster/page", body, scrolls=True))
    return Column("roster/program", parts, shares=(0, 0, 1))


def _top(state: RosterState) -> Bar:
    week = Text("roster/week", state.week, Weight.STRONG)
    return site_bar("roster", state.scene.skin, week)


def _tabs(state: RosterState) -> Bar:
    names = {
        Page.MINE: (_("My week"), "icon/calendar-event"),
        Page.TEAM: (_("My team"), "icon/users"),
        # Translators: the planner asks to change the hours of a shift
        Page.CHANGES: (_("Changes"), "icon/bell" if state.waiting else "icon/refresh"),
    }
    if not state.team:
        del names[Page.TEAM]
    buttons = tuple(
        Button(f"roster/tab/{where}", label, icon=icon, is_pressed=_is_at(state, where))
        for where, (label, icon) in names.items()
    )
    return Bar("roster/tabs", _("Pages"), buttons)


def _is_at(state: RosterState, where: Page) -> bool:
    return where is state.page and not state.open_day and not state.refusing


def _mine(state: RosterState) -> tuple[Element, ...]:
    week = (Text("roster/week", state.week),) if state.layout == PHONE else ()
    items = tuple(_day(state, each) for each in state.shifts)
    title = Text("roster/mine/title", _("My week"), Weight.TITLE)
    days = ItemList("roster/days", _("My week"), items)
    opened = state.shift(state.open_day)
    if state.layout == PHONE or opened is None:
        return (title, *week, *_details(state, opened), days)
    panes = Row("roster/panes", (days, *_details(state, opened)), shares=(1, 1))
    return (title, panes)


def _day(state: RosterState, shift: Shift) -> Item:
    asked = any(each.day is shift.day and each.reply == "waiting" for each in state.changes)
    return Item(
        f"roster/day/{shift.day}",
        day_name(shift.day),
        subtitle=hours_text(shift.start, shift.end) if not shift.is_free else _("Free day"),
        note=shift.place,
        picture="icon/coffee" if shift.is_free else "icon/clock",
        is_chosen=state.open_day == shift.day,
        badge=_("Question") if asked else "",
    )


def hours_text(start: str, end: str) -> str:
    """Return when a shift begins and ends."""
    return _("{start} to {end}").format(start=start, end=end)


def _details(state: RosterState, shift: Shift | None) -> tuple[Element, ...]:
    if shift is None:
        return ()
    title = Text("roster/detail/day", day_name(shift.day), Weight.STRONG)
    if shift.is_free:
        parts: tuple[Element, ...] = (title, Text("roster/detail/free", _("You are free.")))
        return (Column("roster/detail", parts, surface=Surface.PANEL),)
    names = ", ".join(state.scene.skin.person(each).name for each in shift.people)
    lines: tuple[Element, ...] = (
        title,
        Text("roster/detail/start", _("You begin at {time}.").format(time=shift.start)),
        Text("roster/detail/end", _("You stop at {time}.").format(time=shift.end)),
        Text("roster/detail/place", _("Place: {place}").format(place=shift.place)),
    )
    if names:
        together = _("You work with: {names}").format(names=names)
        lines = (*lines, Text("roster/detail/people", together))
    return (Column("roster/detail", lines, surface=Surface.PANEL),)


def _team(state: RosterState) -> tuple[Element, ...]:
    # Translators: stands in a roster where somebody does not work
    free = _("free")
    columns = (_("Name"), *(day_name(each.day) for each in state.shifts))
    rows = tuple(
        (
            state.scene.skin.person(each.person).name,
            *(shift.replace("-", "–") or free for shift in each.shifts),
        )
        for each in state.team
    )
    title = Text("roster/team/title", _("My team"), Weight.TITLE)
    return (title, Table("roster/team", _("My team"), columns, rows))
