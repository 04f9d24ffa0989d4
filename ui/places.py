"""The closed set of places the one window can show. The shell matches it exhaustively."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.person import Employee, Tile


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """First start: which language."""


@dataclass(frozen=True, slots=True)
class ChooseLook:
    """First start: how large, which theme, with a live sample."""


@dataclass(frozen=True, slots=True)
class ChooseWay:
    """First start: try the invented site, or set up our own."""


@dataclass(frozen=True, slots=True)
class SetUpSite:
    """Set-up: the name of the organisation and its scenario."""


@dataclass(frozen=True, slots=True)
class SetUpSupporter:
    """Set-up: the first supporter and the passphrase."""


@dataclass(frozen=True, slots=True)
class ShowRecoveryCode:
    """Set-up: the code that opens the supporter area when the passphrase is forgotten."""

    code: str


@dataclass(frozen=True, slots=True)
class SetUpPeople:
    """Set-up: the first employees."""


@dataclass(frozen=True, slots=True)
class WhoAreYou:
    """Sign-in: the tiles of the people, 12 a page; `page` counts from 0."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class ConfirmPerson:
    """Sign-in: "You are Kim. Yes / No"."""

    tile: Tile


@dataclass(frozen=True, slots=True)
class PictureSignIn:
    """Sign-in: 3 of 12 pictures, for people who have that switched on."""

    tile: Tile


@dataclass(frozen=True, slots=True)
class AskConsent:
    """Asked once: may your results be counted in the results file?"""


@dataclass(frozen=True, slots=True)
class ChooseTask:
    """2 to 4 pictured tasks."""


@dataclass(frozen=True, slots=True)
class AllTasks:
    """Every task of the library."""


@dataclass(frozen=True, slots=True)
class AboutExercise:
    """What an exercise is good for; start or watch first."""

    exercise_id: str


@dataclass(frozen=True, slots=True)
class Watch:
    """The whole exercise, shown by the pointer."""

    exercise_id: str


@dataclass(frozen=True, slots=True)
class Practise:
    """The practice desktop. `resumes` an attempt that was cut off, or paused."""

    exercise_id: str
    resumes: bool = False


@dataclass(frozen=True, slots=True)
class HowItWent:
    """The end of an attempt, in words and pictures."""

    attempt_id: str


@dataclass(frozen=True, slots=True)
class MyThings:
    """What belongs to the employee."""


@dataclass(frozen=True, slots=True)
class WhatICan:
    """What the employee can do, in words."""


@dataclass(frozen=True, slots=True)
class StoredAboutMe:
    """What is stored about the employee, with hide and delete."""


@dataclass(frozen=True, slots=True)
class MySettings:
    """The employee's own supports."""


@dataclass(frozen=True, slots=True)
class SupporterDoor:
    """The passphrase. `after_lock` when the area was hidden after 3 minutes.

    `lets_in` is an employee a supporter lets in without the picture sign-in.
    """

    after_lock: bool = False
    lets_in: Tile | None = None


@dataclass(frozen=True, slots=True)
class UseRecoveryCode:
    """The recovery code and a new passphrase."""


@dataclass(frozen=True, slots=True)
class Today:
    """Who practised, who asked for help, who is stuck."""


@dataclass(frozen=True, slots=True)
class PersonPage:
    """One employee's tasks, trend, invitation and note."""

    employee: Employee


@dataclass(frozen=True, slots=True)
class StepHelpMap:
    """One exercise of one employee: step by prompt level."""

    employee: Employee
    exercise_id: str


@dataclass(frozen=True, slots=True)
class InviteToTask:
    """Choose a task to suggest."""

    employee: Employee


@dataclass(frozen=True, slots=True)
class WriteNote:
    """A few words the employee can see."""

    employee: Employee


@dataclass(frozen=True, slots=True)
class People:
    """All employees: add, edit, archive."""


@dataclass(frozen=True, slots=True)
class EditPerson:
    """One employee's name, picture and picture sign-in; None is a new one."""

    employee: Employee | None = None


@dataclass(frozen=True, slots=True)
class ErasePerson:
    """Asks before everything about a person is deleted."""

    employee: Employee


@dataclass(frozen=True, slots=True)
class ResultsPreview:
    """What the results file would contain, in easy language."""


@dataclass(frozen=True, slots=True)
class ResultsWritten:
    """The file is safely written: "You can remove the stick."."""

    file: Path


@dataclass(frozen=True, slots=True)
class SiteRules:
    """The site's settings: soft lock, the invented site, the voice, the data folder."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something did not work: what happened and what to do now."""

    what_happened: str
    what_to_do: str


StartPlace = (
    ChooseLanguage
    | ChooseLook
    | ChooseWay
    | SetUpSite
    | SetUpSupporter
    | ShowRecoveryCode
    | SetUpPeople
    | Trouble
)
"""Places before anybody is known."""

EmployeePlace = (
    WhoAreYou
    | ConfirmPerson
    | PictureSignIn
    | AskConsent
    | ChooseTask
    | AllTasks
    | AboutExercise
    | Watch
    | Practise
    | HowItWent
    | MyThings
    | WhatICan
    | StoredAboutMe
    | MySettings
)
"""Places of the people who practise, and their sign-in."""

SupporterPlace = (
    SupporterDoor
    | UseRecoveryCode
    | Today
    | PersonPage
    | StepHelpMap
    | InviteToTask
    | WriteNote
    | People
    | EditPerson
    | ErasePerson
    | ResultsPreview
    | ResultsWritten
    | SiteRules
)
"""The supporter area and its door."""

Place = StartPlace | EmployeePlace | SupporterPlace


def is_behind_passphrase(place: Place) -> bool:
    """Tell whether `place` shows people's practice to a supporter: hidden after 3 minutes alone."""
    return isinstance(place, SupporterPlace) and not isinstance(
        place, SupporterDoor | UseRecoveryCode
    )


def is_for_supporters(place: Place) -> bool:
    """Tell whether `place` is the supporter area or its door: nothing there is said unasked."""
    return isinstance(place, SupporterPlace)
