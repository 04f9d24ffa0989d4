"""Make domain values of the plain values in a bundle, which were checked when it was compiled."""

from app.content.bundle import Json
from app.content.key_words import key_parts
from app.desktop.skin import Label, Persona, Product, Skin, Trade
from app.domain.action import Act, Action, ActionPattern
from app.domain.exercise import (
    Comparison,
    Condition,
    Exercise,
    KeyWord,
    ProgramSetup,
    Step,
    Wording,
)
from app.domain.job_role import JobRole
from app.domain.session_plan import SessionPlan
from app.domain.task import Scenario, Task

PACK = "core"
"""The collection of exercises that ships."""


def skin_from(skin_id: str, values: Json) -> Skin:
    """Return a skin."""
    kept = {key: values[key] for key in ("firm", "logo", "accent", "mail_domain", "me", "portal")}
    return Skin(
        id=skin_id,
        people=tuple(Persona(**person) for person in values["people"]),
        trade=Trade(values["trade"]),
        groups=_labels(values["groups"]),
        products=tuple(_product(each) for each in values["products"]),
        folders=_labels(values["folders"]),
        places=_labels(values["places"]),
        **kept,
    )


def _labels(values: list[Json]) -> tuple[Label, ...]:
    return tuple(Label(**each) for each in values)


def _product(values: Json) -> Product:
    return Product(**{**values, "find": values.get("find") or values["name"]})


def task_from(values: Json) -> Task:
    """Return a task."""
    return Task(
        values["id"],
        values["title"],
        values["picture"],
        tuple(values["skills"]),
        frozenset(Scenario(each) for each in values["scenarios"]),
        is_safety=values["is_safety"],
    )


def role_from(values: Json) -> JobRole:
    """Return a job."""
    return JobRole(
        values["id"],
        values["title"],
        values["picture"],
        frozenset(Scenario(each) for each in values["scenarios"]),
        tuple(values["tasks"]),
    )


def plan_from(values: Json) -> SessionPlan:
    """Return a session plan."""
    texts = {key: values[key] for key in ("title", "picture", "aim", "welcome", "practise")}
    later = {key: values[key] for key in ("second", "work", "end")}
    return SessionPlan(
        id=values["id"],
        scenario=Scenario(values["scenario"]),
        task_ids=tuple(values["tasks"]),
        prepare=tuple(values["prepare"]),
        talk=tuple(values["talk"]),
        short=tuple(values["short"]),
        long=tuple(values["long"]),
        **texts,
        **later,
    )


def exercise_from(values: Json, language: str) -> Exercise:
    """Return an exercise whose placeholders are filled and whose programs fit the trade."""
    return Exercise(
        id=values["id"],
        task_id=values["task"],
        title=values["title"],
        good_for=values["good_for"],
        picture=values["picture"],
        language=language,
        skills=tuple(values["skills"]),
        programs=tuple(
            ProgramSetup(each["name"], each["layout"], each["content"])
            for each in values["programs"]
        ),
        opened=values["opened"],
        time=values["time"],
        steps=tuple(_step(step) for step in values["steps"]),
        version=values["version"],
        pack=values.get("pack", PACK),
        is_probe=values["probe"],
    )


def _step(values: Json) -> Step:
    key = values.get("key", "")
    return Step(
        values["id"],
        Wording(values["easy"], values.get("plain", ""), key, values.get("by_pressing", "")),
        _hint(values),
        values["picture"],
        tuple(_action(act) for act in values["do"]),
        tuple(_condition(each) for each in values["done_when"]),
        tuple(_pattern(each) for each in values["harmless"]),
        values.get("done", ""),
        _key_words(key, values.get("key_pictures", [])),
    )


def _hint(values: Json) -> str:
    """Return the hint, and below it what its rare words mean."""
    meanings = (f"{word}: {meaning}" for word, meaning in values.get("explained", []))
    return "\n".join((values["hint"], *meanings))


def _key_words(key: str, pictures: list[str]) -> tuple[KeyWord, ...]:
    """Return the key words with their pictures; without any where the two do not go together."""
    parts = key_parts(key)
    if len(parts) != len(pictures):
        pictures = [""] * len(parts)
    return tuple(KeyWord(text, picture) for text, picture in zip(parts, pictures, strict=True))


def _action(values: Json) -> Action:
    act = next(act for act in Act if act in values)
    value = values.get("words") or values.get("exactly") or values.get("option")
    return Action(act, values[act], value or values.get("onto") or "")


def _condition(values: Json) -> Condition:
    if "says" in values:
        return Condition(values["fact"], Comparison.SAYS, values["says"])
    if "is" in values:
        return Condition(values["fact"], Comparison.IS, values["is"])
    return Condition(values["fact"], Comparison.FILLED)


def _pattern(written: str) -> ActionPattern:
    act, target = written.split(" ", 1)
    return ActionPattern(Act(act), target)
