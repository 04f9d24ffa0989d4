"""The optional picture sign-in of an employee: 3 of 12 pictures, in order.

It guards against picking the wrong tile, not against an attacker (about 10 bits, seen by everyone
nearby), so there is no limit on tries and a supporter can always let someone in.
"""

from collections.abc import Sequence

SEQUENCE_LENGTH = 3
PICTURES = (
    "pictogram/apple",
    "pictogram/bicycle",
    "pictogram/book",
    "pictogram/bus",
    "pictogram/cactus",
    "pictogram/cup",
    "pictogram/fish",
    "pictogram/football",
    "pictogram/house",
    "pictogram/key",
    "pictogram/sun",
    "pictogram/umbrella",
)


def matches(sequence: Sequence[str], given: Sequence[str]) -> bool:
    """Tell whether the pictures given are those of `sequence`, in order. No sequence needs none."""
    return tuple(sequence) == tuple(given)
