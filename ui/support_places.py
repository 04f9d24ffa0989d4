"""The places about what helps an employee."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.support_group import SupportGroup
from app.domain.support_profile import SupportProfile
from ui.place_kinds import OfEmployee, OfExercise, Plain


@dataclass(frozen=True, slots=True)
class WhatHelpsYou:
    """The employee's own supports, in six groups.

    `then` is where the way back, or on, leads: a new person comes here before the first task.
    `before` are the supports of before "Back to normal", while that can be taken back; or those of
    before a file was used (`is_from_file`).
    """

    then: Plain | OfExercise
    before: SupportProfile | None = None
    is_from_file: bool = False


@dataclass(frozen=True, slots=True)
class SupportsOf:
    """One group of supports; `then` and `before` as in `WhatHelpsYou`.

    `heard` is the language whose voice is chosen now, empty for that of the screen.
    """

    group: SupportGroup
    then: Plain | OfExercise
    before: SupportProfile | None = None
    heard: str = ""


class OtherComputer(Plain):
    """What helps the employee, as a file to take to another computer or bring from it."""


@dataclass(frozen=True, slots=True)
class SupportsFromFile:
    """What would change with the supports in a file, before anything changes."""

    file: Path


class PersonSupports(OfEmployee):
    """What helps one employee, to look at together."""


class HowIPress(Plain):
    """How the supporter who is here presses."""


@dataclass(frozen=True, slots=True)
class HowToPress:
    """How somebody presses who is not known yet; `then` is where the way back leads."""

    then: Plain | None = None


SupportPlace = WhatHelpsYou | SupportsOf | OtherComputer | SupportsFromFile
"""The places where an employee decides what helps."""
