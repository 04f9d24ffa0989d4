"""The table says of each task how many exercises it has, where, and what is still missing."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from app.content.check import check_content
from app.content.coverage import Coverage

AddExercise = Callable[..., Path]


@pytest.fixture
def only(data_folder: Path) -> Callable[..., None]:
    """Leave only some exercises in the data folder."""

    def keep(*names: str) -> None:
        for path in data_folder.glob("exercises/*/exercise.yaml"):
            if path.parent.name not in {*names, "_template"}:
                path.unlink()

    return keep


def _coverage(folder: Path) -> Coverage:
    found = check_content(folder).coverage
    assert found is not None
    return found


def _row(coverage: Coverage, task_id: str) -> str:
    return next(line for line in coverage.lines() if line.startswith(task_id))


def test_a_task_with_two_exercises_and_a_probe_has_no_hole(
    data_folder: Path, only: Callable[..., None]
) -> None:
    only("mail_about_friday", "mail_a_customer_thanks", "clock_at_the_wall")
    probe = data_folder / "exercises" / "clock_at_the_wall" / "exercise.yaml"
    probe.write_text(
        probe.read_text("utf-8").replace("task: W18", "task: W14\nprobe: true"), "utf-8"
    )

    found = _coverage(data_folder)

    assert re.fullmatch(r"W14\* +2.1 +PST +2\+1 kep +2\+1 kep +2\+1 kep", _row(found, "W14"))
    assert not [hole for hole in found.holes() if hole.startswith("W14")]


def test_what_is_missing_is_told_in_words_with_its_languages(
    data_folder: Path, only: Callable[..., None], add_exercise: AddExercise
) -> None:
    only()
    add_exercise()

    found = _coverage(data_folder)

    assert {
        "W14 has 1 exercises to practise, not 2 (en)",
        "W14 has no exercise that is kept for probes (en, nl, bg)",
        "W14 has 0 exercises to practise, not 2 (nl, bg)",
    } <= set(found.holes())
    assert not [hole for hole in found.holes() if hole.startswith("W16")]


def test_a_missing_text_level_is_a_hole(data_folder: Path, only: Callable[..., None]) -> None:
    only("mail_about_friday")
    path = data_folder / "exercises" / "mail_about_friday" / "exercise.yaml"
    path.write_text(re.sub(r"\n +key: .*", "", path.read_text("utf-8"), count=1), "utf-8")

    holes = _coverage(data_folder).holes()

    assert "W14 is not all there in key words (en, nl, bg)" in holes
    assert not any("plain" in hole for hole in holes)


def test_an_exercise_nobody_has_read_is_told_until_a_day_is_written(
    data_folder: Path, only: Callable[..., None], add_exercise: AddExercise
) -> None:
    only()
    add_exercise()
    add_exercise({"read_by_readers: {}": "read_by_readers: {en: 2026-12-01}"}, name="read")

    lines = list(_coverage(data_folder).lines())

    assert "Not yet read by readers (en): 1 of 2 exercises." in lines
    assert "Not yet read by readers (bg): 2 of 2 exercises." in lines


def test_a_day_that_does_not_exist_is_told(data_folder: Path, add_exercise: AddExercise) -> None:
    add_exercise({"read_by_readers: {}": "read_by_readers: {en: soon}"})

    [problem] = [
        one
        for one in check_content(data_folder).problems
        if one.file.endswith("lunch/exercise.yaml")
    ]

    assert "read_by_readers" in problem.what
