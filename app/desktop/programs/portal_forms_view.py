"""The two forms of the staff portal: ask for leave, report sick."""

from app.desktop.days import Day, day_name
from app.desktop.elements import Button, Choice, Element, Emphasis, Option, Text, Weight
from app.desktop.programs.portal_state import LEAVE_KINDS, Length, Page, PortalState
from app.desktop.programs.portal_words import answer, days_text, kind_name, length_name, page_name
from app.i18n import _


def leave_form(state: PortalState) -> tuple[Element, ...]:
    """Return the form for leave: which kind, from when, until when."""
    form = state.leave
    kinds = tuple(Option(kind, kind_name(kind)) for kind in LEAVE_KINDS)
    dates = tuple(Option(each.id, each.name) for each in state.dates)
    left = _("You have {days} of holiday left.").format(days=days_text(state.days_left))
    return (
        Text("portal/leave/title", page_name(Page.LEAVE), Weight.TITLE),
        Text("portal/leave/left", left),
        Choice("portal/leave/kind", _("Which kind?"), kinds, form.kind),
        Choice("portal/leave/first", _("First day"), dates, form.first),
        Choice("portal/leave/last", _("Last day"), dates, form.last),
        *_asked_days(state),
        *_end_of_form(state, "leave"),
    )


def _asked_days(state: PortalState) -> tuple[Text, ...]:
    form = state.leave
    if not (form.first and form.last) or state.days_of(form) < 1:
        return ()
    words = _("You ask for {days}.").format(days=days_text(state.days_of(form)))
    return (Text("portal/leave/days", words, Weight.STRONG),)


def sick_form(state: PortalState) -> tuple[Element, ...]:
    """Return the form to report sick. It does not ask which illness: nobody has to say."""
    form = state.sick
    since = tuple(Option(day, day_name(day)) for day in (Day.TODAY, Day.YESTERDAY))
    lengths = tuple(Option(length, length_name(length)) for length in Length)
    return (
        Text("portal/sick/title", page_name(Page.SICK), Weight.TITLE),
        Text("portal/sick/private", _("You do not have to say what you have.")),
        Choice("portal/sick/since", _("Since when?"), since, form.since),
        Choice("portal/sick/length", _("How long?"), lengths, form.length),
        *_end_of_form(state, "sick"),
    )


def _end_of_form(state: PortalState, form: str) -> tuple[Element, ...]:
    name = state.scene.skin.person(state.supervisor).name
    return (
        Text(f"portal/{form}/receiver", _("This goes to {name}.").format(name=name)),
        *answer(state),
        Button(f"portal/{form}/send", _("Send"), icon="icon/send", emphasis=Emphasis.MAIN),
        Button(f"portal/{form}/cancel", _("Cancel"), icon="icon/x", emphasis=Emphasis.QUIET),
    )
