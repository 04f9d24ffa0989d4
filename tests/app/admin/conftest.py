"""A small real site, looked after from the command line."""

import sys
from collections.abc import Callable
from contextlib import closing
from io import StringIO
from pathlib import Path

import pytest

from app.bootstrap import build
from app.cli import main
from app.domain.site import Site
from app.domain.task import Scenario
from tests.app.store.facts import CANARY, StandingClock, whole_attempt

NOTE = "Quetzalcoatl sends greetings."
SUPPORTER = "Ottoline"
SITE = "Fuchsia Bikes"

Run = Callable[..., int]
Said = Callable[[], list[str]]
Typing = Callable[..., None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A site with one employee who practised in March 2026, and one supporter."""
    folder = tmp_path / "site"
    with closing(build(folder, StandingClock())) as services:
        store = services.store
        store.site.save_site(Site(SITE, Scenario.SOCIAL))
        store.people.add_supporter(SUPPORTER, "no hash", "no hash")
        employee = store.people.add_employee(CANARY, "pictogram/cup")
        store.progress.record(whole_attempt("one", employee.id))
        store.support.write_note(employee.id, NOTE)
        store.audit("supporter", "looked at", employee.id)
    return folder


@pytest.fixture
def run(folder: Path, typing: Typing) -> Run:
    """Run a command. Nobody types anything until the test says so."""

    def run_in_folder(*words: object) -> int:
        return main(["--data", str(folder), *map(str, words)])

    return run_in_folder


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """Return the lines that were said since the last look."""

    def lines() -> list[str]:
        return capsys.readouterr().out.splitlines()

    lines()
    return lines


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Typing:
    """Let somebody type these lines."""

    def types(*lines: str) -> None:
        monkeypatch.setattr(sys, "stdin", StringIO("".join(f"{line}\n" for line in lines)))

    types()
    return types
