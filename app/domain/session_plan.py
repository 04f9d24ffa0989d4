"""A ready session: what a supporter does with a group in 45 or 90 minutes."""

from dataclasses import dataclass
from enum import Enum

from app.domain.task import Scenario


class Form(Enum):
    """How long a session is; the value is its minutes."""

    SHORT = 45
    LONG = 90


class Part(Enum):
    """The parts of a session, in their order."""

    WELCOME = "welcome"
    PRACTISE = "practise"
    BREAK = "break"
    SECOND = "second"
    WORK = "work"
    TALK = "talk"
    END = "end"


SHORT_PARTS = (Part.WELCOME, Part.PRACTISE, Part.BREAK, Part.TALK, Part.END)
LONG_PARTS = tuple(Part)
"""The long form has a second exercise of the same tasks, and a bridge to the real job."""


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """One session for one kind of enterprise.

    `welcome` and `end` are said aloud, and so are the questions in `talk`; the rest is for the
    supporter. `short` and `long` are the minutes of the parts of each form.
    """

    id: str
    scenario: Scenario
    title: str
    picture: str
    aim: str
    task_ids: tuple[str, ...]
    prepare: tuple[str, ...]
    welcome: str
    practise: str
    second: str
    work: str
    talk: tuple[str, ...]
    end: str
    short: tuple[int, ...]
    long: tuple[int, ...]

    def minutes(self, form: Form) -> tuple[tuple[Part, int], ...]:
        """Return the parts of a form, each with its minutes."""
        parts, minutes = (
            (SHORT_PARTS, self.short) if form is Form.SHORT else (LONG_PARTS, self.long)
        )
        return tuple(zip(parts, minutes, strict=True))
