"""Delete people who have not been here for a long time, after asking."""

from argparse import Namespace
from collections.abc import Iterable
from datetime import datetime

from app.admin.terminal import agrees, opened_again, say
from app.bootstrap import Services
from app.domain.person import Employee
from app.paths import data_folder
from app.store.retention import Absence

FEWEST_MONTHS = 3


def keep_for(wanted: Namespace) -> int:
    """Name everybody without a trace for so many months, ask, and erase them without a trace."""
    if wanted.months < FEWEST_MONTHS:
        say(f"Please keep people for {FEWEST_MONTHS} months at least. Nothing was deleted.")
        return 1
    with opened_again(data_folder(wanted.data)) as services:
        if services.report.clock_suspect:
            say("The clock of this computer looks off. Set it first. Nothing was deleted.")
            return 1
        return _keep_for(services, wanted.months)


def _keep_for(services: Services, months: int) -> int:
    absence = absent_for(services, months)
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
    count = erase_absent(services, absence.long_gone, months, "administrator")
    say(f"Deleted: {count} people, also in every backup.")
    return 0


def absent_for(services: Services, months: int) -> Absence:
    """Return who left no trace for `months` months, and who never practised."""
    return services.store.retention.absent_since(months_before(services.clock.now(), months))


def erase_absent(services: Services, shown: Iterable[Employee], months: int, by: str) -> int:
    """Erase those of `shown` who are still absent, keep the deed in the audit, and count them.

    Who was not shown to somebody is never erased.
    """
    seen = {one.id for one in shown}
    gone = [one for one in absent_for(services, months).long_gone if one.id in seen]
    for one in gone:
        services.store.people.erase_employee(one.id)
    if gone:
        services.store.audit(by, "retention", f"{len(gone)} people")
    return len(gone)


def months_before(now: datetime, months: int) -> datetime:
    """Return the first moment of the month that lies `months` before the present one.

    Nothing lies before the first month of the year 1.
    """
    number = max(12, now.year * 12 + now.month - 1 - months)
    return now.replace(
        year=number // 12, month=number % 12 + 1, day=1, hour=0, minute=0, second=0, microsecond=0
    )
