"""The tasks and exercises that can be practised in one language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.content.bundle import PLANS, Bundle, Json, read_bundle
from app.content.filling import filled, told
from app.content.making import exercise_from, plan_from, role_from, skin_from, task_from
from app.content.packs import pack_bundles
from app.content.problems import ContentProblem, NoSuchExercise
from app.content.words import fill
from app.desktop.skin import Skin
from app.domain.exercise import Exercise
from app.domain.job_role import JobRole
from app.domain.session_plan import SessionPlan
from app.domain.task import Scenario, Task
from app.paths import shipped

DEFAULT_SKIN = "bike_workshop"


@dataclass(frozen=True, slots=True)
class ExerciseCard:
    """What is told about an exercise before it starts.

    `read_on` is the day on which people who find reading hard have read it in this language.
    """

    id: str
    task_id: str
    title: str
    picture: str
    good_for: str
    is_probe: bool = False
    read_on: date | None = None


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that is complete in one language. Never changed; an exercise is made when asked for."""

    language: str
    problems: tuple[ContentProblem, ...]
    site_skin: Skin
    _bundles: tuple[Bundle, ...]
    _bundle_of: Mapping[str, Bundle]
    _tasks: tuple[Task, ...]
    _cards: Mapping[str, ExerciseCard]
    _skills: Mapping[str, str]
    _roles: tuple[JobRole, ...]
    _plans: Bundle

    @classmethod
    def load(
        cls, language: str, folder: Path | None = None, packs: Path | None = None
    ) -> "Library":
        """Read the library of a language from the data folder that ships, or from `folder`.

        With the exercises of the packs below `packs`; where two have the same id, the first one
        counts, and what ships comes first. Compiled bundles are used when they are up to date.
        Raises ContentNotUsable.
        """
        folder = folder or shipped("data")
        added = pack_bundles(packs, folder, language) if packs is not None else ()
        return cls.of(language, (ready_bundle(folder, language), *added))

    @classmethod
    def of(cls, language: str, bundles: Sequence[Bundle], skin: Skin | None = None) -> "Library":
        """Return the library in `bundles`, first what ships, then packs, for a site in `skin`."""
        index = bundles[0].index
        site_skin = skin or _skin(index, DEFAULT_SKIN)
        words = told(site_skin, language)
        problems = [values for bundle in bundles for values in bundle.index["problems"]]
        bundle_of: dict[str, Bundle] = {}
        cards: dict[str, ExerciseCard] = {}
        for bundle in bundles:
            for values in bundle.cards():
                if values["id"] in cards:
                    problems.append([values["id"], 1, "another exercise has this id"])
                    continue
                cards[values["id"]] = _card(fill(values, words))
                bundle_of[values["id"]] = bundle
        return cls(
            language,
            tuple(ContentProblem(*values) for values in problems),
            site_skin,
            tuple(bundles),
            bundle_of,
            tuple(task_from(values) for values in index["tasks"]),
            cards,
            {values["id"]: values["label"] for values in index["skills"]},
            tuple(role_from(values) for values in index["roles"]),
            bundles[0],
        )

    def wearing(self, skin: Skin) -> "Library":
        """Return the same library with the names of `skin`."""
        return Library.of(self.language, self._bundles, skin)

    def tasks(self) -> tuple[Task, ...]:
        """Return all tasks, those without an exercise too."""
        return self._tasks

    def roles(self) -> tuple[JobRole, ...]:
        """Return the jobs, each a bundle of tasks."""
        return self._roles

    def role(self, role_id: str) -> JobRole:
        """Return a job. Raises StopIteration when there is none of this id."""
        return next(role for role in self._roles if role.id == role_id)

    def exercises(self, task_id: str) -> tuple[ExerciseCard, ...]:
        """Return the exercises of a task; none when there are none in this language."""
        return tuple(card for card in self._cards.values() if card.task_id == task_id)

    def to_practise(self, task_id: str) -> tuple[ExerciseCard, ...]:
        """Return the exercises of a task for normal practice: all but those kept for probes."""
        return tuple(card for card in self.exercises(task_id) if not card.is_probe)

    def probes(self, task_id: str) -> tuple[ExerciseCard, ...]:
        """Return the exercises of a task that are kept for probes."""
        return tuple(card for card in self.exercises(task_id) if card.is_probe)

    def has(self, exercise_id: str) -> bool:
        """Tell whether this exercise can be practised in this language."""
        return exercise_id in self._cards

    def card(self, exercise_id: str) -> ExerciseCard:
        """Return what is told about an exercise. Raises NoSuchExercise."""
        if exercise_id not in self._cards:
            raise NoSuchExercise(exercise_id)
        return self._cards[exercise_id]

    def exercise(self, exercise_id: str, skin: Skin | None = None) -> Exercise:
        """Return an exercise with the names of `skin` in it. Raises NoSuchExercise."""
        self.card(exercise_id)
        written = self._bundle_of[exercise_id].exercise(exercise_id)
        return exercise_from(filled(written, skin or self.skin(), self.language), self.language)

    def skin(self, skin_id: str | None = None) -> Skin:
        """Return the skin the site wears, or one that ships; an unknown one is the usual one."""
        if skin_id is None:
            return self.site_skin
        return _skin(self._bundles[0].index, skin_id)

    def skins(self) -> tuple[Skin, ...]:
        """Return all skins that ship."""
        return tuple(self.skin(skin_id) for skin_id in self._bundles[0].index["skins"])

    def plans(self, scenario: Scenario) -> tuple[SessionPlan, ...]:
        """Return the ready session plans of a kind of enterprise, in their order."""
        every = (plan_from(values) for values in self._plans.exercise(PLANS)["plans"])
        return tuple(plan for plan in every if plan.scenario is scenario)

    def skills(self) -> Mapping[str, str]:
        """Return the label of every skill, by its id."""
        return self._skills


def ready_bundle(folder: Path, language: str) -> Bundle:
    """Return what ships, compiled before or compiled now. Raises ContentNotUsable."""
    if bundle := read_bundle(folder, language):
        return bundle
    # Loaded here: with an up-to-date bundle neither YAML nor pydantic is needed.
    from app.content.compiler import compile_bundle

    return compile_bundle(folder, language)


def _skin(index: Json, skin_id: str) -> Skin:
    skins = index["skins"]
    chosen = next(each for each in (skin_id, DEFAULT_SKIN, *skins) if each in skins)
    return skin_from(chosen, skins[chosen])


def _card(values: Json) -> ExerciseCard:
    return ExerciseCard(
        values["id"],
        values["task"],
        values["title"],
        values["picture"],
        values["good_for"],
        is_probe=values["probe"],
        read_on=date.fromisoformat(values["read_on"]) if values["read_on"] else None,
    )
