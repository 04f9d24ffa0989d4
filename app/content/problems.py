"""What is amiss in the content: file, line, and what to mend."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.errors import KnownError


@dataclass(frozen=True, slots=True, order=True)
class ContentProblem:
    """One mistake of an author. `file` is relative to the data folder; lines count from 1."""

    file: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


class ContentNotUsable(KnownError):
    """Something every exercise needs cannot be read: the tasks, the skills or the skin."""

    def __init__(self, problems: Iterable[ContentProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(str(problem) for problem in self.problems))


class NoSuchExercise(KnownError):
    """An exercise was asked for that does not exist in this language."""
