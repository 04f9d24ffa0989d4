"""What somebody said and what was shown, in words for them and for their supporter."""

from collections.abc import Sequence

from app.content.library import Library
from app.content.questions import tasks_to_ask
from app.domain.attempt import AttemptRecord
from app.domain.skills_check import SelfRating, SkillsCheck
from app.i18n import _, date_text
from app.review.said_and_shown import SaidAndShown, Shown, next_to_practise, said_and_shown
from ui.widgets.said_card import SaidView
from ui.widgets.task_tile import TaskTile


def job_tiles(library: Library) -> list[TaskTile]:
    """Return the jobs as tiles, for who answers the questions."""
    return [
        TaskTile(role.id, role.title, role.picture)
        for role in library.roles()
        if tasks_to_ask(role, library, ())
    ]


def waiting_check(checks: Sequence[SkillsCheck], library: Library) -> SkillsCheck | None:
    """Return the newest sitting that waits for answers and can still be shown.

    Nobody waits for one that its person began without saying anything.
    """
    known = {task.id for task in library.tasks()}
    waiting = [
        check
        for check in checks
        if (check.is_invited or check.answers)
        and not check.is_finished
        and known.issuperset(check.task_ids)
    ]
    return waiting[-1] if waiting else None


def you_say(line: SaidAndShown) -> str:
    """Say again what the person answered, to the person."""
    words = {
        SelfRating.CANNOT_YET: _("You say: I cannot do it yet."),
        SelfRating.WITH_HELP: _("You say: I can do it with help."),
        SelfRating.ALONE: _("You say: I can do it alone."),
        SelfRating.CAN_SHOW: _("You say: I can show it to others."),
    }
    return words[line.said]


def you_did(line: SaidAndShown) -> str:
    """Say how the person did it here, to the person."""
    if line.shown_on is None:
        return _("You did not do it here yet.")
    day = date_text(line.shown_on)
    if line.shown is Shown.ALONE:
        return _("You did it here alone: {day}.").format(day=day)
    return _("You did it here with some help: {day}.").format(day=day)


def said_view(
    library: Library, checks: Sequence[SkillsCheck], records: Sequence[AttemptRecord]
) -> SaidView:
    """Return both views of all tasks somebody said something about, for a supporter."""
    lines = said_and_shown(library.tasks(), checks, records)
    rows = tuple((line.task.title, _says(line), _showed(line)) for line in lines)
    return SaidView(rows, tuple(task.title for task in next_to_practise(lines)))


def _says(line: SaidAndShown) -> str:
    words = {
        SelfRating.CANNOT_YET: _("Not yet ({day})"),
        SelfRating.WITH_HELP: _("With help ({day})"),
        SelfRating.ALONE: _("Alone ({day})"),
        SelfRating.CAN_SHOW: _("Can show others ({day})"),
    }
    return words[line.said].format(day=date_text(line.said_on))


def _showed(line: SaidAndShown) -> str:
    if line.shown_on is None:
        return _("Not done here yet")
    words = _("Alone ({day})") if line.shown is Shown.ALONE else _("With some help ({day})")
    return words.format(day=date_text(line.shown_on))
