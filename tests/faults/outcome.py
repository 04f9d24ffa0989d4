"""What came of letting something go amiss many times."""

import logging
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Outcome:
    """How often a fault was tried, and what was lost how often."""

    what: str
    tried: int
    losses: Counter[str]

    @property
    def lost(self) -> int:
        """How often something was lost."""
        return self.losses.total()

    def line(self) -> str:
        """Return the counts in words, and the most frequent losses."""
        told = "".join(f"\n    {often} x {what}" for what, often in self.losses.most_common(5))
        survived = self.tried - self.lost
        return f"{self.what}: tried {self.tried}, survived {survived}, lost {self.lost}{told}"


@contextmanager
def quiet() -> Iterator[None]:
    """Say nothing in the log meanwhile: damage is what is wanted."""
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)
