"""The people on a workstation: who practises and who supports. Supports, never diagnoses."""

from dataclasses import dataclass
from enum import StrEnum

LONGEST_NICKNAME = 60
"""In characters: what the tables keep, and what can be written."""


class Consent(StrEnum):
    """Whether a person's counts may go into the results file. Not asked counts as no."""

    NOT_ASKED = "not_asked"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Employee:
    """A person who practises.

    `picture` is a name of the theme ("pictogram/bicycle", "portrait/kofi") or "photo/<file name>" in
    the data folder. `sequence` holds the 3 of 12 pictograms of the optional picture sign-in, in order;
    empty means it is off.
    """

    id: str
    nickname: str
    picture: str
    sequence: tuple[str, ...] = ()
    consent: Consent = Consent.NOT_ASKED
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class Supporter:
    """A person who supports and reviews, behind a passphrase."""

    id: str
    nickname: str


@dataclass(frozen=True, slots=True)
class Tile:
    """What the sign-in shows of an employee. A copy for a quick start, never the truth."""

    id: str
    nickname: str
    picture: str
    has_sequence: bool = False
