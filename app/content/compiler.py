"""Turn the content files into the bundle of one language, leaving out what is not ready."""

import os
from collections.abc import Iterable
from pathlib import Path

from app.content.bundle import PLANS, Bundle, Json, bundle_path, fingerprint, make_bundle
from app.content.checks import problems_of
from app.content.explaining import explained_words
from app.content.key_words import key_pictures
from app.content.making import skin_from
from app.content.plans import compile_plans
from app.content.problems import ContentNotUsable, ContentProblem
from app.content.schema import ExerciseFile
from app.content.skin_schema import SkinFile
from app.content.source import Shape, Source, Sources, read_sources
from app.content.translatable import kind_and_name, put_text, texts_to_translate
from app.content.words import Words, fill
from app.desktop.skin import Skin
from app.i18n import LANGUAGES


def compile_bundle(folder: Path, language: str) -> Bundle:
    """Return the bundle of a language. Raises ContentNotUsable."""
    sources = read_sources(folder)
    words = Words(language)
    bad = problems_of(sources)
    problems = sorted({*sources.problems, *bad})
    spoiled = {problem.file for problem in bad}
    skins = [skin for skin in sources.skins if skin.file not in spoiled]
    if sources.tasks is None or sources.framework is None or not skins:
        raise ContentNotUsable(problems)
    exercises = compile_exercises(sources, bad, words)
    index: Json = {
        "language": language,
        "fingerprint": fingerprint(folder, language),
        "tasks": _list(sources.tasks, words)["tasks"],
        "skills": _list(sources.framework, words)["skills"],
        "roles": _list(sources.roles, words)["roles"] if sources.roles else [],
        "skins": {skin.path.stem: _list(skin, words) for skin in skins},
        "cards": [card_of(exercise) for exercise in exercises.values()],
        "problems": [[each.file, each.line, each.what] for each in problems],
    }
    return make_bundle(index, {**exercises, PLANS: {"plans": compile_plans(sources, words)}})


def write_bundles(folder: Path) -> tuple[Path, ...]:
    """Compile every language into the data folder, for a fast start. Raises ContentNotUsable."""
    made = []
    for language in LANGUAGES:
        path = bundle_path(folder, language.code)
        path.parent.mkdir(exist_ok=True)
        # Written beside and moved; two processes may compile at once.
        draft = path.with_suffix(f".{os.getpid()}")
        draft.write_bytes(compile_bundle(folder, language.code).pack())
        draft.replace(path)
        made.append(path)
    return tuple(made)


def _list(source: Source[Shape], words: Words) -> Json:
    """Return a file that is used even where translations are missing, as plain values."""
    kind, name = kind_and_name(source.path)
    values: Json = source.shape.model_dump(mode="json")
    for each in texts_to_translate(kind, name, source.written.values):
        put_text(values, each.place, words.text(each.context, each.text))
    return values


def skin_of(source: Source[SkinFile], words: Words) -> Skin:
    """Return a skin with its names in the language of `words`."""
    return skin_from(source.path.stem, _list(source, words))


def compile_exercises(
    sources: Sources, bad: Iterable[ContentProblem], words: Words
) -> dict[str, Json]:
    """Return the exercises without a problem that are complete in the language of `words`."""
    spoiled = {problem.file for problem in bad}
    return {
        exercise_id: exercise
        for exercise_id, source in sources.each_exercise()
        if source.file not in spoiled
        and (exercise := _exercise(sources, exercise_id, source, words))
    }


def _exercise(
    sources: Sources, exercise_id: str, source: Source[ExerciseFile], words: Words
) -> Json | None:
    """Return one exercise in the language of `words`; None when a text of it is not translated."""
    words.missing.clear()
    values = source.shape.model_dump(mode="json", by_alias=True, exclude_none=True)
    for each in texts_to_translate("exercise", exercise_id, source.written.values):
        put_text(values, each.place, words.text(each.context, each.text))
    if words.missing:
        return None
    pictures = sources.key_words.shape.pictures if sources.key_words else {}
    for part, written in zip(values["steps"], source.shape.steps, strict=True):
        part["key_pictures"] = key_pictures(written.key or "", pictures)
    values["steps"] = [_step(step, words) for step in values["steps"]]
    for part in values["steps"]:
        part["explained"] = explained_words(f"{part['easy']} {part['hint']}", words.language)
    tasks = {task.id: task for task in sources.tasks.shape.tasks} if sources.tasks else {}
    read_on = values.pop("read_by_readers").get(words.language, "")
    skills = tasks[source.shape.task].skills
    return {"id": exercise_id, "skills": skills, "read_on": read_on, **values}


def _step(step: Json, words: Words) -> Json:
    typed = next((act["words"] for act in step["do"] if "words" in act), None)
    typed = typed or next((act["exactly"] for act in step["do"] if "exactly" in act), None)

    def answer(word: str, rest: str) -> str | None:
        if word == "button":
            return words.button(rest)
        return typed if word == "typed" else None

    return fill(step, answer)


def card_of(exercise: Json) -> Json:
    """Return what is told about an exercise before it starts."""
    kept = ("id", "task", "title", "picture", "good_for", "probe", "read_on")
    return {key: exercise[key] for key in kept}
