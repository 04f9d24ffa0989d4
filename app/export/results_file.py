"""A results file as the program knows it, once it has been read and every rule has been checked."""

from dataclasses import dataclass

from app.export.cells import Cell, Policy
from app.export.period import Period

ENDING = ".results.json"
COPY_ENDING = ".results.csv"


@dataclass(frozen=True, slots=True)
class Contents:
    """What a results file says.

    `source` is the random number of a data folder; it stands for no person, computer or place.
    """

    source: str
    period: Period
    revision: int
    pack: str
    policy: Policy
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class ResultsFile:
    """A results file that keeps all rules. `key` is the public key of the workstation that sealed it."""

    id: str
    contents: Contents
    key: str

    @property
    def name(self) -> str:
        """Return the file name. It ends in the id, so nothing good is ever overwritten."""
        source, digits = self.contents.source[:8], self.id.partition(":")[2][:8]
        period, revision = self.contents.period.key, self.contents.revision
        return f"wise-steps_{source}_{period}_r{revision}_{digits}{ENDING}"
