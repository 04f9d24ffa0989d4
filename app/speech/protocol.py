"""The lines of JSON that the program and its voice's process send each other.

One object a line, ASCII, UTF-8 escaped; `kind` names the class, the other keys are its fields. A
field that has a preset may be left out. The program sends orders, the voice answers; a voice that
is no part of the program speaks the same (decision record 0024).
"""

import json
from dataclasses import MISSING, Field, asdict, dataclass, fields, is_dataclass
from typing import Any, get_args, get_origin

from app.errors import KnownError
from app.speech.reports import Finished, SoundDevices, VoiceReady, WordStarted


@dataclass(frozen=True, slots=True)
class Say:
    """The order to say something, instead of anything being said.

    `text` is ready to be spoken: times, addresses and hard words are written out already. A
    `recording` that can be played is played in its place.
    """

    utterance: int
    text: str
    language: str
    rate_wpm: int
    volume: float
    pitch_percent: int = 100
    voice: str = ""
    recording: str = ""


@dataclass(frozen=True, slots=True)
class StopSaying:
    """The order to be silent."""


@dataclass(frozen=True, slots=True)
class Ping:
    """The question whether the engine still moves."""


@dataclass(frozen=True, slots=True)
class LookAround:
    """The question which sound devices there are."""


@dataclass(frozen=True, slots=True)
class Pong:
    """The answer to a ping."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The answer to an order to be silent: nothing more is being played."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something went amiss in the voice's process. English, for the log, without spoken text."""

    reason: str


Order = Say | StopSaying | Ping | LookAround
Answer = WordStarted | Finished | VoiceReady | Pong | Stopped | SoundDevices | Problem

_ORDERS: dict[str, type[Order]] = {kind.__name__: kind for kind in get_args(Order)}
_ANSWERS: dict[str, type[Answer]] = {kind.__name__: kind for kind in get_args(Answer)}


class UnreadableLine(KnownError):
    """A line on the pipe that is none of ours."""


def encode(message: Order | Answer) -> bytes:
    """Return `message` as one line of ASCII, line feed included."""
    return json.dumps({"kind": type(message).__name__, **asdict(message)}).encode("ascii") + b"\n"


def read_order(line: bytes) -> Order:
    """Return the order in `line`; raises UnreadableLine."""
    kind, values = _values(line)
    if kind not in _ORDERS:
        raise UnreadableLine("The line is not an order.")
    return _ORDERS[kind](**_checked(_ORDERS[kind], values))


def read_answer(line: bytes) -> Answer:
    """Return the answer in `line`; raises UnreadableLine."""
    kind, values = _values(line)
    if kind not in _ANSWERS:
        raise UnreadableLine("The line is not an answer.")
    return _ANSWERS[kind](**_checked(_ANSWERS[kind], values))


def _values(line: bytes) -> tuple[str, dict[str, Any]]:
    try:
        values = json.loads(line, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise UnreadableLine("The line is not JSON.") from error
    if not isinstance(values, dict):
        raise UnreadableLine("The line is not a JSON object.")
    return str(values.pop("kind", "")), values


def _refuse(name: str) -> float:
    raise ValueError(name)


def _checked(kind: type[Any], values: object) -> dict[str, Any]:
    if not isinstance(values, dict):
        raise UnreadableLine("A part of the line is not a JSON object.")
    wanted = {field.name: field for field in fields(kind)}
    needed = {name for name, field in wanted.items() if _is_needed(field)}
    if not needed <= values.keys() <= wanted.keys():
        raise UnreadableLine("The line has not the values it should have.")
    return {name: _fitting(value, wanted[name].type) for name, value in values.items()}


def _is_needed(field: Field[Any]) -> bool:
    return field.default is MISSING


def _fitting(value: object, wanted: Any) -> object:
    if wanted is float and type(value) is int:
        return float(value)
    if get_origin(wanted) is tuple and isinstance(value, list):
        return tuple(_fitting(one, get_args(wanted)[0]) for one in value)
    if is_dataclass(wanted) and isinstance(wanted, type):
        return wanted(**_checked(wanted, value))
    if isinstance(wanted, type) and type(value) is wanted:
        return value
    raise UnreadableLine("A value in the line is of another type.")
