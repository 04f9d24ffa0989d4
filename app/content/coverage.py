"""What the content covers: task by task, for whom, in which languages and on which text levels."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.content.library import Library
from app.content.schema import TaskPart
from app.domain.exercise import Exercise
from app.domain.prompting import TextLevel

FEWEST_TO_PRACTISE = 2
FEWEST_PROBES = 1
_LETTERS = {TextLevel.KEY: "k", TextLevel.EASY: "e", TextLevel.PLAIN: "p"}
_LEVELS = {
    TextLevel.KEY: "in key words",
    TextLevel.EASY: "in easy text",
    TextLevel.PLAIN: "in plain text",
}
_LEGEND = (
    "2+1: exercises to practise + kept for probes. k e p: all of it in key words, easy, plain.",
    "P S T: a core task of productive, social, training-oriented enterprises. *: first release.",
)


@dataclass(frozen=True, slots=True)
class InLanguage:
    """What one task has in one language. `levels` are those every step of every exercise has."""

    language: str
    to_practise: int
    probes: int
    levels: frozenset[TextLevel]

    def holes(self) -> Iterator[str]:
        """Give what is missing here, in words."""
        if self.to_practise < FEWEST_TO_PRACTISE:
            yield f"has {self.to_practise} exercises to practise, not {FEWEST_TO_PRACTISE}"
        if self.probes < FEWEST_PROBES:
            yield "has no exercise that is kept for probes"
        if self.to_practise + self.probes:
            for level in TextLevel:
                if level not in self.levels:
                    yield f"is not all there {_LEVELS[level]}"

    def cell(self) -> str:
        """Return it as it stands in the table."""
        if not self.to_practise + self.probes:
            return "-"
        levels = "".join(sign for level, sign in _LETTERS.items() if level in self.levels)
        return f"{self.to_practise}+{self.probes} {levels}"


@dataclass(frozen=True, slots=True)
class Row:
    """One task in every language."""

    task: TaskPart
    languages: tuple[InLanguage, ...]

    def cells(self) -> list[str]:
        """Return the row of the table."""
        mark = "*" if self.task.first_release else ""
        scenarios = "".join(each[0].upper() for each in self.task.scenarios)
        cells = [each.cell() for each in self.languages]
        return [self.task.id + mark, " ".join(self.task.skills), scenarios, *cells]

    def holes(self) -> Mapping[str, list[str]]:
        """Return what is missing, in words, each with its languages."""
        found: dict[str, list[str]] = {}
        for each in self.languages:
            for hole in each.holes():
                found.setdefault(hole, []).append(each.language)
        return found


@dataclass(frozen=True, slots=True)
class Coverage:
    """The table of tasks, and how far people have read the exercises. Never changed."""

    rows: tuple[Row, ...]
    skins: tuple[str, ...]
    unread: Mapping[str, int]
    exercises: int

    def holes(self) -> tuple[str, ...]:
        """Return what the tasks of the first release still miss, in words."""
        return tuple(
            f"{row.task.id} {hole} ({', '.join(languages)})"
            for row in self.rows
            if row.task.first_release
            for hole, languages in row.holes().items()
        )

    def lines(self) -> Iterator[str]:
        """Give the table, its legend, the skins, and who has read what."""
        head = ["task", "skills", "for", *(each.language for each in self.rows[0].languages)]
        yield from _table([head, *(row.cells() for row in self.rows)])
        yield from _LEGEND
        yield f"Skins every exercise is played in: {', '.join(self.skins)}."
        for language, count in self.unread.items():
            yield f"Not yet read by readers ({language}): {count} of {self.exercises} exercises."
        yield from (f"Hole: {hole}." for hole in self.holes())


def coverage(
    tasks: Iterable[TaskPart],
    libraries: Sequence[Library],
    skins: Sequence[str],
    exercise_ids: Sequence[str],
) -> Coverage:
    """Return what the tasks have in each of these libraries, one a language."""
    rows = tuple(
        Row(task, tuple(_in_language(task.id, library) for library in libraries)) for task in tasks
    )
    unread = {each.language: _unread(each, exercise_ids) for each in libraries}
    return Coverage(rows, tuple(skins), unread, len(exercise_ids))


def _in_language(task_id: str, library: Library) -> InLanguage:
    cards = library.exercises(task_id)
    levels = [_levels(library.exercise(card.id)) for card in cards]
    return InLanguage(
        library.language,
        len(library.to_practise(task_id)),
        len(library.probes(task_id)),
        frozenset(level for level in TextLevel if all(level in each for each in levels)),
    )


def _levels(exercise: Exercise) -> frozenset[TextLevel]:
    """Return the levels on which every step has words of its own."""
    written = {
        TextLevel.EASY: [step.instruction.easy for step in exercise.steps],
        TextLevel.PLAIN: [step.instruction.plain for step in exercise.steps],
        TextLevel.KEY: [step.instruction.key for step in exercise.steps],
    }
    return frozenset(level for level, texts in written.items() if all(texts))


def _unread(library: Library, exercise_ids: Iterable[str]) -> int:
    return sum(not _is_read(library, each) for each in exercise_ids)


def _is_read(library: Library, exercise_id: str) -> bool:
    return library.has(exercise_id) and library.card(exercise_id).read_on is not None


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
