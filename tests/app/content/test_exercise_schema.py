"""The schema of exercises that editors use is that of the program, and every exercise fits it."""

import json
from collections.abc import Callable
from functools import reduce
from operator import getitem
from typing import Any

import fastjsonschema
import pytest

from app.content.exercise_schema import SCHEMA_FILE, exercise_schema
from app.content.schema import DoneWhenPart, DoPart, ExerciseFile, Part, ProgramPart, StepPart
from app.content.source import TEMPLATE, exercise_files
from app.content.yaml_file import read_yaml
from app.paths import shipped

TEMPLATE_FILE = shipped("data", "exercises", TEMPLATE, "exercise.yaml")
Fits = Callable[[object], object]


@pytest.fixture(scope="module")
def fits() -> Fits:
    made: Fits = fastjsonschema.compile(json.loads(exercise_schema()))
    return made


def test_the_published_schema_is_that_of_the_program() -> None:
    assert shipped(*SCHEMA_FILE).read_bytes() == exercise_schema()


def test_every_exercise_and_the_template_fit_the_schema(fits: Fits) -> None:
    files = [TEMPLATE_FILE, *exercise_files(shipped("data"))]

    for file in files:
        fits(read_yaml(file).values)

    assert len(files) > 60


def test_the_template_leads_an_editor_to_the_schema() -> None:
    first, *_others = TEMPLATE_FILE.read_text("utf-8").splitlines()

    place = first.removeprefix("# yaml-language-server: $schema=")

    assert (TEMPLATE_FILE.parent / place).resolve() == shipped(*SCHEMA_FILE).resolve()


@pytest.mark.parametrize("part", [ExerciseFile, ProgramPart, StepPart, DoPart, DoneWhenPart])
def test_every_key_says_what_it_means(part: type[Part]) -> None:
    schema = json.loads(exercise_schema())
    shape = schema if part is ExerciseFile else schema["$defs"][part.__name__]

    for name, key in shape["properties"].items():
        assert "description" in key, f"{part.__name__}.{name}"


@pytest.mark.parametrize(
    ("at", "slip"),
    [
        ((), {"taks": "W14"}),
        ((), {"task": "14"}),
        ((), {"time": "9:05"}),
        ((), {"title": None}),
        (("programs", 0), {"name": "post"}),
        (("programs", 0), {"layout": "handheld"}),
        (("steps", 0), {"hnit": "Look below."}),
        (("steps", 0), {"do": []}),
        (("steps", 0, "do", 0), {"toggle": "mail/reply"}),
        (("steps", 0, "do", 0), {"words": "Hello"}),
        (("steps", 0, "done_when", 0), {"filled": True}),
    ],
)
def test_a_slip_of_the_pen_is_found(fits: Fits, at: tuple[str | int, ...], slip: object) -> None:
    values: Any = read_yaml(TEMPLATE_FILE).values
    fits(values)
    reduce(getitem, at, values).update(slip)

    with pytest.raises(fastjsonschema.JsonSchemaException):
        fits(values)
