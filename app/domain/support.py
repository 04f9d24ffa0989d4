"""What passes between a supporter and an employee: invitations, notes, requests for help."""

from dataclasses import dataclass
from datetime import datetime

LONGEST_NOTE = 2000
"""In characters: what the tables keep, and what can be written."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A task a supporter suggests. Declining it is a neutral answer."""

    id: str
    employee_id: str
    task_id: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """A few words from a supporter that the employee can see and hear."""

    id: str
    employee_id: str
    text: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class HelpRequest:
    """An employee asked for a person; open until a supporter says it is dealt with."""

    id: str
    employee_id: str
    exercise_id: str
    step_id: str
    asked_at: datetime
