"""The order in which a scan goes through what is on show: row by row, or one by one."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Stepping:
    """Where a scan stands. Never changed, only replaced.

    `sizes` says how many controls each row has, at least one. `item` is None while a whole row is
    framed. With one row only, its controls are framed one by one. A round begins and ends at `home`:
    a row, or with one row only a control.
    """

    sizes: tuple[int, ...]
    most_rounds: int
    row: int = 0
    item: int | None = None
    rounds: int = 0
    home: int = 0

    @staticmethod
    def begin(sizes: tuple[int, ...], most_rounds: int, number: int = 0) -> "Stepping":
        """Return a scan at the row of control `number`, or at that control when there is one row."""
        row, item = _place_of(sizes, number)
        if len(sizes) == 1:
            return Stepping(sizes, most_rounds, item=item, home=item)
        return Stepping(sizes, most_rounds, row, home=row)

    @property
    def is_resting(self) -> bool:
        """True after so many rounds without a press that the scan waits for one."""
        return self.rounds >= self.most_rounds

    @property
    def is_on_first(self) -> bool:
        """True where the frame stays a little longer."""
        return (self.row if self.item is None else self.item) == self._home

    @property
    def is_at_beginning(self) -> bool:
        """True as long as it has not gone on."""
        is_whole = self.item is None or len(self.sizes) == 1
        return is_whole and self.is_on_first and self.rounds == 0

    @property
    def _home(self) -> int:
        """Where a round begins, among the rows or inside the row the scan is in."""
        return 0 if self.item is not None and len(self.sizes) > 1 else self.home

    def framed(self) -> tuple[int, ...]:
        """Return the numbers of the controls in the frame, counted over all rows."""
        before = sum(self.sizes[: self.row])
        if self.item is not None:
            return (before + self.item,)
        return tuple(range(before, before + self.sizes[self.row]))

    def next(self) -> "Stepping":
        """Go on by one. After its rounds, a scan inside a row goes back to the whole row."""
        place, count = (
            (self.row, len(self.sizes)) if self.item is None else (self.item, self.sizes[self.row])
        )
        following = (place + 1) % count
        rounds = self.rounds + (following == self._home)
        if self.item is None:
            return replace(self, row=following, rounds=rounds)
        if len(self.sizes) > 1 and rounds >= self.most_rounds:
            return replace(self, item=None, rounds=0)
        return replace(self, item=following, rounds=rounds)

    def woken(self) -> "Stepping":
        """Go through everything as often again."""
        return replace(self, rounds=0)

    def pressed(self) -> "Stepping | None":
        """Go into the framed row; None when one control is in the frame and is to be pressed."""
        if len(self.framed()) == 1:
            return None
        return replace(self, item=0, rounds=0)

    def moved_to(self, beginning: "Stepping", number: int) -> "Stepping":
        """Stand at control `number` of the rows that `beginning` begins, as deep as now."""
        row, item = _place_of(beginning.sizes, number)
        is_whole_row = self.item is None and len(beginning.sizes) > 1
        return replace(beginning, row=row, item=None if is_whole_row else item, rounds=self.rounds)


def _place_of(sizes: tuple[int, ...], number: int) -> tuple[int, int]:
    """Return the row of control `number`, and its place in that row."""
    row = 0
    while number >= sizes[row]:
        number -= sizes[row]
        row += 1
    return row, number
