"""The sealed tally: counts of few people, for one collector who puts many workstations together.

A person has a word in it that is the same on every workstation of the collector and another one each month.
Only the collector can open a tally; names are not in it, and the words are thrown away after counting.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Annotated, Literal

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.domain.counts import PersonCell
from app.errors import KnownError
from app.export.anonymise import TooFewPeople, anonymise
from app.export.canonical import MOST_BYTES, canonical, parse
from app.export.cells import Cell, Policy
from app.export.problems import ResultsFileProblem
from app.export.seal import Seal, is_unbroken, seal

ENDING = ".tally"
MOST_COUNTS = 20_000
_MOST_AT_ONCE = 10_000
_WORD_BYTES = 16

_Hex32 = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
_Hex64 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
_Hex128 = Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]
_Month = Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]
_Item = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]{1,80}$")]
_Count = Annotated[int, Field(ge=0, le=_MOST_AT_ONCE)]


class TallyProblem(KnownError):
    """A file is no tally for this collector, or no collector's file. The message says which."""


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class _CountPart(_Part):
    person: _Hex32
    exercise: _Item
    task: _Item
    alone: _Count
    helped: _Count
    stopped: _Count


class _Payload(_Part):
    format: Literal["wise-steps-tally"]
    major: Literal[1]
    source: _Hex32
    month: _Month
    counts: Annotated[list[_CountPart], Field(max_length=MOST_COUNTS)]


class _File(_Part):
    key: _Hex64
    signature: _Hex128
    payload: _Payload


class _CollectorFile(_Part):
    format: Literal["wise-steps-collector"]
    major: Literal[1]
    key: _Hex64
    word: _Hex64


@dataclass(frozen=True, slots=True)
class Collector:
    """What workstations know of a collector: `key` seals for them, `word` makes words of people."""

    key: str
    word: str


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of one month of one workstation. `source` says which, as in results files."""

    source: str
    month: str
    counts: tuple[PersonCell, ...]


def collector_of(secret: bytes) -> Collector:
    """Return what a collector with these 32 secret bytes gives to workstations."""
    word = blake2b(secret, digest_size=32, person=b"wise-steps-word").hexdigest()
    return Collector(bytes(PrivateKey(secret).public_key).hex(), word)


def collector_bytes(collector: Collector) -> bytes:
    """Return the collector's file."""
    about = {"format": "wise-steps-collector", "major": 1}
    return canonical({**about, "key": collector.key, "word": collector.word})


def collector_from(content: bytes) -> Collector:
    """Return the collector in a file. Raises TallyProblem."""
    try:
        file = _CollectorFile.model_validate(parse(content))
        _sealed(b"", file.key)  # A key that seals nothing is told now, not after the counting.
    except (ResultsFileProblem, ValidationError, CryptoError) as problem:
        raise TallyProblem("This is not a collector's file.") from problem
    return Collector(file.key, file.word)


def word_for(collector: Collector, month: str, nickname: str) -> str:
    """Return the word of a person. Who has the same nickname counts once: rather too few than too many."""
    written = f"{month}\0{' '.join(nickname.casefold().split())}".encode()
    key = bytes.fromhex(collector.word)
    return blake2b(written, digest_size=_WORD_BYTES, key=key).hexdigest()


def sealed_tally(tally: Tally, collector: Collector, signing_seed: bytes) -> bytes:
    """Return the file that only the collector can open."""
    payload = {
        "format": "wise-steps-tally",
        "major": 1,
        "source": tally.source,
        "month": tally.month,
        "counts": [
            {
                "person": each.person,
                "exercise": each.exercise_id,
                "task": each.task_id,
                "alone": each.alone,
                "helped": each.helped,
                "stopped": each.stopped,
            }
            for each in tally.counts
        ],
    }
    proof = seal(canonical(payload), signing_seed)
    content = canonical({"key": proof.key, "signature": proof.signature, "payload": payload})
    return _sealed(content, collector.key)


def _sealed(content: bytes, key: str) -> bytes:
    return bytes(SealedBox(PublicKey(bytes.fromhex(key))).encrypt(content))


def opened_tally(content: bytes, secret: bytes) -> Tally:
    """Return what is in a tally. Raises TallyProblem."""
    if len(content) > MOST_BYTES:
        raise TallyProblem("The file is too large.")
    try:
        values = parse(SealedBox(PrivateKey(secret)).decrypt(content))
        file = _File.model_validate(values)
    except (CryptoError, ValueError, ResultsFileProblem) as problem:
        raise TallyProblem("This is not a tally for you, or it is damaged.") from problem
    payload = canonical(file.payload.model_dump())
    if not is_unbroken(payload, Seal(file.key, file.signature)):
        raise TallyProblem("Somebody changed this tally.")
    found = file.payload
    return Tally(found.source, found.month, tuple(_cell(each) for each in found.counts))


def put_together(
    tallies: Iterable[Tally], policy: Policy, skill_of: Mapping[str, str]
) -> Mapping[str, tuple[Cell, ...] | TooFewPeople]:
    """Return what may be published of each month; the last tally of a workstation's month counts."""
    by_place = {(tally.month, tally.source): tally for tally in tallies}
    months: dict[str, list[PersonCell]] = {}
    for (month, _source), tally in sorted(by_place.items()):
        months.setdefault(month, []).extend(tally.counts)
    return {month: anonymise(_joined(counts), policy, skill_of) for month, counts in months.items()}


def _joined(counts: Sequence[PersonCell]) -> tuple[PersonCell, ...]:
    """Add up what one person did in one exercise on several workstations."""
    sums: dict[tuple[str, str, str], PersonCell] = {}
    for each in counts:
        place = (each.person, each.exercise_id, each.task_id)
        before = sums.get(place)
        sums[place] = each if before is None else _sum(before, each)
    return tuple(sums.values())


def _sum(one: PersonCell, other: PersonCell) -> PersonCell:
    return PersonCell(
        one.person,
        one.exercise_id,
        one.task_id,
        one.attempts + other.attempts,
        one.alone + other.alone,
        one.helped + other.helped,
        one.stopped + other.stopped,
    )


def _cell(count: _CountPart) -> PersonCell:
    attempts = count.alone + count.helped + count.stopped
    return PersonCell(
        count.person,
        count.exercise,
        count.task,
        attempts,
        count.alone,
        count.helped,
        count.stopped,
    )
