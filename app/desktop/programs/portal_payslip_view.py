"""The payslips of the staff portal: the list, and one payslip with its lines explained."""

from app.desktop.elements import (
    Bar,
    Button,
    Column,
    Element,
    Emphasis,
    Item,
    ItemList,
    Surface,
    Text,
    Weight,
)
from app.desktop.programs.portal_state import (
    PHONE,
    TAKEN_OFF,
    Line,
    Page,
    Payslip,
    PortalState,
)
from app.desktop.programs.portal_words import line_meaning, line_name, page_name
from app.desktop.skin import ME
from app.i18n import _, money_text, ngettext


def payslips(state: PortalState) -> tuple[Element, ...]:
    """Return the list of payslips."""
    title = Text("portal/payslips/title", page_name(Page.PAYSLIPS), Weight.TITLE)
    if not state.payslips:
        return (title, Text("portal/payslips/empty", _("There are no payslips yet.")))
    items = tuple(
        Item(
            f"portal/slip/{each.id}",
            each.name,
            subtitle=_("Paid to you: {amount}").format(amount=money_text(each.amount(Line.PAID))),
            picture="icon/file-text",
            is_strong=not each.is_read,
            badge="" if each.is_read else _("New"),
        )
        for each in state.payslips
    )
    return (title, ItemList("portal/slips", page_name(Page.PAYSLIPS), items))


def payslip_page(state: PortalState, slip: Payslip) -> tuple[Element, ...]:
    """Return one payslip: whose it is, its lines, and the meaning of the line that was pressed."""
    name = state.scene.skin.person(ME).name
    hours = ngettext("{count} hour worked", "{count} hours worked", slip.hours)
    words = _("Press a line. Then you read what it means.")
    lines = tuple(_line(state, line, amount) for line, amount in slip.amounts)
    title = _("Payslip {month}").format(month=slip.name)
    return (
        *_back(state),
        Text("portal/slip/title", title, Weight.TITLE),
        Text("portal/slip/who", f"{state.scene.skin.firm} · {name}", Weight.STRONG),
        Text("portal/slip/hours", hours.format(count=slip.hours)),
        Text("portal/slip/how", words, Weight.SMALL),
        *_meaning(state, slip),
        ItemList("portal/lines", _("Payslip"), lines),
    )


def _line(state: PortalState, line: Line, amount: int) -> Item:
    return Item(
        f"portal/line/{line}",
        line_name(line),
        note=money_text(-amount if line in TAKEN_OFF else amount),
        is_chosen=state.line == line,
        is_strong=line is Line.PAID,
    )


def _meaning(state: PortalState, slip: Payslip) -> tuple[Element, ...]:
    if not state.line:
        return ()
    line = Line(state.line)
    parts = (
        Text("portal/meaning/name", line_name(line), Weight.STRONG),
        Text("portal/meaning/amount", money_text(slip.amount(line)), Weight.STRONG),
        Text("portal/meaning/words", line_meaning(line)),
    )
    return (Column("portal/meaning", parts, surface=Surface.PANEL),)


def _back(state: PortalState) -> tuple[Bar, ...]:
    if state.layout == PHONE:
        return ()
    back = Button("portal/back", _("Back"), icon="icon/arrow-left", emphasis=Emphasis.QUIET)
    return (Bar("portal/tools", _("Tools"), (back,), surface=Surface.PLAIN),)
