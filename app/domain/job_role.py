"""A job: the bundle of tasks an enterprise needs for it."""

from dataclasses import dataclass

from app.domain.task import Scenario


@dataclass(frozen=True, slots=True)
class JobRole:
    """One job, with the ids of its tasks in the order they are told."""

    id: str
    title: str
    picture: str
    scenarios: frozenset[Scenario]
    task_ids: tuple[str, ...]
