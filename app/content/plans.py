"""Ready session plans: whether they fit the tasks, and how they come into the bundle."""

from collections.abc import Iterator

from app.content.bundle import Json
from app.content.plan_schema import SessionPlansFile
from app.content.problems import ContentProblem
from app.content.schema import TasksFile
from app.content.source import Source, Sources
from app.content.translatable import kind_and_name, put_text, texts_to_translate
from app.content.words import Words
from app.paths import shipped


def plan_problems(
    plans: Source[SessionPlansFile], tasks: Source[TasksFile] | None
) -> Iterator[ContentProblem]:
    """Give what is amiss with the plans of one kind of enterprise."""
    scenario = plans.shape.scenario
    known = {task.id: task.scenarios for task in tasks.shape.tasks} if tasks else {}
    ids = [session.id for session in plans.shape.sessions]
    for number, session in enumerate(plans.shape.sessions):
        place = ("sessions", number)
        if session.id in ids[:number]:
            yield plans.problem((*place, "id"), f"is there twice: {session.id}")
        kind, name = session.picture.split("/")
        if not shipped("assets", f"{kind}s", f"{name}.svg").is_file():
            yield plans.problem((*place, "picture"), f"is no picture we have: {session.picture}")
        for task_id in session.tasks:
            if known and scenario not in known.get(task_id, ()):
                yield plans.problem((*place, "tasks"), f"is no task of this scenario: {task_id}")


def compile_plans(sources: Sources, words: Words) -> list[Json]:
    """Return the plans that are complete in the language of `words`: languages are never mixed."""
    compiled = []
    for plans in sources.plans:
        values: Json = plans.shape.model_dump(mode="json")
        kind, name = kind_and_name(plans.path)
        words.missing.clear()
        for each in texts_to_translate(kind, name, plans.written.values):
            put_text(values, each.place, words.text(each.context, each.text))
        if not words.missing:
            scenario = {"scenario": plans.shape.scenario}
            compiled += [{**session, **scenario} for session in values["sessions"]]
    return compiled
