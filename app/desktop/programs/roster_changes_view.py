"""The changes of a roster: who asks for other hours, the answer, and why somebody cannot."""

from app.desktop.days import day_name
from app.desktop.elements import (
    Bar,
    Button,
    Choice,
    Column,
    Dialog,
    Element,
    Emphasis,
    Option,
    Row,
    Surface,
    Text,
    Weight,
)
from app.desktop.programs.roster_state import Change, Reason, Reply, RosterState
from app.i18n import _


def changes(state: RosterState) -> tuple[Element, ...]:
    """Return the changes, newest first, and the question why in front of them."""
    title = Text("roster/changes/title", _("Changes"), Weight.TITLE)
    if not state.changes:
        return (title, Text("roster/changes/empty", _("Nobody asks for a change.")))
    cards = tuple(_card(state, each) for each in state.changes)
    return (title, *cards, *_why(state))


def _card(state: RosterState, change: Change) -> Column:
    place = f"roster/change/{change.id}/card"
    name = state.scene.skin.person(change.asked_by).name
    shift = state.shift(change.day)
    asked = _("{name} asks: can you come from {start} to {end}?").format(
        name=name, start=change.start, end=change.end
    )
    parts: tuple[Element, ...] = (
        Text(f"{place}/day", day_name(change.day), Weight.STRONG),
        Text(f"{place}/asked", asked),
        Text(f"{place}/why", change.why),
        *_place(change, place),
    )
    if change.reply is not Reply.WAITING:
        return Column(place, (*parts, *_answered(state, change, place)), surface=Surface.PANEL)
    if shift and not shift.is_free:
        now = _("Now you work from {start} to {end}.").format(start=shift.start, end=shift.end)
        parts = (*parts, Text(f"{place}/now", now))
    return Column(place, (*parts, _buttons(change)), surface=Surface.PANEL)


def _place(change: Change, place: str) -> tuple[Text, ...]:
    if not change.place:
        return ()
    return (Text(f"{place}/place", _("Place: {place}").format(place=change.place)),)


def _buttons(change: Change) -> Row:
    place = f"roster/change/{change.id}"
    yes = Button(f"{place}/yes", _("Yes, I can"), icon="icon/check", emphasis=Emphasis.MAIN)
    no = Button(f"{place}/no", _("No, I cannot"), icon="icon/x")
    return Row(f"{place}/answers", (yes, no), shares=(1, 1), surface=Surface.PANEL)


def _answered(state: RosterState, change: Change, place: str) -> tuple[Text, ...]:
    name = state.scene.skin.person(change.asked_by).name
    words = {
        Reply.ACCEPTED: _("You said yes. {name} knows it.").format(name=name),
        Reply.REFUSED: _("You said no. Your shift stays as it was."),
    }
    return (Text(f"{place}/answer", words[change.reply], Weight.STRONG),)


def _why(state: RosterState) -> tuple[Element, ...]:
    if not state.refusing:
        return ()
    reasons = tuple(Option(each, name) for each, name in reason_names().items())
    missing = (
        (Text("roster/answer", _("Choose a reason first."), Weight.STRONG),)
        if state.needs_reason
        else ()
    )
    send = Button("roster/refuse", _("Send"), icon="icon/send", emphasis=Emphasis.MAIN)
    keep = Button("roster/keep", _("Cancel"), icon="icon/x", emphasis=Emphasis.QUIET)
    parts = (
        Choice("roster/reason", _("Why can you not come?"), reasons, state.reason),
        *missing,
        Bar("roster/why/buttons", _("Answers"), (send, keep), surface=Surface.PLAIN),
    )
    return (Dialog("roster/why", _("No, I cannot"), parts),)


def reason_names() -> dict[Reason, str]:
    """Return the reasons one can choose from. The last one says no more than is wanted."""
    return {
        Reason.APPOINTMENT: _("I have an appointment"),
        Reason.NO_BUS: _("There is no bus then"),
        Reason.FAMILY: _("I look after somebody"),
        Reason.PRIVATE: _("I keep it to myself"),
    }
