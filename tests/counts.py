"""How often a test tries: a few times always, very often with `python3 -m tests --long`."""

import os


def long_count(short: int, long: int) -> int:
    """Return `long` in a long run and `short` in every other."""
    return long if os.environ.get("WISE_STEPS_LONG") == "1" else short
