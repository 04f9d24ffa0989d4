"""Write the schema of exercise files, for the editors of people who write exercises."""

from argparse import Namespace

from app.admin.terminal import is_there, say
from app.content.exercise_schema import SCHEMA_FILE, exercise_schema
from app.export.writer import write_safely


def write_schema(wanted: Namespace) -> int:
    """Write the schema into a folder. Raises NotThere, or a WriteProblem."""
    path = write_safely(is_there(wanted.to), SCHEMA_FILE[-1], exercise_schema())
    say(f"The schema of exercises is in {path}.")
    return 0
