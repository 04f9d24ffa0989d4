"""What places have in common: nothing, or whom or what they are about."""

from dataclasses import dataclass

from app.domain.person import Employee, Tile


@dataclass(frozen=True, slots=True)
class Plain:
    """A place of which there is only one.

    The places of its kind are classes without a decorator of their own where one like this says it all:
    making a dataclass takes a quarter of a millisecond, and the first window waits for each.
    """


@dataclass(frozen=True, slots=True)
class OfEmployee:
    """A place about one employee."""

    employee: Employee


@dataclass(frozen=True, slots=True)
class OfExercise:
    """A place about one exercise."""

    exercise_id: str


@dataclass(frozen=True, slots=True)
class OfTile:
    """A place of the sign-in, about the person of one tile."""

    tile: Tile
