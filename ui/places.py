"""The closed set of places the one window can show. The shell matches it exhaustively."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.person import Employee, Tile
from app.domain.prompting import Direction
from ui.library_places import FindPlace, LibraryPlace
from ui.place_kinds import OfEmployee, OfExercise, OfTile, Plain
from ui.reading_places import ReadingPlace, read_from
from ui.site_places import SitePlace
from ui.skills_places import SkillsPlace, SuggestQuestions
from ui.support_places import HowIPress, HowToPress, PersonSupports, SupportPlace
from ui.voice_places import VoicePlace

if TYPE_CHECKING:  # decision 0013: the first window must not wait for the practice desktop
    from app.practice.run import Run


class ChooseLanguage(Plain):
    """First start: which language."""


class ChooseLook(Plain):
    """First start: how large, which theme, with a live sample."""


class ChooseWay(Plain):
    """First start: try the invented site, or set up our own."""


class SetUpSite(Plain):
    """Set-up: the name of the organisation and its scenario."""


class SetUpSupporter(Plain):
    """Set-up: the first supporter and the passphrase."""


@dataclass(frozen=True, slots=True)
class ShowRecoveryCode:
    """Set-up: the code that opens the supporter area when the passphrase is forgotten."""

    code: str


class SetUpPeople(Plain):
    """Set-up: the first employees."""


@dataclass(frozen=True, slots=True)
class WhoAreYou:
    """Sign-in: the tiles of the people, 12 a page; `page` counts from 0."""

    page: int = 0


class ConfirmPerson(OfTile):
    """Sign-in: "You are Kim. Yes / No"."""


class PictureSignIn(OfTile):
    """Sign-in: 3 of 12 pictures, for people who have that switched on."""


class AskConsent(Plain):
    """Asked once: may your results be counted in the results file?"""


class ChooseTask(Plain):
    """2 to 4 pictured tasks."""


class AllTasks(Plain):
    """Every task of the library."""


@dataclass(frozen=True, slots=True)
class AboutExercise(OfExercise):
    """What an exercise is good for; start or watch first.

    `is_probe`: to see if it is still known. `is_check`: to show that it can be done.
    """

    is_probe: bool = False
    is_check: bool = False


class Watch(OfExercise):
    """The whole exercise, shown by the pointer."""


@dataclass(frozen=True, slots=True)
class Practise(OfExercise):
    """The practice desktop. `resumes` an attempt that was cut off, or paused; `run` if still known.

    `usual` is the direction of help its person chose when `run` was left: the run keeps its own until
    they choose another. `is_probe`: a new attempt is to see if the task is still known. `is_check`:
    somebody shows what they can do, and help waits until it is wanted.
    """

    resumes: bool = False
    run: "Run | None" = None
    usual: Direction | None = None
    is_probe: bool = False
    is_check: bool = False


@dataclass(frozen=True, slots=True)
class HowItWent:
    """The end of an attempt, in words and pictures; of a skills check by doing if `is_check`."""

    attempt_id: str
    is_check: bool = False


class MyThings(Plain):
    """What belongs to the employee."""


class WhatICan(Plain):
    """What the employee can do, in words."""


class StoredAboutMe(Plain):
    """What is stored about the employee, with hide and delete."""


@dataclass(frozen=True, slots=True)
class SupporterDoor:
    """The passphrase. `after_lock` when the area was hidden after 3 minutes.

    `lets_in` is an employee a supporter lets in without the picture sign-in. `leaves` when the program
    ends behind it.
    """

    after_lock: bool = False
    lets_in: Tile | None = None
    leaves: bool = False


class UseRecoveryCode(Plain):
    """The recovery code and a new passphrase."""


class Today(Plain):
    """Who practised, who asked for help, who is stuck."""


class PersonPage(OfEmployee):
    """One employee's tasks, trend, invitation and note."""


@dataclass(frozen=True, slots=True)
class StepHelpMap:
    """One exercise of one employee: step by prompt level."""

    employee: Employee
    exercise_id: str


class InviteToTask(OfEmployee):
    """Choose a task to suggest."""


class WriteNote(OfEmployee):
    """A few words the employee can see."""


class People(Plain):
    """All employees: add, edit, archive."""


@dataclass(frozen=True, slots=True)
class EditPerson:
    """One employee's name, picture and picture sign-in; None is a new one, perhaps during set-up."""

    employee: Employee | None = None
    is_set_up: bool = False


class ErasePerson(OfEmployee):
    """Asks before everything about a person is deleted."""


class ResultsPreview(Plain):
    """What the results file would contain, in easy language."""


@dataclass(frozen=True, slots=True)
class ResultsWritten:
    """The file is safely written: "You can remove the stick."."""

    file: Path


@dataclass(frozen=True, slots=True)
class BroughtFile:
    """A pack of exercises or a results file that somebody opened with the program."""

    file: Path


class SiteRules(Plain):
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
    | HowToPress
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
    | SupportPlace
    | SkillsPlace
    | FindPlace
)
"""Places of the people who practise, and their sign-in."""

SupporterPlace = (
    SupporterDoor
    | UseRecoveryCode
    | Today
    | PersonPage
    | PersonSupports
    | HowIPress
    | StepHelpMap
    | InviteToTask
    | SuggestQuestions
    | WriteNote
    | People
    | EditPerson
    | ErasePerson
    | ResultsPreview
    | ResultsWritten
    | BroughtFile
    | SiteRules
    | SitePlace
    | LibraryPlace
    | VoicePlace
)
"""The supporter area and its door."""

Place = StartPlace | EmployeePlace | SupporterPlace | ReadingPlace


def is_behind_passphrase(place: Place) -> bool:
    """Tell whether `place` shows people's practice to a supporter: hidden after 3 minutes alone."""
    return is_for_supporters(place) and not is_door(place)


def is_for_supporters(place: Place) -> bool:
    """Tell whether `place` is the supporter area or its door: nothing there is said unasked."""
    return isinstance(read_from(place), SupporterPlace)


def is_for_employees(place: Place) -> bool:
    """Tell whether `place` is one of the people who practise, or their sign-in."""
    return isinstance(read_from(place), EmployeePlace)


def is_door(place: Place) -> bool:
    """Tell whether `place` asks a supporter for the passphrase or the recovery code."""
    return isinstance(place, SupporterDoor | UseRecoveryCode)


def is_way_in(place: Place) -> bool:
    """Tell whether somebody signs in at `place`, or a supporter opens the door."""
    return is_door(place) or isinstance(place, WhoAreYou | ConfirmPerson | PictureSignIn)
