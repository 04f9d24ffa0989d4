"""How a lock screen stands: who is chosen, what is typed, whether somebody is signed in."""

from dataclasses import dataclass
from enum import StrEnum

from app.desktop.program import Scene

TILES = "tiles"
ACCOUNT = "name_and_password"
LAST = "last_person"
"""The person who was here last stands in the middle, the others beside it."""


class Session(StrEnum):
    """Whether somebody works behind the lock screen."""

    SIGNED_OUT = "signed_out"
    LOCKED = "locked"
    SIGNED_IN = "signed_in"


class Answer(StrEnum):
    """What the lock screen says to the last try, in words of its view."""

    NONE = ""
    NOT_FITTING = "not_fitting"
    NOTHING_TYPED = "nothing_typed"
    NOBODY_CHOSEN = "nobody_chosen"


@dataclass(frozen=True, slots=True)
class LockScreenState:
    """The lock screen. `person` is chosen to sign in, `entered` is what they typed so far.

    `code` is asked for after the password where there is one; `asks_code` is while it is.
    """

    layout: str
    scene: Scene
    people: tuple[str, ...]
    secret: str
    is_awake: bool = False
    session: Session = Session.SIGNED_OUT
    person: str = ""
    entered: str = ""
    is_shown: bool = False
    code: str = ""
    asks_code: bool = False
    answer: Answer = Answer.NONE
