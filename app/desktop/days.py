"""The days a simulated program speaks of. There are no dates: nothing on the desktop runs."""

from enum import StrEnum

from app.i18n import _


class Day(StrEnum):
    """A day as people name it."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


def day_name(day: Day) -> str:
    """Return the name of `day` in the current language."""
    names = {
        Day.TODAY: _("Today"),
        Day.YESTERDAY: _("Yesterday"),
        Day.MONDAY: _("Monday"),
        Day.TUESDAY: _("Tuesday"),
        Day.WEDNESDAY: _("Wednesday"),
        Day.THURSDAY: _("Thursday"),
        Day.FRIDAY: _("Friday"),
        Day.SATURDAY: _("Saturday"),
        Day.SUNDAY: _("Sunday"),
    }
    return names[day]


def moment_text(day: Day, time: str) -> str:
    """Return when something was: only the time for today, else the day and the time."""
    if day is Day.TODAY:
        return time or day_name(day)
    return f"{day_name(day)} {time}".rstrip()
