"""How a list to fill in stands: its columns, its rows, and the row being written."""

from dataclasses import dataclass
from enum import StrEnum

from app.desktop.program import Scene

PROGRAM = "program"
TABLET = "tablet"


class Kind(StrEnum):
    """What a column takes."""

    WORD = "word"
    NUMBER = "number"
    CHOICE = "choice"


class Answer(StrEnum):
    """What the list says to the last act, in words of its view."""

    NONE = ""
    FILL_IN = "fill_in"
    NOT_A_NUMBER = "not_a_number"
    ADDED = "added"
    ADDED_UNUSUAL = "added_unusual"


@dataclass(frozen=True, slots=True)
class Heading:
    """One column. `least` and `most` are what is usual in it, in the unit of its name.

    A choice has `options`, each with its id and its words; a cell of it holds the id.
    """

    id: str
    name: str
    kind: Kind
    options: tuple[tuple[str, str], ...] = ()
    least: float | None = None
    most: float | None = None

    def words(self, value: str) -> str:
        """Return what a cell with this value shows."""
        return dict(self.options).get(value, value)

    def is_unusual(self, value: str) -> bool:
        """Tell whether a number is outside of what is usual."""
        number = number_in(value)
        if self.kind is not Kind.NUMBER or number is None:
            return False
        return (self.least is not None and number < self.least) or (
            self.most is not None and number > self.most
        )


@dataclass(frozen=True, slots=True)
class SheetState:
    """The list. `draft` has a value for each column; `given` rows were there before the player.

    `problem` is the column the answer is about; `is_asking` asks if an unusual number is meant.
    """

    layout: str
    scene: Scene
    name: str
    supervisor: str
    headings: tuple[Heading, ...]
    rows: tuple[tuple[str, ...], ...]
    given: int
    draft: tuple[str, ...]
    answer: Answer = Answer.NONE
    problem: str = ""
    is_asking: bool = False

    @property
    def added(self) -> tuple[tuple[str, ...], ...]:
        """The rows the player has added."""
        return self.rows[self.given :]

    @property
    def unusual(self) -> tuple[tuple[Heading, str], ...]:
        """The columns of the draft with a number that is not usual, each with it."""
        pairs = zip(self.headings, self.draft, strict=True)
        return tuple((each, value) for each, value in pairs if each.is_unusual(value))


def number_in(text: str) -> float | None:
    """Return the number in a text, with a point or a comma; None when it is none."""
    try:
        return float(text.strip().replace(",", ".").replace("−", "-"))
    except ValueError:
        return None
