"""What the code scanner shows: the order with its ticks, and what lies in front of it."""

from app.desktop.elements import (
    Bar,
    Button,
    Column,
    Element,
    Emphasis,
    Item,
    ItemList,
    Picture,
    Row,
    Surface,
    Table,
    Text,
    Weight,
)
from app.desktop.programs.scanner_state import HANDHELD, Answer, Line, ScannerState
from app.i18n import _


def page(state: ScannerState) -> Element:
    """Return the whole scanner in its layout."""
    if state.is_finished:
        return _finished(state)
    order = Column("scanner/order", _order(state), surface=Surface.PANEL, scrolls=True)
    shelf = Column("scanner/shelf", _shelf(state), scrolls=True)
    if state.layout == HANDHELD:
        both = Column("scanner/both", (*_order(state), *_shelf(state)), scrolls=True)
        return _with_ends(state, both)
    panes = Row("scanner/panes", (shelf, order), shares=(1, 1))
    return _with_ends(state, panes)


def _with_ends(state: ScannerState, body: Element) -> Column:
    # What the scanner says stays in sight, however far somebody has scrolled.
    said = _said(state)
    heights = (1, *(0 for _each in said), 0)
    return Column("scanner/program", (body, *said, _buttons(state)), shares=heights)


def _order(state: ScannerState) -> tuple[Element, ...]:
    rows = tuple(
        (
            state.box(line.box).name,
            _("{scanned} of {wanted}").format(scanned=line.scanned, wanted=line.wanted),
            _state_of(line),
        )
        for line in state.lines
    )
    columns = (
        # Translators: head of a column with things that are ordered
        _("Article"),
        # Translators: head of a column: how many of them were scanned, such as "1 of 3"
        _("Scanned"),
        # Translators: head of a column that says if a line of an order is complete
        _("State"),
    )
    return (
        Text("scanner/title", state.order, Weight.TITLE),
        Table("scanner/lines", state.order, columns, rows),
    )


def _state_of(line: Line) -> str:
    # Translators: nothing of this line of the order is missing
    return _("complete") if line.is_complete else _("open")


def _shelf(state: ScannerState) -> tuple[Element, ...]:
    boxes = tuple(
        Item(
            f"scanner/box/{each.id}",
            each.name,
            subtitle=each.code,
            picture=each.picture,
            is_chosen=each.id == state.last,
        )
        for each in state.boxes
    )
    return (
        Text("scanner/shelf/title", _("In front of you"), Weight.TITLE),
        Text("scanner/shelf/how", _("Press a box to scan its code.")),
        ItemList("scanner/boxes", _("In front of you"), boxes, is_grid=True),
    )


def _said(state: ScannerState) -> tuple[Element, ...]:
    if state.answer is Answer.NONE:
        return ()
    name = state.box(state.last).name if state.last else ""
    missing = ", ".join(state.box(line.box).name for line in state.missing)
    words = {
        Answer.COUNTED: _("{name}: counted.").format(name=name),
        Answer.COMPLETE: _("{name}: complete.").format(name=name),
        Answer.NOT_ORDERED: _("Not ordered: {name}. Put it back.").format(name=name),
        Answer.ENOUGH: _("You have enough: {name}. Put it back.").format(name=name),
        Answer.MISSING: _("Still missing: {names}").format(names=missing),
    }
    icons = {Answer.COUNTED: "icon/check", Answer.COMPLETE: "icon/checkbox"}
    parts = (
        Picture("scanner/sign", icons.get(state.answer, "icon/alert-circle"), size=32),
        Text("scanner/answer", words[state.answer], Weight.STRONG),
    )
    return (Row("scanner/said", parts, shares=(0, 1), surface=Surface.PANEL),)


def _buttons(state: ScannerState) -> Bar:
    undo = Button(
        "scanner/undo",
        _("Take back the last scan"),
        icon="icon/arrow-back-up",
        is_enabled=bool(state.scans),
    )
    finish = Button(
        "scanner/finish", _("Order is complete"), icon="icon/check", emphasis=Emphasis.MAIN
    )
    return Bar("scanner/buttons", _("Tools"), (finish, undo))


def _finished(state: ScannerState) -> Column:
    parts = (
        Picture("scanner/done/sign", "icon/check", size=64),
        Text("scanner/done/words", _("The order can leave."), Weight.TITLE),
        Text("scanner/done/order", state.order),
    )
    return Column("scanner/done", parts, is_centred=True, scrolls=True)
