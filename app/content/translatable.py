"""Which texts of the content files are translated, declared once for loader and extractor."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.content.words import PLACEHOLDER
from app.content.yaml_file import Place

LETTERS = "inbox|sent|drafts|bin"

PATTERNS = {
    "exercise": (
        "title",
        "good_for",
        "steps.*.easy|plain|key|by_pressing|hint|done",
        "steps.*.do.*.words",
        "steps.*.done_when.*.says",
        f"programs.*.content.{LETTERS}.*.sender|subject|body",
        f"programs.*.content.{LETTERS}.*.attachments.*.name|text",
        "programs.*.content.secret",
        "programs.*.content.conversations.*.name",
        "programs.*.content.conversations.*.messages|answers.*.text",
        "programs.*.content.conversations.*.quick_replies.*",
        "programs.*.content.dates|payslips.*.name",
        "programs.*.content.week",
        "programs.*.content.folders|groups|boxes|parts.*.name",
        "programs.*.content.order|name|sample",
        "programs.*.content.threads.*.sender",
        "programs.*.content.threads.*.messages.*.text",
        "programs.*.content.poster.title|text",
        "programs.*.content.columns.*.name",
        "programs.*.content.lines.*.name|text|given",
        "programs.*.content.columns.*.options.*.name",
        "programs.*.content.sheets.*.title|text|care",
        "programs.*.content.articles.*.name|shelf",
        "programs.*.content.files|document.*.name|text",
        "programs.*.content.days.*.place",
        "programs.*.content.changes.*.why|place",
    ),
    "skin": (
        *("firm", "portal", "people.*.name|job", "products.*.name|find|shelf"),
        "groups|folders|places.*.name",
    ),
    "session_plans": (
        "sessions.*.title|aim|welcome|practise|second|work|end",
        "sessions.*.prepare|talk.*",
    ),
    "tasks": ("tasks.*.title",),
    "roles": ("roles.*.title",),
    "framework": ("skills.*.label",),
    "key_words": (),
}
"""For each kind of file: `*` is any key or number, `a|b` one of these."""

_SPLIT = {
    kind: tuple(tuple(part.split("|") for part in pattern.split(".")) for pattern in patterns)
    for kind, patterns in PATTERNS.items()
}


@dataclass(frozen=True, slots=True)
class Translatable:
    """One text to translate: where it stands, and the context translators and catalogues know."""

    place: Place
    context: str
    text: str


def kind_and_name(path: Path) -> tuple[str, str]:
    """Return what kind of file this is, and the name its contexts begin with."""
    if path.name == "exercise.yaml":
        return "exercise", path.parent.name
    if path.parent.name == "skins":
        return "skin", f"skin-{path.stem}"
    if path.parent.name == "session_plans":
        return "session_plans", f"sessions-{path.stem}"
    if path.parent.name == "framework":
        return "framework", "skills"
    return path.stem, path.stem


def texts_to_translate(kind: str, name: str, values: object) -> Iterator[Translatable]:
    """Give every text of a file that has to be translated, in reading order.

    A text without any letter of its own (a PIN, a time, `{product:a}`) is the same everywhere. The context names list entries
    by their id, so that it stays when the order changes.
    """
    for place, path, text in _texts(values, (), ()):
        if any(map(str.isalpha, PLACEHOLDER.sub("", text))) and any(
            _fits(pattern, place) for pattern in _SPLIT[kind]
        ):
            yield Translatable(place, f"{name}|{'.'.join(path)}", text)


def every_text(values: object) -> Iterator[tuple[Place, str]]:
    """Give every text of a file with its place, those too that nobody translates."""
    for place, _path, text in _texts(values, (), ()):
        yield place, text


def put_text(values: dict[str, Any], place: Place, text: str) -> None:
    """Put the translation of a text in its place in the plain values of a file."""
    part: Any = values
    for key in place[:-1]:
        part = part[key]
    part[place[-1]] = text


def _texts(
    values: object, place: Place, path: tuple[str, ...]
) -> Iterator[tuple[Place, tuple[str, ...], str]]:
    if isinstance(values, str):
        yield place, path, values
    elif isinstance(values, dict):
        for key, value in values.items():
            yield from _texts(value, (*place, key), (*path, key))
    elif isinstance(values, list):
        for number, value in enumerate(values):
            yield from _texts(value, (*place, number), (*path, _name(value, number)))


def _name(value: object, number: int) -> str:
    if isinstance(value, dict):
        for key in ("id", "key"):
            if isinstance(value.get(key), str) and " " not in value[key]:
                return str(value[key])
    return str(number)


def _fits(pattern: tuple[list[str], ...], place: Place) -> bool:
    return len(pattern) == len(place) and all(
        allowed == ["*"] or part in allowed for allowed, part in zip(pattern, place, strict=True)
    )
