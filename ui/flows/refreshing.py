"""What is due for a look whether it lasts; masteries are kept here as soon as somebody reaches them."""

from collections.abc import Mapping, Sequence

from app.bootstrap import Services
from app.content.library import Library
from app.domain.attempt import AttemptRecord, Probe
from app.domain.mastery import Mastery
from app.practice.choosing import Offer
from app.practice.refresh import due_probes, newly_mastered, probe_offer
from app.settings import mastery_rule


def masteries_of(
    services: Services, employee_id: str, library: Library, records: Sequence[AttemptRecord]
) -> Mapping[str, Mastery]:
    """Return what somebody has mastered, by task, and keep what was reached since the last time."""
    known = services.store.mastery.of_employee(employee_id)
    rule = mastery_rule(services.folder)
    reached = newly_mastered(library.tasks(), records, known, rule)
    if reached:
        services.store.mastery.keep(reached)
    return {**known, **{one.task_id: one for one in reached}}


def probes_due(
    services: Services, employee_id: str, library: Library, records: Sequence[AttemptRecord]
) -> Mapping[str, Probe]:
    """Return the probes that are due for somebody now, by task."""
    known = masteries_of(services, employee_id, library, records)
    rule = mastery_rule(services.folder)
    return due_probes(known.values(), records, rule, services.clock.now())


def probe_to_offer(
    services: Services, employee_id: str, library: Library, records: Sequence[AttemptRecord]
) -> Offer | None:
    """Return the one probe to offer now, or None."""
    due = probes_due(services, employee_id, library, records)
    unseen = {task_id: [card.id for card in library.probes(task_id)] for task_id in due}
    practised = {task_id: [card.id for card in library.to_practise(task_id)] for task_id in due}
    return probe_offer(due, unseen, practised, records)
