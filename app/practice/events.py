"""What happens during a run, in the past tense. The run answers each with effects."""

from dataclasses import dataclass

from app.domain.action import Action
from app.domain.support_profile import SupportProfile


@dataclass(frozen=True, slots=True)
class Acted:
    """The employee did something on the practice desktop."""

    action: Action


@dataclass(frozen=True, slots=True)
class AskedForHelp:
    """The employee pressed Help: one rung more."""


@dataclass(frozen=True, slots=True)
class AskedToRepeat:
    """The employee wants to hear the instruction again."""


@dataclass(frozen=True, slots=True)
class WaitedLong:
    """The personal delay passed without an act. Never shown as a countdown."""


@dataclass(frozen=True, slots=True)
class SupporterHelped:
    """A supporter sat beside and helped with this step."""


@dataclass(frozen=True, slots=True)
class DoneTogether:
    """The app has shown the step to its end; now it counts as done together."""


@dataclass(frozen=True, slots=True)
class TookBack:
    """The employee undid the last applied act of this step."""


@dataclass(frozen=True, slots=True)
class AskedToSeeAgain:
    """The employee wants to see the last finished step once more."""


@dataclass(frozen=True, slots=True)
class TriedAlone:
    """The employee wants no help first from now on."""


@dataclass(frozen=True, slots=True)
class Calmed:
    """The employee pressed Calm: everything rests."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """The employee comes back from Calm or from a pause."""


@dataclass(frozen=True, slots=True)
class SupportsChanged:
    """The employee wants other supports from now on: other words, or only this step."""

    profile: SupportProfile


@dataclass(frozen=True, slots=True)
class TookToKeys:
    """The employee uses keys and no mouse, for the rest of this run."""


@dataclass(frozen=True, slots=True)
class Left:
    """The employee stops this attempt. That is a neutral choice."""


Event = (
    Acted
    | AskedForHelp
    | AskedToRepeat
    | WaitedLong
    | SupporterHelped
    | DoneTogether
    | TookBack
    | AskedToSeeAgain
    | TriedAlone
    | Calmed
    | Resumed
    | SupportsChanged
    | TookToKeys
    | Left
)
