"""The places of the skills check: part of the closed set of places."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.place_kinds import OfEmployee, Plain

if TYPE_CHECKING:  # decision 0013: the first window must not wait for what it does not show
    from app.domain.skills_check import SkillsCheck


class SayWhatICan(Plain):
    """The beginning of a skills check: for which job."""


@dataclass(frozen=True, slots=True)
class SkillsQuestion:
    """One question of a sitting; `number` counts from 0."""

    check: "SkillsCheck"
    number: int = 0


class WhatISaid(Plain):
    """What the employee said, beside what was shown by doing, and what can be practised next."""


class SuggestQuestions(OfEmployee):
    """A supporter suggests a skills check to an employee."""


SkillsPlace = SayWhatICan | SkillsQuestion | WhatISaid
"""The places where an employee says what they can do."""
