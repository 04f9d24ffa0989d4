"""The guides that ship: texts to read in the program, each in every language.

A guide is written in a few signs of Markdown: `# ` before the title, `## ` before a heading, `- `
before a point, tables of `|`, and an empty line between paragraphs.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from app.errors import KnownError
from app.i18n import SOURCE_LANGUAGE
from app.paths import shipped

GUIDES = ("supports", "keys", "accessibility", "requirements", "wcag", "en301549", "coga")
"""Every guide, in the order they are offered; the name of its file in each language."""

FOR_EVERYBODY = GUIDES[:3]
"""What people who practise are offered; the others compare the program with standards."""


class GuideMissing(KnownError):
    """A guide was asked for that does not ship, or cannot be read."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What the parts below it are about."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that belong together; a point of a list when `is_point`."""

    text: str
    is_point: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, complete in itself: `cells` are (heading, words), the first one names it."""

    cells: tuple[tuple[str, str], ...]


Part = Heading | Paragraph | Row


@dataclass(frozen=True, slots=True)
class Guide:
    """A title and the parts below it, in reading order."""

    name: str
    title: str
    parts: tuple[Part, ...]


def read_guide(name: str, language: str, folder: Path | None = None) -> Guide:
    """Return a guide in `language`, or in the source language. Raises GuideMissing."""
    folder = folder or shipped("data", "help")
    for code in (language, SOURCE_LANGUAGE):
        try:
            text = (folder / code / f"{name}.md").read_text(encoding="utf-8")
        except FileNotFoundError:
            continue
        except (OSError, ValueError) as problem:
            raise GuideMissing(f"the guide {name} cannot be read") from problem
        return parse_guide(name, text)
    raise GuideMissing(f"there is no guide {name}")


def parse_guide(name: str, text: str) -> Guide:
    """Return the guide that `text` is."""
    title, _newline, rest = text.partition("\n")
    return Guide(name, title.removeprefix("# ").strip(), tuple(_parts(rest)))


def _parts(text: str) -> Iterator[Part]:
    lines = [line.strip() for line in text.splitlines()]
    for is_empty, block in groupby(lines, key=lambda line: not line):
        if not is_empty:
            yield from _block(list(block))


def _block(lines: list[str]) -> Iterator[Part]:
    first = lines[0]
    if first.startswith("## "):
        yield Heading(first.removeprefix("## "))
        yield from _block(lines[1:]) if lines[1:] else ()
    elif first.startswith("|"):
        headings = _cells(first)
        for line in lines[2:]:
            yield Row(tuple(zip(headings, _cells(line), strict=True)))
    elif first.startswith("- "):
        points = "\n".join(lines).removeprefix("- ").split("\n- ")
        yield from (Paragraph(point.replace("\n", " "), is_point=True) for point in points)
    else:
        yield Paragraph(" ".join(lines))


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]
