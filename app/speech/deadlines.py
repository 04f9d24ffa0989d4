"""What is waited for, and until when."""

from app.clock import Clock


class Deadlines:
    """Named moments by which something must have happened."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._moments: dict[str, float] = {}

    def expect(self, name: str, seconds: float) -> None:
        """Wait for `name` at most `seconds` from now; an earlier wait for it counts on."""
        self._moments.setdefault(name, self._clock.monotonic() + seconds)

    def met(self, name: str) -> None:
        """Wait for `name` no longer."""
        self._moments.pop(name, None)

    def clear(self) -> None:
        """Wait for nothing."""
        self._moments.clear()

    def patience(self) -> float | None:
        """Return the seconds until the next deadline; None when there is none."""
        if not self._moments:
            return None
        return max(0.0, min(self._moments.values()) - self._clock.monotonic())

    def late(self) -> tuple[str, ...]:
        """Return what should have happened by now."""
        now = self._clock.monotonic()
        return tuple(sorted(name for name, moment in self._moments.items() if moment <= now))
