"""The shape of a results file, published as a JSON Schema in `data/schemas/`.

What a shape cannot say (rounding, thresholds, the id, the seal) is checked in `file_format.py`.
"""

import json
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

from app.export.cells import Level
from app.export.period import PeriodKind

FORMAT = "wise-steps-results"
MAJOR = 1
MINOR = 0
MOST_CELLS = 20_000
SCHEMA_FILE = ("data", "schemas", "wise-steps-results-1.schema.json")

MonthText = Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]
ItemText = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$")]
Count = Annotated[int, Field(ge=0, le=999_999_999_999)]


def _may_be_absent(schema: dict[str, object]) -> None:
    """Say "may be absent" and not "may be null"."""
    del schema["default"]


MaybeCount = Annotated[Count | SkipJsonSchema[None], Field(json_schema_extra=_may_be_absent)]


class _Part(BaseModel):
    """A later minor version may add fields: they are passed over, but stay under the seal."""

    model_config = ConfigDict(strict=True, frozen=True, extra="ignore")


class PeriodPart(_Part):
    """Which closed months are counted; a quarter counts those without a file of their own."""

    kind: Annotated[PeriodKind, Field(strict=False)]
    start: MonthText
    months: Annotated[list[MonthText], Field(min_length=1, max_length=3)]


class PolicyPart(_Part):
    """The rules this file keeps."""

    people: Annotated[int, Field(ge=5, le=1000)]
    rounding: Annotated[int, Field(ge=5, le=1000, multiple_of=5)]
    attempts: Annotated[int, Field(ge=1, le=5)]


class CellPart(_Part):
    """Rounded counts; alone, helped and stopped are all there or all absent."""

    level: Annotated[Level, Field(strict=False)]
    item: ItemText
    people: Count
    attempts: Count
    alone: MaybeCount = None
    helped: MaybeCount = None
    stopped: MaybeCount = None


class PayloadPart(_Part):
    """What the id and the seal are about."""

    format: Literal["wise-steps-results"]
    major: Literal[1]
    minor: Annotated[int, Field(ge=0)]
    source: Annotated[str, Field(pattern=r"^[A-Za-z0-9]{16,64}$")]
    period: PeriodPart
    revision: Annotated[int, Field(ge=1, le=999_999)]
    pack: ItemText
    policy: PolicyPart
    cells: Annotated[list[CellPart], Field(min_length=1, max_length=MOST_CELLS)]


class SealPart(_Part):
    """An Ed25519 signature over the words "wise-steps-results", a line end and the payload."""

    model_config = ConfigDict(extra="forbid")

    alg: Literal["ed25519"]
    key: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    sig: Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]


class ResultsPart(_Part):
    """Anonymised results of one workstation and one period, made by WISE Steps."""

    model_config = ConfigDict(extra="forbid", title="WISE Steps results file")

    id: Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]
    payload: PayloadPart
    seal: SealPart


def published_schema() -> bytes:
    """Return the JSON Schema as it stands in `data/schemas/`.

    After a change of the parts above it is written anew, from a Python prompt:
    `shipped(*SCHEMA_FILE).write_bytes(published_schema())`.
    """
    text = json.dumps(ResultsPart.model_json_schema(), indent=2, sort_keys=True)
    return f"{text}\n".encode("ascii")
