"""Items one can take in hand, and lists one scrolls: what a mouse does beyond a press.

Each movement has an equal way of single presses; a program answers to both.
"""

from dataclasses import dataclass

from app.desktop.elements import Item, ItemList


@dataclass(frozen=True, slots=True)
class Thing(Item):
    """An item that can be more than pressed.

    One that `opens` answers the Enter key with `open`; two presses, quick or slow, do the same. One
    that `moves` can be pulled onto something that `takes`: it answers with `move` and the id of
    that. Pressing the one and then the other does the same.
    """

    opens: bool = False
    moves: bool = False
    takes: bool = False


@dataclass(frozen=True, slots=True)
class Reel(ItemList):
    """A list that shows `shown` of its `length` lines, from the line `first` (0 is the top) on.

    The wheel, Page Up and Page Down press the buttons `up` and `down`, which stand beside it.
    """

    up: str = ""
    down: str = ""
    first: int = 0
    length: int = 0

    @property
    def shown(self) -> int:
        """How many lines are shown."""
        return len(self.items)
