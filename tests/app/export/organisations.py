"""Invented organisations to make results files of: people, what they did, and a workstation."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from hypothesis import strategies as st

from app.domain.counts import PersonCell
from app.export.canonical import canonical, content_id
from app.export.cells import Cell, Level, Policy, Split
from app.export.period import one_month
from app.export.results_file import Contents
from app.export.seal import seal
from app.export.service import Catalogue, ExportService

SEED = bytes(range(32))
SOURCE = "k7x2m4q6z3b5n7v9c2w4r6t8y2"
OCTOBER = date(2026, 10, 1)
PEOPLE = ("Anna", "Bram", "Chiara", "Dimitar", "Eleni", "Fatima", "Goran", "Hanna", "Imre", "Kofi")
TASKS = ("W03", "W14", "W15", "W18")
SKILL_OF = {"W03": "0.2", "W14": "2.1", "W15": "2.1", "W18": "2.3"}


def did(
    person: str, exercise: str = "mail-answer", *, alone: int = 0, helped: int = 0, stopped: int = 0
) -> PersonCell:
    program = exercise.partition("-")[0]
    task = {"mail": "W14", "chat": "W15", "lock": "W03", "clock": "W18"}[program]
    total = alone + helped + stopped
    return PersonCell(person, exercise, task, total, alone, helped, stopped)


def everyone(
    people: Iterable[str], exercise: str = "mail-answer", *, alone: int = 0, helped: int = 0
) -> list[PersonCell]:
    return [did(person, exercise, alone=alone, helped=helped) for person in people]


def contents(
    *cells: Cell, month: date = OCTOBER, source: str = SOURCE, revision: int = 1
) -> Contents:
    cells = cells or (Cell(Level.EXERCISE, "mail-answer", 10, 30, Split(20, 10, 0)),)
    return Contents(source, one_month(month), revision, "core", Policy(), cells)


def sealed(payload: object, seed: bytes = SEED) -> bytes:
    """Return a file with any payload, correct id and unbroken seal: what a forger can make."""
    made = seal(canonical(payload), seed)
    stamp = {"alg": "ed25519", "key": made.key, "sig": made.signature}
    return canonical({"id": content_id(canonical(payload)), "payload": payload, "seal": stamp})


def title_of(level: Level, item: str) -> str:
    return f"Title of {item}"


@st.composite
def organisations(draw: st.DrawFn, *, most_people: int = 30) -> list[PersonCell]:
    """Return what the people of a random organisation did in a month."""
    people = [f"Canary{number}" for number in range(draw(st.integers(0, most_people)))]
    exercises = [(task, f"{task.lower()}-{letter}") for task in TASKS for letter in "abc"]
    count = st.one_of(st.just(0), st.integers(0, 9))
    found = []
    for person in people:
        for task, exercise in draw(st.lists(st.sampled_from(exercises), unique=True, max_size=6)):
            alone, helped, stopped = draw(count), draw(count), draw(count)
            total = alone + helped + stopped
            found.append(PersonCell(person, exercise, task, total, alone, helped, stopped))
    return found


@dataclass
class FixedClock:
    """Shows the moment it is set to."""

    moment: datetime = datetime(2027, 1, 15, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return 0.0


@dataclass
class Folder:
    """A workstation's store as the export sees it: counts by month, and kept files."""

    by_month: dict[date, list[PersonCell]] = field(default_factory=dict)
    kept: dict[str, bytes] = field(default_factory=dict)
    source: str = SOURCE
    signing_seed: bytes = SEED
    copied_at: date | None = None

    def months_with_attempts(self) -> tuple[date, ...]:
        return tuple(self.by_month)

    def month_counts(self, *months: date) -> tuple[PersonCell, ...]:
        return tuple(count for month in months for count in self.by_month.get(month, []))

    def save(self, period: str, payload: bytes, revision: int) -> None:
        assert revision == 1
        assert period not in self.kept
        self.kept[period] = payload

    def load(self, period: str) -> bytes | None:
        return self.kept.get(period)


def service(
    folder: Folder, clock: FixedClock | None = None, policy: Policy | None = None
) -> ExportService:
    return ExportService(
        counts=folder,
        frozen=folder,
        workstation=folder,
        clock=clock or FixedClock(),
        catalogue=Catalogue("core", SKILL_OF, title_of),
        policy=policy or Policy(),
    )
