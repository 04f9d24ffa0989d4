"""Write and read a results file. What is read is trusted no further than its rules can be checked."""

from datetime import date

from pydantic import ValidationError

from app.export.canonical import canonical, content_id, parse
from app.export.cells import Cell, Policy, Split, broken_rule
from app.export.period import Period, PeriodKind, month_key, quarter_of
from app.export.problems import Reason, ResultsFileProblem
from app.export.results_file import Contents, ResultsFile
from app.export.schema import FORMAT, MAJOR, MINOR, CellPart, PayloadPart, PeriodPart, ResultsPart
from app.export.seal import Seal, is_unbroken, seal


def write_results(contents: Contents, seed: bytes) -> bytes:
    """Return the sealed file that says `contents`. The same contents are the same bytes."""
    value = _payload(contents)
    payload = canonical(value)
    made = seal(payload, seed)
    stamp = {"alg": "ed25519", "key": made.key, "sig": made.signature}
    return canonical({"id": content_id(payload), "payload": value, "seal": stamp})


def read_results(content: bytes) -> ResultsFile:
    """Return what the file says. Raises ResultsFileProblem with the reason it cannot be used.

    A file that breaks a rule of anonymity is refused even when its seal is good.
    """
    value = parse(content)
    _refuse_foreign_and_new(value)
    part = _checked_shape(value)
    payload = canonical(_inside(value, "payload"))
    if content_id(payload) != part.id:
        raise ResultsFileProblem(Reason.CHANGED, "the id does not fit")
    if not is_unbroken(payload, Seal(part.seal.key, part.seal.sig)):
        raise ResultsFileProblem(Reason.CHANGED, "the seal is broken")
    if part.payload.minor <= MINOR and canonical(_as_written(part.payload)) != payload:
        raise ResultsFileProblem(Reason.BREAKS_RULES, "it holds more than the format has")
    contents = _contents(part.payload)
    if rule := broken_rule(contents.cells, contents.policy):
        raise ResultsFileProblem(Reason.BREAKS_RULES, rule)
    return ResultsFile(part.id, contents, part.seal.key)


def _payload(contents: Contents) -> dict[str, object]:
    period, policy = contents.period, contents.policy
    return {
        "format": FORMAT,
        "major": MAJOR,
        "minor": MINOR,
        "source": contents.source,
        "period": {
            "kind": period.kind.value,
            "start": month_key(period.start),
            "months": [month_key(month) for month in period.months],
        },
        "revision": contents.revision,
        "pack": contents.pack,
        "policy": {
            "people": policy.people,
            "rounding": policy.rounding,
            "attempts": policy.attempts,
        },
        "cells": [_cell_value(cell) for cell in contents.cells],
    }


def _cell_value(cell: Cell) -> dict[str, object]:
    value: dict[str, object] = {
        "level": cell.level.value,
        "item": cell.item,
        "people": cell.people,
        "attempts": cell.attempts,
    }
    if cell.split is not None:
        value["alone"] = cell.split.alone
        value["helped"] = cell.split.helped
        value["stopped"] = cell.split.stopped
    return value


def _inside(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, dict) else None


def _refuse_foreign_and_new(value: object) -> None:
    payload = _inside(value, "payload")
    if _inside(payload, "format") != FORMAT:
        raise ResultsFileProblem(Reason.FOREIGN, "another format")
    major = _inside(payload, "major")
    if isinstance(major, int) and major > MAJOR:
        raise ResultsFileProblem(Reason.TOO_NEW, f"major version {major}")


def _checked_shape(value: object) -> ResultsPart:
    try:
        return ResultsPart.model_validate(value)
    except ValidationError as error:
        message = f"not the right shape, in {error.error_count()} places"
        raise ResultsFileProblem(Reason.DAMAGED, message) from None


def _as_written(payload: PayloadPart) -> object:
    return payload.model_dump(mode="json", exclude_none=True)


def _contents(payload: PayloadPart) -> Contents:
    policy = payload.policy
    return Contents(
        source=payload.source,
        period=_period(payload.period),
        revision=payload.revision,
        pack=payload.pack,
        policy=Policy(policy.people, policy.rounding, policy.attempts),
        cells=tuple(_cell(cell) for cell in payload.cells),
    )


def _period(part: PeriodPart) -> Period:
    """Return the period. Raises ResultsFileProblem where its months are not those of its kind."""
    start, months = _month(part.start), tuple(_month(month) for month in part.months)
    if part.kind is PeriodKind.MONTH:
        fits = months == (start,)
    else:
        quarter = quarter_of(start)
        fits = start == quarter[0] and months == tuple(m for m in quarter if m in months)
        fits = fits and len(months) > 1
    if not fits:
        raise ResultsFileProblem(Reason.BREAKS_RULES, "the period is not whole")
    return Period(part.kind, start, months)


def _month(text: str) -> date:
    try:
        return date(int(text[:4]), int(text[5:]), 1)
    except ValueError:
        raise ResultsFileProblem(Reason.BREAKS_RULES, "there is no such month") from None


def _cell(part: CellPart) -> Cell:
    """Return the cell. Raises ResultsFileProblem where only part of the split is there."""
    split = None
    match part.alone, part.helped, part.stopped:
        case int(alone), int(helped), int(stopped):
            split = Split(alone, helped, stopped)
        case None, None, None:
            pass
        case _:
            raise ResultsFileProblem(Reason.BREAKS_RULES, "half a split")
    return Cell(part.level, part.item, part.people, part.attempts, split)
