"""What practice needs from the world: something that speaks and something that remembers."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.attempt import Fact


class Speaker(Protocol):
    """Says a text aloud; a new text interrupts the last."""

    def say(self, text: str) -> None:
        """Start saying `text` and return at once."""

    def stop(self) -> None:
        """Be silent within 200 ms."""


class Progress(Protocol):
    """Keeps facts. When `record` returns they are on disk."""

    def record(self, facts: Sequence[Fact]) -> None:
        """Keep `facts` in this order, all or none."""
