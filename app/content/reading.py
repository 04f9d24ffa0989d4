"""Is every text there in every language, with the same placeholders, and easy to read?"""

from collections.abc import Iterator

from app.content.compiler import skin_of
from app.content.easy_read import hard_to_read
from app.content.filling import Filler, told
from app.content.key_words import has_same_parts
from app.content.problems import ContentProblem
from app.content.schema import ExerciseFile
from app.content.skin_check import search_problems
from app.content.source import Shape, Source, Sources
from app.content.translatable import Translatable, kind_and_name, texts_to_translate
from app.content.words import PLACEHOLDER, Words, fill
from app.i18n import LANGUAGES, SOURCE_LANGUAGE, content_text
from app.practice.matching import same_words


def reading_problems(sources: Sources) -> Iterator[ContentProblem]:
    """Give what is amiss with the words of the content, language by language."""
    for exercise in sources.exercises:
        yield from _hints(exercise)
    for language in (each.code for each in LANGUAGES):
        words = Words(language)
        skins = [(skin, skin_of(skin, words)) for skin in sources.skins]
        for source, skin in skins:
            found = search_problems(source, skin)
            yield from (_in(language, problem) for problem in found)
        answers = [told(skin, language) for _source, skin in skins]
        for exercise in sources.exercises:
            yield from _in_language(exercise, words, answers)
        yield from _lists(sources, language)


def _lists(sources: Sources, language: str) -> Iterator[ContentProblem]:
    if sources.tasks:
        yield from _translations(sources.tasks, language)
    if sources.roles:
        yield from _translations(sources.roles, language)
    if sources.framework:
        yield from _translations(sources.framework, language)
    for skin in sources.skins:
        yield from _translations(skin, language)


def _hints(source: Source[ExerciseFile]) -> Iterator[ContentProblem]:
    for number, step in enumerate(source.shape.steps):
        if any(same_words(step.hint, each or "") for each in (step.easy, step.plain)):
            place = ("steps", number, "hint")
            yield source.problem(place, "says no more than the instruction")


def _in_language(
    source: Source[ExerciseFile], words: Words, answers: list[Filler]
) -> Iterator[ContentProblem]:
    yield from _translations(source, words.language)
    for each in _texts(source):
        text = content_text(each.context, each.text, words.language)
        if text is None:
            continue
        part = next(str(key) for key in reversed(each.place) if isinstance(key, str))
        for what in hard_to_read(_filled(text, words, answers), part, words.language):
            yield _in(words.language, source.problem(each.place, what))


def _filled(text: str, words: Words, answers: list[Filler]) -> str:
    """Return a text with the longest names any skin has: it must be easy to read in each."""

    def answer(word: str, rest: str) -> str:
        if word == "button":
            return words.button(rest)
        found = (each(word, rest) or "" for each in answers)
        return max(found, key=lambda name: len(name.split()), default="")

    return fill(text, answer)


def _translations(source: Source[Shape], language: str) -> Iterator[ContentProblem]:
    if language == SOURCE_LANGUAGE:
        return
    every = list(_texts(source))
    missing = [each for each in every if content_text(each.context, each.text, language) is None]
    if missing:
        where = missing[0].place
        what = f"and {len(missing) - 1} more texts are not translated"
        yield _in(language, source.problem(where, what))
    for each in every:
        translated = content_text(each.context, each.text, language)
        if translated and _placeholders(translated) != _placeholders(each.text):
            what = "has other placeholders in its translation"
            yield _in(language, source.problem(each.place, what))
        elif translated and each.place[-1] == "key" and not has_same_parts(each.text, translated):
            what = "has other key words, or another order, in its translation"
            yield _in(language, source.problem(each.place, what))


def _texts(
    source: Source[Shape],
) -> Iterator[Translatable]:
    kind, name = kind_and_name(source.path)
    return texts_to_translate(kind, name, source.written.values)


def _placeholders(text: str) -> set[str]:
    return {found[0] for found in PLACEHOLDER.finditer(text)}


def _in(language: str, problem: ContentProblem) -> ContentProblem:
    if language == SOURCE_LANGUAGE:
        return problem
    return ContentProblem(problem.file, problem.line, f"{problem.what} ({language})")
