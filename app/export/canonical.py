"""The one way to write a JSON value as bytes, and a reader that survives hostile files.

Canonical: sorted keys, no spaces, ASCII, whole numbers only. Two equal values are equal bytes, so
they have one id and one seal.
"""

import json
from collections.abc import Sequence
from hashlib import sha256

from app.export.problems import Reason, ResultsFileProblem

MOST_BYTES = 2_000_000
MOST_DEPTH = 8
MOST_DIGITS = 12


def canonical(value: object) -> bytes:
    """Return `value` as canonical JSON."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return text.encode("ascii")


def content_id(payload: bytes) -> str:
    """Return the name of exactly these bytes."""
    return f"sha256:{sha256(payload).hexdigest()}"


def parse(content: bytes) -> object:
    """Return the JSON value in `content`. Raises ResultsFileProblem.

    Refused: more than 2 MB, deeper than 8, a key twice in one object, fractions, NaN, long numbers.
    """
    if len(content) > MOST_BYTES:
        raise ResultsFileProblem(Reason.TOO_LARGE, f"{len(content)} bytes")
    try:
        value: object = json.loads(
            content.decode("utf-8"),
            object_pairs_hook=_no_key_twice,
            parse_int=_short_number,
            parse_float=_no_number,
            parse_constant=_no_number,
        )
    except (ValueError, RecursionError) as error:
        raise ResultsFileProblem(_damaged_or_foreign(content), "not JSON") from error
    if _is_deeper(value, MOST_DEPTH):
        raise ResultsFileProblem(Reason.FOREIGN, "nested too deeply")
    return value


def _damaged_or_foreign(content: bytes) -> Reason:
    """Every results file starts the same way: one that does and cannot be read was damaged."""
    return Reason.DAMAGED if content.startswith(b'{"id":"sha256:') else Reason.FOREIGN


def _no_key_twice(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("A key is there twice")
    return found


def _short_number(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise ValueError("A number is too long")
    return int(digits)


def _no_number(digits: str) -> int:
    message = f"Not a whole number: {digits[:MOST_DIGITS]}"
    raise ValueError(message)


def _is_deeper(value: object, depth: int) -> bool:
    if not isinstance(value, dict | list):
        return False
    if depth == 0:
        return True
    inner = value.values() if isinstance(value, dict) else value
    return any(_is_deeper(part, depth - 1) for part in inner)
