"""Delete people who have not been here for a long time, after asking."""

from argparse import Namespace
from datetime import datetime

from app.admin.terminal import agrees, opened, say
from app.bootstrap import Services
from app.paths import data_folder

FEWEST_MONTHS = 3


def keep_for(wanted: Namespace) -> int:
    """Name everybody without a trace for so many months, ask, and erase them without a trace."""
    if wanted.months < FEWEST_MONTHS:
        say(f"Please keep people for {FEWEST_MONTHS} months at least. Nothing was deleted.")
        return 1
    with opened(data_folder(wanted.data)) as services:
        if services.report.clock_suspect:
            say("The clock of this computer looks off. Set it first. Nothing was deleted.")
            return 1
        return _keep_for(services, wanted.months)


def _keep_for(services: Services, months: int) -> int:
    absence = services.store.retention.absent_since(months_before(services.clock.now(), months))
    for one in absence.never_here:
        say(f"Never practised, stays: {one.nickname}")
    if not absence.long_gone:
        say(f"Everybody else was here in the last {months} months. Nothing was deleted.")
        return 0
    for one in absence.long_gone:
        say(f"Not here for {months} months: {one.nickname}")
    if not agrees(f"Delete everything about these {len(absence.long_gone)} people, for good?"):
        say("Nothing was deleted.")
        return 0
    for one in absence.long_gone:
        services.store.people.erase_employee(one.id)
    services.store.audit("administrator", "retention", f"{len(absence.long_gone)} people")
    say(f"Deleted: {len(absence.long_gone)} people, also in every backup.")
    return 0


def months_before(now: datetime, months: int) -> datetime:
    """Return the first moment of the month that lies `months` before the present one."""
    number = now.year * 12 + now.month - 1 - months
    return now.replace(
        year=number // 12, month=number % 12 + 1, day=1, hour=0, minute=0, second=0, microsecond=0
    )
