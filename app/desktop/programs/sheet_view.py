"""What a list to fill in shows: the rows so far, the new row, and a question about a number."""

from app.desktop.elements import (
    Bar,
    Button,
    Choice,
    Column,
    Dialog,
    Element,
    Emphasis,
    Field,
    Option,
    Row,
    Surface,
    Table,
    Text,
    Weight,
)
from app.desktop.programs.sheet_state import Answer, Heading, Kind, SheetState
from app.i18n import _, number_text


def page(state: SheetState) -> Element:
    """Return the whole list in its layout."""
    columns = tuple(each.name for each in state.headings)
    rows = tuple(
        tuple(each.words(value) for each, value in zip(state.headings, row, strict=True))
        for row in state.rows
    )
    table = Table("sheet/table", state.name, columns, rows)
    parts: tuple[Element, ...] = (Text("sheet/name", state.name, Weight.TITLE), table)
    paper = Column("sheet/paper", (*parts, *_new_row(state)), scrolls=True)
    # What the list says stays in sight, however far somebody has scrolled.
    said = tuple(
        Row("sheet/said", (each,), shares=(1,), surface=Surface.PANEL) for each in _said(state)
    )
    heights = (1, *(0 for _each in said), 0)
    shown: tuple[Element, ...] = (paper, *said, _buttons(state), *_question(state))
    return Column("sheet/program", shown, shares=heights)


def _new_row(state: SheetState) -> tuple[Element, ...]:
    cells = tuple(
        _cell(each, value) for each, value in zip(state.headings, state.draft, strict=True)
    )
    title = Text("sheet/new", _("New row"), Weight.STRONG)
    shares = tuple(2 if each.kind is Kind.CHOICE else 1 for each in state.headings)
    return (title, Row("sheet/cells", cells, shares=shares, surface=Surface.PANEL))


def _cell(heading: Heading, value: str) -> Element:
    place = f"sheet/cell/{heading.id}"
    if heading.kind is Kind.CHOICE:
        options = tuple(Option(identity, name) for identity, name in heading.options)
        return Choice(place, heading.name, options, value)
    return Field(place, heading.name, value, enter_presses="sheet/add")


def _buttons(state: SheetState) -> Bar:
    add = Button("sheet/add", _("Add the row"), icon="icon/plus", emphasis=Emphasis.MAIN)
    undo = Button(
        "sheet/undo",
        _("Take back the last row"),
        icon="icon/arrow-back-up",
        is_enabled=bool(state.added),
    )
    return Bar("sheet/buttons", _("Tools"), (add, undo))


def _said(state: SheetState) -> tuple[Text, ...]:
    if state.answer is Answer.NONE:
        return ()
    name = state.scene.skin.person(state.supervisor).name
    words = {
        Answer.FILL_IN: _("Fill in this first: {column}").format(column=state.problem),
        Answer.NOT_A_NUMBER: _("Write a number here: {column}").format(column=state.problem),
        Answer.ADDED: _("The row is in the list."),
        Answer.ADDED_UNUSUAL: _("The row is in the list. Please tell {name}.").format(name=name),
    }
    return (Text("sheet/answer", words[state.answer], Weight.STRONG),)


def _question(state: SheetState) -> tuple[Dialog, ...]:
    if not state.is_asking:
        return ()
    values = tuple(
        Text(f"sheet/unusual/{each.id}", _usual(each, value)) for each, value in state.unusual
    )
    sure = Button("sheet/sure", _("Yes, it is so"), icon="icon/check", emphasis=Emphasis.MAIN)
    change = Button("sheet/change", _("No, I change it"), icon="icon/pencil")
    ends = Bar("sheet/ends", _("Answers"), (sure, change), surface=Surface.PLAIN)
    return (Dialog("sheet/question", _("Is this number right?"), (*values, ends)),)


def _usual(heading: Heading, value: str) -> str:
    if heading.least is None:
        most = number_text(heading.most or 0)
        return _("{column}: {value}. Usual is up to {most}.").format(
            column=heading.name, value=value, most=most
        )
    if heading.most is None:
        least = number_text(heading.least)
        return _("{column}: {value}. Usual is {least} or more.").format(
            column=heading.name, value=value, least=least
        )
    return _("{column}: {value}. Usual is {least} to {most}.").format(
        column=heading.name,
        value=value,
        least=number_text(heading.least),
        most=number_text(heading.most),
    )
