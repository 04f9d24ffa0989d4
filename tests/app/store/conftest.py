"""A real store in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.person import Employee
from app.store.store import Store, open_store
from tests.app.store.facts import CANARY, StandingClock, machine


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "wise-steps"


@pytest.fixture
def store(folder: Path, clock: StandingClock) -> Iterator[Store]:
    opened = open_store(folder, clock, machine)
    yield opened.store
    opened.store.close()


@pytest.fixture
def employee(store: Store) -> Employee:
    return store.people.add_employee(CANARY, "pictogram/bicycle")
