"""Whatever happens is said in two short sentences of its own, and nothing blames anybody."""

from collections.abc import Iterator

import pytest

from app.export.writer import FolderIsFull, FolderIsGone, FolderIsReadOnly, ReadBackDiffers
from app.i18n import LANGUAGES, use
from app.store.problems import StoreProblem
from ui.problems import Explanation, explain, why_not_written

NAME = "Zebulon"
UNWRITTEN = (FolderIsGone, FolderIsFull, FolderIsReadOnly, ReadBackDiffers)


def children(kind: type[StoreProblem]) -> Iterator[type[StoreProblem]]:
    for child in kind.__subclasses__():
        yield child
        yield from children(child)


EVERY_STORE_PROBLEM = tuple(children(StoreProblem))


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_every_problem_of_the_data_folder_has_words_of_its_own(language: str) -> None:
    use(language)
    general = explain(RuntimeError("unforeseen"))

    told = {kind: explain(kind("for the log")) for kind in EVERY_STORE_PROBLEM}

    assert len({each.what_happened for each in told.values()}) == len(EVERY_STORE_PROBLEM)
    assert general not in told.values()


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_every_reason_why_a_file_is_not_written_has_words_of_its_own(language: str) -> None:
    use(language)

    assert len({why_not_written(kind("for the log")) for kind in UNWRITTEN}) == len(UNWRITTEN)


@pytest.mark.parametrize("problem", [ValueError(NAME), StoreProblem(NAME), OSError(5, NAME)])
def test_what_was_not_foreseen_gets_the_calm_answer_and_no_detail(problem: Exception) -> None:
    assert explain(problem) == Explanation(
        "Something did not work just now.",
        "Nothing is lost. Please try again, or ask somebody.",
    )
