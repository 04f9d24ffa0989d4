"""What a work instruction shows: one page at a time, the way through it, and a question."""

from app.desktop.elements import (
    Bar,
    Button,
    Choice,
    Column,
    Dialog,
    Element,
    Emphasis,
    Item,
    ItemList,
    Option,
    Picture,
    Row,
    Surface,
    Text,
    Weight,
)
from app.desktop.programs.work_instruction_state import TABLET, Trouble, WorkInstructionState
from app.i18n import _


def page(state: WorkInstructionState) -> Element:
    """Return the whole instruction in its layout."""
    if state.is_done:
        return _done(state)
    sheet = Column("work_instruction/page", _sheet(state), scrolls=True)
    body: Element = sheet
    if state.layout != TABLET:
        side = Column("work_instruction/side", (_list(state),), surface=Surface.PANEL, scrolls=True)
        body = Row("work_instruction/panes", (side, sheet), shares=(1, 2))
    parts = (body, _buttons(state), *_question(state))
    return Column("work_instruction/program", parts, shares=(1, 0))


def _sheet(state: WorkInstructionState) -> tuple[Element, ...]:
    sheet = state.sheet
    place = _("Page {number} of {count}").format(number=state.number + 1, count=len(state.sheets))
    care = Column(
        "work_instruction/care",
        (Text("work_instruction/care/words", sheet.care, Weight.STRONG),),
        surface=Surface.SUNKEN,
    )
    return (
        Text("work_instruction/name", state.name, Weight.SMALL),
        Text("work_instruction/place", place, Weight.STRONG),
        *_reported(state),
        Text("work_instruction/title", sheet.title, Weight.TITLE),
        Picture("work_instruction/picture", sheet.picture, sheet.title, 140),
        Text("work_instruction/text", sheet.text),
        *((care,) if sheet.care else ()),
    )


def _reported(state: WorkInstructionState) -> tuple[Text, ...]:
    if not state.reported:
        return ()
    name = state.scene.skin.person(state.supervisor).name
    words = _("{name} knows it and comes to you.").format(name=name)
    return (Text("work_instruction/reported", words, Weight.STRONG),)


def _list(state: WorkInstructionState) -> ItemList:
    items = tuple(
        Item(
            f"work_instruction/sheet/{each.id}",
            each.title,
            note=str(number + 1),
            is_chosen=number == state.number,
        )
        for number, each in enumerate(state.sheets)
    )
    return ItemList("work_instruction/sheets", _("Pages"), items)


def _buttons(state: WorkInstructionState) -> Bar:
    back = Button(
        "work_instruction/back", _("Back"), icon="icon/arrow-left", is_enabled=state.number > 0
    )
    onward = Button(
        "work_instruction/next", _("Next"), icon="icon/arrow-right", emphasis=Emphasis.MAIN
    )
    done = Button(
        # Translators: the work is done
        "work_instruction/done",
        _("Done"),
        icon="icon/check",
        emphasis=Emphasis.MAIN,
    )
    stop = Button("work_instruction/stop", _("I cannot go on"), icon="icon/alert-circle")
    last = done if state.is_last else onward
    return Bar("work_instruction/buttons", _("Tools"), (back, last, stop))


def _question(state: WorkInstructionState) -> tuple[Dialog, ...]:
    if not state.is_asking:
        return ()
    troubles = {
        Trouble.TOOL: _("A tool is missing"),
        Trouble.PART: _("A part is missing"),
        Trouble.BROKEN: _("Something is broken"),
        Trouble.UNCLEAR: _("I do not understand it"),
    }
    options = tuple(Option(each, name) for each, name in troubles.items())
    missing = (
        (Text("work_instruction/answer", _("Choose what it is first."), Weight.STRONG),)
        if state.needs_answer
        else ()
    )
    send = Button("work_instruction/report", _("Send"), "icon/send", Emphasis.MAIN)
    keep = Button("work_instruction/keep", _("Cancel"), "icon/x", Emphasis.QUIET)
    parts = (
        Choice("work_instruction/trouble", _("What stops you?"), options, state.trouble),
        *missing,
        Bar("work_instruction/ends", _("Answers"), (send, keep), surface=Surface.PLAIN),
    )
    return (Dialog("work_instruction/question", _("I cannot go on"), parts),)


def _done(state: WorkInstructionState) -> Column:
    again = Button("work_instruction/again", _("From the beginning"), icon="icon/repeat")
    parts = (
        Picture("work_instruction/ready/sign", "icon/check", size=64),
        Text("work_instruction/ready/words", _("The work is done."), Weight.TITLE),
        Text("work_instruction/ready/name", state.name),
        again,
    )
    return Column("work_instruction/ready", parts, is_centred=True, scrolls=True)
