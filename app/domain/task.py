"""The tasks of working life that can be practised, each tied to skills of the framework."""

from dataclasses import dataclass
from enum import StrEnum


class Scenario(StrEnum):
    """The three kinds of enterprises of the B-WISE report."""

    PRODUCTIVE = "productive"
    SOCIAL = "social"
    TRAINING = "training"


@dataclass(frozen=True, slots=True)
class Task:
    """One of the 40 tasks, by its id ("W14"). The first skill is where its counts are rolled up."""

    id: str
    title: str
    picture: str
    skills: tuple[str, ...]
    scenarios: frozenset[Scenario]
    is_safety: bool = False
