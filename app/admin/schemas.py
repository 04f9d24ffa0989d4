"""Write the schema of exercise files, for the editors of people who write exercises."""

from argparse import Namespace
from pathlib import Path

from app.admin.terminal import is_there, say
from app.content.exercise_schema import SCHEMA_FILE, exercise_schema
from app.errors import KnownError


class NoRoomForSchema(KnownError):
    """The schema cannot be written where it is wanted."""


def write_schema(wanted: Namespace) -> int:
    """Write the schema into a folder. Raises NoRoomForSchema."""
    folder: Path = is_there(wanted.to)
    path = folder / SCHEMA_FILE[-1]
    try:
        path.write_bytes(exercise_schema())
    except OSError as problem:
        raise NoRoomForSchema(f"Nothing can be written to {folder}.") from problem
    say(f"The schema of exercises is in {path}.")
    return 0
