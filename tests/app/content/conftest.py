"""A data folder of one's own: what ships, to be spoiled."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.paths import shipped

NEW = "lunch"


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(shipped("data"), folder, ignore=shutil.ignore_patterns(".compiled"))
    return folder


@pytest.fixture
def add_exercise(data_folder: Path) -> Callable[..., Path]:
    """Add the exercise of the template under a new id, with words in it exchanged."""

    def add(changes: dict[str, str] | None = None, name: str = NEW) -> Path:
        text = (data_folder / "exercises" / "_template" / "exercise.yaml").read_text("utf-8")
        for old, new in (changes or {}).items():
            assert old in text
            text = text.replace(old, new)
        path = data_folder / "exercises" / name / "exercise.yaml"
        path.parent.mkdir()
        path.write_text(text, "utf-8")
        return path

    return add
