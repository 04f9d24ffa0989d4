"""The ladder of help for one step: who gave how much, the next rung, and how help fades."""

from dataclasses import dataclass, replace

from app.domain.prompting import Direction, PromptLevel
from app.domain.support_profile import SupportProfile

CLEAN_STEPS_TO_FADE = 2
"""After this many steps without more help or a stray act, help-first fades one rung (PRODUCT)."""


@dataclass(frozen=True, slots=True)
class StepHelp:
    """The help given in one step, kept apart by who wanted it."""

    asked: PromptLevel = PromptLevel.ALONE
    offered: PromptLevel = PromptLevel.ALONE
    by_supporter: bool = False

    @property
    def rung(self) -> PromptLevel:
        """How far up the ladder the app stands in this step."""
        return max(self.asked, self.offered)

    @property
    def level(self) -> PromptLevel:
        """The help that counts for this step: a supporter's help is doing it together."""
        return PromptLevel.TOGETHER if self.by_supporter else self.rung

    def with_asked(self, level: PromptLevel) -> "StepHelp":
        """Return the help after the person asked for `level`."""
        return replace(self, asked=max(self.asked, level))

    def with_offered(self, level: PromptLevel) -> "StepHelp":
        """Return the help after the app gave `level` unasked."""
        return replace(self, offered=max(self.offered, level))


@dataclass(frozen=True, slots=True)
class Fading:
    """Help-first: the rung each step begins with, and how many clean steps in a row there were.

    `is_skipped` when the person pressed "I try alone": every later step of the run begins alone.
    """

    entry: PromptLevel = PromptLevel.ALONE
    clean_steps: int = 0
    is_skipped: bool = False

    def after(self, help_given: StepHelp, tries: int, direction: Direction) -> "Fading":
        """Return the fading for the next step. Least-to-most always begins alone."""
        if self.is_skipped or direction is Direction.LEAST_TO_MOST:
            return Fading(is_skipped=self.is_skipped)
        if help_given.level > self.entry or tries:
            return Fading(entry=PromptLevel(min(self.entry + 1, PromptLevel.SHOWN_HOW)))
        if self.clean_steps + 1 < CLEAN_STEPS_TO_FADE:
            return replace(self, clean_steps=self.clean_steps + 1)
        return Fading(entry=PromptLevel(max(self.entry - 1, PromptLevel.ALONE)))


def next_rung(level: PromptLevel, profile: SupportProfile) -> PromptLevel:
    """Return the rung above `level`, leaving out the kinds of help this person switched off."""
    rung = PromptLevel(min(level + 1, PromptLevel.TOGETHER))
    if rung is PromptLevel.SHOWN_WHERE and not profile.has_spotlight:
        rung = PromptLevel.SHOWN_HOW
    if rung is PromptLevel.SHOWN_HOW and not profile.has_demonstration:
        rung = PromptLevel.TOGETHER
    return rung


def first_entry(profile: SupportProfile, last_levels: tuple[PromptLevel, ...]) -> PromptLevel:
    """Return the rung the first step begins with, from the levels of the last attempt at the task.

    Help-first starts a new task with the demonstration; later it goes on where the last two steps
    stood, so that help keeps fading from one attempt to the next.
    """
    if profile.direction is Direction.LEAST_TO_MOST:
        return PromptLevel.ALONE
    if not last_levels:
        return PromptLevel.SHOWN_HOW
    return min(max(last_levels[-CLEAN_STEPS_TO_FADE:]), PromptLevel.SHOWN_HOW)
