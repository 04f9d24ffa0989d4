"""How often a test tries: a few times always, very often with `python3 -m tests --long`."""

import os


def is_long() -> bool:
    """Tell whether this is a long run."""
    return os.environ.get("WISE_STEPS_LONG") == "1"


def long_count(short: int, long: int) -> int:
    """Return `long` in a long run and `short` in every other."""
    return long if is_long() else short
