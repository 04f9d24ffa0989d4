"""The places of the supporter area where a site decides, and counts with other computers."""

from dataclasses import dataclass

from app.domain.person import Supporter
from ui.place_kinds import Plain


class HowLongToKeep(Plain):
    """Who has not been here for a long time, and may be deleted."""


class SealedTally(Plain):
    """The numbers of this computer, for one collector only."""


class CountTogether(Plain):
    """The collector's page: the tallies of several computers."""


class SiteInExercises(Plain):
    """Whose names and things the exercises have."""


class Supporters(Plain):
    """Who has a passphrase here."""


class NewSupporter(Plain):
    """One more supporter, with a passphrase of their own."""


@dataclass(frozen=True, slots=True)
class NewSupporterCode:
    """The recovery code of a new supporter, to print or to write down."""

    supporter: Supporter
    code: str


SitePlace = (
    HowLongToKeep
    | SiteInExercises
    | SealedTally
    | CountTogether
    | Supporters
    | NewSupporter
    | NewSupporterCode
)
"""All of them."""
