"""Say in easy language what a results file holds, and why a file is not made or not used."""

from collections.abc import Callable

from app.export.anonymise import TooFewPeople
from app.export.cells import Cell, Level
from app.export.period import Period
from app.export.problems import Reason
from app.export.results_file import Contents
from app.i18n import _, month_text, ngettext, number_text

TitleOf = Callable[[Level, str], str]
"""Gives the title of an exercise, a task or a skill by its id, in the language in use."""


def preview(contents: Contents, title_of: TitleOf) -> tuple[str, ...]:
    """Return everything the file says, as short sentences that can be read aloud."""
    cells = tuple(sentence for cell in contents.cells for sentence in _about_cell(cell, title_of))
    return (*_opening(contents), *cells, *_closing(contents))


def too_few(answer: TooFewPeople, period: Period) -> str:
    """Return the one sentence that says why there is no file."""
    # Translators: {period} is a month and a year, such as October 2026.
    return _("Too few people practised in {period} for a safe file.").format(
        period=period_name(period), needed=answer.needed
    )


def why_not_used(reason: Reason) -> str:
    """Return why a file was not used."""
    words = {
        Reason.TOO_LARGE: _("This file is too big to be a results file."),
        Reason.FOREIGN: _("This is not a results file of WISE Steps."),
        Reason.DAMAGED: _("This file is damaged. Ask for a new copy."),
        Reason.CHANGED: _("Somebody changed this file. Ask for a new copy."),
        Reason.TOO_NEW: _("This file is from a newer WISE Steps. Please update WISE Steps."),
        Reason.BREAKS_RULES: _("This file does not keep the privacy rules. It is not used."),
        Reason.UNREADABLE: _("This computer cannot open the file."),
    }
    return words[reason]


def period_name(period: Period) -> str:
    """Return "October 2026", or for a quarter every month it counts."""
    names = [month_text(month) for month in period.months]
    *first, last = names
    if not first:
        return last
    # Translators: two or three months of one quarter, such as: October 2026 and December 2026.
    return _("{months} and {last_month}").format(months=", ".join(first), last_month=last)


def cell_name(level: Level, item: str, title_of: TitleOf) -> str:
    """Return what a line of numbers is about.

    Above the exercises a line counts only what has no line of its own.
    """
    if level is Level.ALL:
        return _("All other tasks")
    title = title_of(level, item)
    names = {
        Level.EXERCISE: title,
        # Translators: {title} is a task, such as: Read an e-mail and answer it.
        Level.TASK: _("Other exercises of “{title}”").format(title=title),
        # Translators: {title} is a skill, such as: Operating devices.
        Level.SKILL: _("Other tasks for “{title}”").format(title=title),
    }
    return names[level]


def _opening(contents: Contents) -> tuple[str, ...]:
    lines = len(contents.cells)
    return (
        _("This file is about {period}.").format(period=period_name(contents.period)),
        _("It has no names in it."),
        _("It does not say how people felt."),
        # Translators: {rounding} is 5: people see 10 or 15, never 12.
        _("Every number is rounded to the nearest {rounding}.").format(
            rounding=contents.policy.rounding
        ),
        ngettext(
            "There is {count} line of numbers.", "There are {count} lines of numbers.", lines
        ).format(count=number_text(lines)),
    )


def _about_cell(cell: Cell, title_of: TitleOf) -> tuple[str, ...]:
    # Translators: {name} is an exercise or a task; {people} and {attempts} are rounded numbers.
    first = _("{name}: about {people} people, about {attempts} attempts.").format(
        name=cell_name(cell.level, cell.item, title_of),
        people=number_text(cell.people),
        attempts=number_text(cell.attempts),
    )
    if cell.split is None:
        return first, _("How much help they needed is not in the file.")
    # Translators: three rounded numbers of attempts.
    second = _("Alone: {alone}. With help: {helped}. Stopped before the end: {stopped}.").format(
        alone=number_text(cell.split.alone),
        helped=number_text(cell.split.helped),
        stopped=number_text(cell.split.stopped),
    )
    return first, second


def _closing(contents: Contents) -> tuple[str, ...]:
    policy = contents.policy
    return (
        _("Each line has at least {people} people in it.").format(people=policy.people),
        _("Each person adds at most {attempts} attempts to a line.").format(
            attempts=policy.attempts
        ),
        # Translators: {pack} is the name of the collection of exercises, such as: core.
        _("The exercises come from the pack “{pack}”.").format(pack=contents.pack),
        # Translators: {source} is a long random text of letters and digits.
        _("A random number stands for this computer: {source}.").format(source=contents.source),
        _("This is version {revision} of the file.").format(revision=contents.revision),
        _("A digital seal shows that nobody changed the file."),
    )
