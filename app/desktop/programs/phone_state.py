"""How a phone stands: locked or open, its messages, and signing in with a code."""

from dataclasses import dataclass
from enum import StrEnum

from app.desktop.program import Scene

PHONE = "phone"


class Page(StrEnum):
    """Where the phone stands."""

    LOCKED = "locked"
    HOME = "home"
    MESSAGES = "messages"
    THREAD = "thread"
    SIGN_IN = "sign_in"
    LINK = "link"
    CAMERA = "camera"


class Answer(StrEnum):
    """What the phone says to the last act, in words of its view."""

    NONE = ""
    PIN_NOT_FITTING = "pin_not_fitting"
    CODE_NOT_FITTING = "code_not_fitting"
    NOTHING_TYPED = "nothing_typed"
    DELETED = "deleted"
    REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class Note:
    """One text message; `link` is an address in it that can be pressed, if any."""

    text: str
    time: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """The messages of one sender: somebody of the firm, or a number or name nobody knows."""

    id: str
    sender: str
    portrait: str
    notes: tuple[Note, ...]
    is_new: bool = False


POSTER = "poster"
"""Stands for the poster among what was reported."""


@dataclass(frozen=True, slots=True)
class Poster:
    """What hangs in front of the camera: a sheet with a code that leads to an address."""

    title: str
    text: str
    link: str


@dataclass(frozen=True, slots=True)
class PhoneState:
    """The phone. `entered` are digits being typed; `deleted` are ids of threads.

    `reported` are ids of threads, or the poster; `is_scanned` tells that the code of it was read.
    """

    scene: Scene
    page: Page
    pin: str
    code: str
    reports_to: str
    threads: tuple[Thread, ...]
    poster: Poster | None = None
    is_scanned: bool = False
    open: str = ""
    entered: str = ""
    is_signed_in: bool = False
    reported: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    answer: Answer = Answer.NONE

    @property
    def thread(self) -> Thread | None:
        """The messages on show."""
        return next((each for each in self.threads if each.id == self.open), None)

    @property
    def kept(self) -> tuple[Thread, ...]:
        """The threads that are not deleted."""
        return tuple(each for each in self.threads if each.id not in self.deleted)
