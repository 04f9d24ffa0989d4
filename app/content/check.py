"""Check all content in all languages: what does not load, and what is hard to read."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.content.checks import problems_of
from app.content.problems import ContentProblem
from app.content.source import read_sources
from app.paths import shipped


@dataclass(frozen=True, slots=True)
class Report:
    """What a check of the content found."""

    problems: tuple[ContentProblem, ...]
    exercises: int

    @property
    def is_good(self) -> bool:
        """True when there is nothing to mend."""
        return not self.problems

    def lines(self) -> Iterable[str]:
        """Give one line for each problem, and a closing line."""
        for problem in self.problems:
            yield str(problem)
        if self.is_good:
            yield f"All {self.exercises} exercises are good."
        else:
            yield f"{len(self.problems)} things to mend."


def check_content(folder: Path | None = None) -> Report:
    """Check the content that ships, or that of another data folder."""
    sources = read_sources(folder or shipped("data"))
    problems = {*sources.problems, *problems_of(sources)}
    return Report(tuple(sorted(problems)), len(sources.exercises))
