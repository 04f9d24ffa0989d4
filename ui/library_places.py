"""The places of the library, for supporters and for employees: part of the closed set of places."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ui.place_kinds import OfExercise, Plain

if TYPE_CHECKING:  # decision 0013: the first window must not wait for what it does not show
    from app.content.shelves import Sorting
    from app.domain.session_plan import Form
    from app.domain.task import Scenario


class TaskLibrary(Plain):
    """Everything that can be practised: by job, by skill, by kind of enterprise, or searched."""


@dataclass(frozen=True, slots=True)
class LibraryShelf:
    """The exercises of a job, a skill or a kind of enterprise."""

    sorting: "Sorting"
    key: str


@dataclass(frozen=True, slots=True)
class LibrarySearch:
    """The exercises that some words may mean."""

    words: str


@dataclass(frozen=True, slots=True)
class ReadExercise(OfExercise):
    """One exercise: what it teaches and its steps; `then` is the place where Back leads."""

    then: Any


@dataclass(frozen=True, slots=True)
class WatchExercise(OfExercise):
    """One exercise, shown by the pointer to a supporter; `then` is the place where it leads back."""

    then: Any


@dataclass(frozen=True, slots=True)
class InvitePeople:
    """Suggest tasks to several people at once; `then` is the place where Back leads."""

    task_ids: tuple[str, ...]
    then: Any


@dataclass(frozen=True, slots=True)
class SessionPlans:
    """The ready sessions of one kind of enterprise; of the site's own when there is none said."""

    scenario: "Scenario | None" = None


@dataclass(frozen=True, slots=True)
class ReadPlan:
    """One ready session in one of its two lengths."""

    scenario: "Scenario"
    plan_id: str
    form: "Form"


LibraryPlace = (
    TaskLibrary
    | LibraryShelf
    | LibrarySearch
    | ReadExercise
    | WatchExercise
    | InvitePeople
    | SessionPlans
    | ReadPlan
)
"""Those of supporters."""


@dataclass(frozen=True, slots=True)
class TasksOfJob:
    """What an employee can practise for one job."""

    role_id: str


@dataclass(frozen=True, slots=True)
class FindTask:
    """What an employee can practise and some words may mean; no words yet at first."""

    words: str = ""


FindPlace = TasksOfJob | FindTask
"""Those of employees."""
