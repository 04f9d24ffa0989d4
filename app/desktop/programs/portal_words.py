"""The words of the staff portal: names, explanations of a payslip, what it says to an act."""

from app.desktop.days import Day, day_name
from app.desktop.elements import Text, Weight
from app.desktop.programs.portal_state import (
    Answer,
    Kind,
    Length,
    Line,
    Page,
    PortalState,
    Request,
)
from app.i18n import _, ngettext


def page_name(page: Page) -> str:
    """Return what a page is called on its tab."""
    names = {
        # Translators: the first page of a website
        Page.HOME: _("Start page"),
        Page.LEAVE: _("Ask for leave"),
        Page.SICK: _("Report sick"),
        Page.REQUESTS: _("My requests"),
        Page.PAYSLIPS: _("Payslips"),
    }
    return names[page]


def kind_name(kind: Kind) -> str:
    """Return what a request is about."""
    names = {
        Kind.HOLIDAY: _("Holiday"),
        Kind.APPOINTMENT: _("Appointment"),
        Kind.UNPAID: _("Leave without pay"),
        Kind.SICK: _("Sick"),
    }
    return names[kind]


def length_name(length: Length) -> str:
    """Return how long somebody expects to be ill."""
    names = {
        Length.ONE_DAY: _("1 day"),
        Length.SOME_DAYS: _("A few days"),
        Length.UNKNOWN: _("I do not know yet"),
    }
    return names[length]


def when(state: PortalState, request: Request) -> str:
    """Return the days of a request."""
    if request.kind is Kind.SICK:
        return _("Since: {day}").format(day=day_name(Day(request.first)))
    first, last = state.date_name(request.first), state.date_name(request.last)
    if request.first == request.last:
        return first
    return _("{first} to {last}").format(first=first, last=last)


def days_text(days: int) -> str:
    """Return a number of days."""
    return ngettext("{count} day", "{count} days", days).format(count=days)


def line_name(line: Line) -> str:
    """Return what a line of a payslip is called."""
    names = {
        Line.WAGE: _("Gross wage"),
        Line.EXTRA: _("Extra hours"),
        Line.TRAVEL: _("Travel money"),
        Line.TAX: _("Tax"),
        Line.INSURANCE: _("Social insurance"),
        Line.PENSION: _("Pension"),
        Line.PAID: _("Paid to you"),
    }
    return names[line]


def line_meaning(line: Line) -> str:
    """Return what a line of a payslip means, in easy words."""
    meanings = {
        Line.WAGE: _("This is your wage before money is taken off."),
        Line.EXTRA: _("This is for the hours you worked extra."),
        Line.TRAVEL: _("This pays for your way to work."),
        Line.TAX: _("Your firm pays this part to the state for you."),
        Line.INSURANCE: _("This helps you when you are ill or without work."),
        Line.PENSION: _("You save this money for when you are old."),
        Line.PAID: _("This money comes to your bank account."),
    }
    return meanings[line]


def answer(state: PortalState) -> tuple[Text, ...]:
    """Return what the portal says to the last act, if anything."""
    if state.answer is Answer.NONE:
        return ()
    name = state.scene.skin.person(state.supervisor).name
    words = {
        Answer.CHOOSE_KIND: _("Choose the kind of leave first."),
        Answer.CHOOSE_FIRST: _("Choose your first day of leave."),
        Answer.CHOOSE_LAST: _("Choose your last day of leave."),
        Answer.LAST_BEFORE_FIRST: _("Your last day comes before your first day. Choose again."),
        Answer.TOO_MANY_DAYS: _("You do not have so many days left. Choose fewer days."),
        Answer.CHOOSE_SINCE: _("Choose since when you are sick."),
        Answer.CHOOSE_LENGTH: _("Choose how long, or that you do not know yet."),
        Answer.LEAVE_SENT: _("Your request is sent to {name}.").format(name=name),
        Answer.SICK_SENT: _("{name} knows that you are sick. Get well soon!").format(name=name),
    }
    return (Text("portal/answer", words[state.answer], Weight.STRONG),)
