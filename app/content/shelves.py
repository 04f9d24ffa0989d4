"""The library in order: by job, by skill, by kind of enterprise; and search that forgives spelling."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.content.library import ExerciseCard, Library
from app.domain.reading import as_read, is_alike, mentions
from app.domain.task import Scenario, Task
from app.i18n import _


class Sorting(StrEnum):
    """What the library is put in order by."""

    JOB = "job"
    SKILL = "skill"
    SCENARIO = "scenario"


@dataclass(frozen=True, slots=True)
class Shelf:
    """One place in the library: a job, a skill or a kind of enterprise, and its tasks."""

    key: str
    title: str
    picture: str
    tasks: tuple[Task, ...]


def scenario_words(scenario: Scenario) -> str:
    """Return what comes first at a site, in a few words."""
    words = {
        Scenario.PRODUCTIVE: _("Goods and services"),
        Scenario.SOCIAL: _("Living and working together"),
        Scenario.TRAINING: _("Training for a regular job"),
    }
    return words[scenario]


def shelves(library: Library, sorting: Sorting) -> tuple[Shelf, ...]:
    """Return the shelves of an order that hold something to practise."""
    made = {Sorting.JOB: _by_job, Sorting.SKILL: _by_skill, Sorting.SCENARIO: _by_scenario}
    tasks = tuple(task for task in library.tasks() if library.to_practise(task.id))
    return tuple(shelf for shelf in made[sorting](library, tasks) if shelf.tasks)


def find(library: Library, words: str) -> tuple[ExerciseCard, ...]:
    """Return the exercises that `words` may mean, the nearest first; a slip of the pen is forgiven.

    First those with all words in their own title or their task's, then those with the words in what
    they are good for, in a skill or a job; only where there is none, those with words that are alike.
    """
    if not as_read(words):
        return ()
    cards = [card for task in library.tasks() for card in library.to_practise(task.id)]
    titles, others = _titles(library), _other_words(library)
    in_title = [one for one in cards if mentions(f"{one.title} {titles[one.task_id]}", words)]
    around = [one for one in cards if mentions(f"{one.good_for} {others[one.task_id]}", words)]
    alike = [one for one in cards if is_alike(f"{one.title} {titles[one.task_id]}", words)]
    return tuple(dict.fromkeys([*in_title, *around])) or tuple(alike)


def _titles(library: Library) -> dict[str, str]:
    return {task.id: task.title for task in library.tasks()}


def _other_words(library: Library) -> dict[str, str]:
    skills = library.skills()
    words = {task.id: [skills.get(each, "") for each in task.skills] for task in library.tasks()}
    for role in library.roles():
        # A job that is every task says nothing about one.
        for task_id in role.task_ids if len(role.task_ids) < len(words) else ():
            words[task_id].append(role.title)
    return {task_id: " ".join(each) for task_id, each in words.items()}


def _by_job(library: Library, tasks: tuple[Task, ...]) -> Iterable[Shelf]:
    by_id = {task.id: task for task in tasks}
    for role in library.roles():
        own = tuple(by_id[task_id] for task_id in role.task_ids if task_id in by_id)
        yield Shelf(role.id, role.title, role.picture, own)


def _by_skill(library: Library, tasks: tuple[Task, ...]) -> Iterable[Shelf]:
    for skill_id, label in library.skills().items():
        own = tuple(task for task in tasks if skill_id in task.skills)
        yield Shelf(skill_id, label, own[0].picture if own else "", own)


def _by_scenario(_library: Library, tasks: tuple[Task, ...]) -> Iterable[Shelf]:
    pictures = {
        Scenario.PRODUCTIVE: "pictogram/factory-worker",
        Scenario.SOCIAL: "pictogram/people",
        Scenario.TRAINING: "pictogram/school",
    }
    for scenario, picture in pictures.items():
        own = tuple(task for task in tasks if scenario in task.scenarios)
        yield Shelf(scenario.value, scenario_words(scenario), picture, own)
