"""What the staff portal shows: its top, its tabs, and the page it stands at."""

from app.desktop.elements import (
    Bar,
    Button,
    Column,
    Element,
    Emphasis,
    Item,
    ItemList,
    Row,
    Surface,
    Text,
    Weight,
)
from app.desktop.programs.portal_forms_view import leave_form, sick_form
from app.desktop.programs.portal_payslip_view import payslip_page, payslips
from app.desktop.programs.portal_state import PHONE, Page, PortalState, Request
from app.desktop.programs.portal_words import (
    answer,
    kind_name,
    page_name,
    when,
)
from app.desktop.site_bar import site_bar
from app.desktop.skin import ME
from app.desktop.standing import standing_name
from app.i18n import _

_ICONS = {
    Page.HOME: "icon/home",
    Page.LEAVE: "icon/calendar-plus",
    Page.SICK: "icon/first-aid-kit",
    Page.REQUESTS: "icon/list",
    Page.PAYSLIPS: "icon/receipt",
}
_TILES = {
    Page.LEAVE: "pictogram/sun",
    Page.SICK: "pictogram/pill",
    Page.PAYSLIPS: "pictogram/euro-note",
    Page.REQUESTS: "pictogram/clipboard",
}


def page(state: PortalState) -> Element:
    """Return the whole portal in its layout."""
    body = Column("portal/page", _body(state), scrolls=True)
    if state.layout == PHONE:
        return Column("portal/program", (_top(state), body), shares=(0, 1))
    tabs = Column("portal/side", (_tabs(state),), surface=Surface.PANEL, scrolls=True)
    panes = Row("portal/panes", (tabs, body), shares=(2, 5))
    return Column("portal/program", (_top(state), panes), shares=(0, 1))


def _top(state: PortalState) -> Bar:
    skin = state.scene.skin
    if state.layout != PHONE:
        account = Text("portal/account", skin.mail_address(ME), Weight.SMALL)
        return site_bar("portal", skin, account, name=skin.portal)
    if state.page is Page.HOME:
        return site_bar("portal", skin, name=skin.portal)
    back = Button("portal/back", _("Back"), icon="icon/arrow-left", emphasis=Emphasis.QUIET)
    return site_bar("portal", skin, before=(back,), name=skin.portal)


def _tabs(state: PortalState) -> ItemList:
    items = tuple(
        Item(
            f"portal/tab/{each}",
            page_name(each),
            picture=_ICONS[each],
            is_chosen=each is state.page and not state.open_slip,
        )
        for each in Page
    )
    return ItemList("portal/tabs", _("Pages"), items)


def _body(state: PortalState) -> tuple[Element, ...]:
    if state.payslip:
        return payslip_page(state, state.payslip)
    pages = {
        Page.HOME: _home,
        Page.LEAVE: leave_form,
        Page.SICK: sick_form,
        Page.REQUESTS: _requests,
        Page.PAYSLIPS: payslips,
    }
    return pages[state.page](state)


def _home(state: PortalState) -> tuple[Element, ...]:
    me = state.scene.skin.person(ME)
    tiles = tuple(
        Item(f"portal/tile/{each}", page_name(each), picture=picture, badge=_news(state, each))
        for each, picture in _TILES.items()
    )
    return (
        Text("portal/hello", _("Hello, {name}.").format(name=me.name), Weight.TITLE),
        Text("portal/question", _("What do you want to do?")),
        ItemList("portal/tiles", _("What do you want to do?"), tiles, is_grid=True),
    )


def _news(state: PortalState, page: Page) -> str:
    has_news = page is Page.PAYSLIPS and any(not each.is_read for each in state.payslips)
    return _("New") if has_news else ""


def _requests(state: PortalState) -> tuple[Element, ...]:
    title = Text("portal/requests/title", page_name(Page.REQUESTS), Weight.TITLE)
    if not state.requests:
        return (title, Text("portal/requests/empty", _("You have no requests.")))
    cards = tuple(_card(state, number, each) for number, each in enumerate(state.requests))
    return (title, *answer(state), *reversed(cards))


def _card(state: PortalState, number: int, request: Request) -> Column:
    place = f"portal/requests/{number}"
    parts = (
        Text(f"{place}/what", kind_name(request.kind), Weight.STRONG),
        Text(f"{place}/when", when(state, request)),
        Text(f"{place}/status", standing_name(request.standing)),
    )
    return Column(place, parts, surface=Surface.PANEL)
