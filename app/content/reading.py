"""Is every text there in every language, with the same placeholders, and easy to read?"""

from collections.abc import Iterator, Mapping

from app.content.common_words import rare_words, words_of
from app.content.compiler import skin_of
from app.content.easy_read import TO_THE_READER, hard_to_read
from app.content.filling import Filler, told
from app.content.invented import not_invented
from app.content.key_words import has_same_parts, key_parts, key_pictures
from app.content.plan_schema import SessionPlansFile
from app.content.problems import ContentProblem
from app.content.schema import ExerciseFile
from app.content.skin_check import search_problems
from app.content.source import Shape, Source, Sources
from app.content.translatable import Translatable, kind_and_name, texts_to_translate
from app.content.words import PLACEHOLDER, Words, fill
from app.i18n import LANGUAGES, SOURCE_LANGUAGE, content_text
from app.practice.matching import same_words

_TYPED = "{typed}"


def reading_problems(sources: Sources) -> Iterator[ContentProblem]:
    """Give what is amiss with the words of the content, language by language."""
    pictures = sources.key_words.shape.pictures if sources.key_words else {}
    for exercise in sources.exercises:
        yield from _hints(exercise)
        yield from _without_picture(exercise, pictures)
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
    for plans in sources.plans:
        yield from _translations(plans, language)
        yield from _hard_plans(plans, language)
    for skin in sources.skins:
        yield from _translations(skin, language)


def _hints(source: Source[ExerciseFile]) -> Iterator[ContentProblem]:
    for number, step in enumerate(source.shape.steps):
        if any(same_words(step.hint, each or "") for each in (step.easy, step.plain)):
            place = ("steps", number, "hint")
            yield source.problem(place, "says no more than the instruction")


def _without_picture(
    source: Source[ExerciseFile], pictures: Mapping[str, str]
) -> Iterator[ContentProblem]:
    """Give the key words without a picture. Numbers, and what is to be typed, are shown as they are."""
    for number, step in enumerate(source.shape.steps):
        key = step.key or ""
        for part, picture in zip(key_parts(key), key_pictures(key, pictures), strict=True):
            if not picture and part != _TYPED and any(map(str.isalpha, part)):
                what = f"has a key word without a picture in key_words.yaml: {part}"
                yield source.problem(("steps", number, "key"), what)


def _hard_plans(plans: Source[SessionPlansFile], language: str) -> Iterator[ContentProblem]:
    for each in _texts(plans):
        text = content_text(each.context, each.text, language) or ""
        part = next(str(key) for key in reversed(each.place) if isinstance(key, str))
        for what in hard_to_read(text, part, language):
            yield _in(language, plans.problem(each.place, what))


def _in_language(
    source: Source[ExerciseFile], words: Words, answers: list[Filler]
) -> Iterator[ContentProblem]:
    yield from _translations(source, words.language)
    pictured = _pictured(source, words)
    for each in _texts(source):
        text = content_text(each.context, each.text, words.language)
        if text is None:
            continue
        part = next(str(key) for key in reversed(each.place) if isinstance(key, str))
        filled = _filled(text, words, answers)
        found = [*hard_to_read(filled, part, words.language), *not_invented(filled)]
        if part in TO_THE_READER and each.place[0] != "programs":
            found += _rare(fill(text, lambda _word, _rest: ""), words.language, pictured)
        yield from (_in(words.language, source.problem(each.place, what)) for what in found)


def _rare(text: str, language: str, pictured: frozenset[str]) -> Iterator[str]:
    for word in dict.fromkeys(rare_words(text, language, pictured)):
        yield f"has a rare word: {word}. Take a common one, or explain it in data/words/{language}.yaml"


def _pictured(source: Source[ExerciseFile], words: Words) -> frozenset[str]:
    """Return the words that stand beside a picture in the key words of this exercise."""
    keys = [each for each in _texts(source) if each.place[-1] == "key"]
    texts = (content_text(each.context, each.text, words.language) or "" for each in keys)
    return frozenset(word for text in texts for word in words_of(text))


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
