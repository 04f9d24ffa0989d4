"""The order in which a scan goes through what is on show: row by row, or one by one."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Stepping:
    """Where a scan stands. Never changed, only replaced.

    `sizes` says how many controls each row has, at least one. `item` is None while a whole row is
    framed. With one row only, its controls are framed one by one.
    """

    sizes: tuple[int, ...]
    most_rounds: int
    row: int = 0
    item: int | None = None
    rounds: int = 0

    @staticmethod
    def begin(sizes: tuple[int, ...], most_rounds: int) -> "Stepping":
        """Return a scan at its first row, or at the first control when there is one row."""
        return Stepping(sizes, most_rounds, item=0 if len(sizes) == 1 else None)

    @property
    def is_resting(self) -> bool:
        """True after so many rounds without a press that the scan waits for one."""
        return self.rounds >= self.most_rounds

    @property
    def is_on_first(self) -> bool:
        """True where the frame stays a little longer."""
        return (self.row if self.item is None else self.item) == 0

    @property
    def is_at_beginning(self) -> bool:
        """True as long as it has not gone on."""
        return self == Stepping.begin(self.sizes, self.most_rounds)

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
        rounds = self.rounds + (place + 1 == count)
        if self.item is None:
            return replace(self, row=(place + 1) % count, rounds=rounds)
        if len(self.sizes) > 1 and rounds >= self.most_rounds:
            return replace(self, item=None, rounds=0)
        return replace(self, item=(place + 1) % count, rounds=rounds)

    def woken(self) -> "Stepping":
        """Go through everything as often again."""
        return replace(self, rounds=0)

    def pressed(self) -> "Stepping | None":
        """Go into the framed row; None when one control is in the frame and is to be pressed."""
        if len(self.framed()) == 1:
            return None
        return replace(self, item=0, rounds=0)

    def moved_to(self, sizes: tuple[int, ...], number: int) -> "Stepping":
        """Stand at control `number` of other rows, as deep as now."""
        row, item = 0, number
        while item >= sizes[row]:
            item -= sizes[row]
            row += 1
        is_whole_row = self.item is None and len(sizes) > 1
        return replace(self, sizes=sizes, row=row, item=None if is_whole_row else item)
