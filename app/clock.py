"""Where the time comes from, so that tests can bring their own."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Something that knows the time."""

    def now(self) -> datetime:
        """Return this moment in UTC, aware of its zone."""

    def monotonic(self) -> float:
        """Return seconds that only ever grow; only differences mean something."""


class SystemClock:
    """The clock of this computer. It can be set back: never order facts by `now`."""

    def now(self) -> datetime:
        """Return this moment in UTC, aware of its zone."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return seconds that only ever grow; only differences mean something."""
        return time.monotonic()
