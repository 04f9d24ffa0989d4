"""The places of the supporter area where a site decides, and counts with other computers."""

from ui.place_kinds import Plain


class HowLongToKeep(Plain):
    """Who has not been here for a long time, and may be deleted."""


class SealedTally(Plain):
    """The numbers of this computer, for one collector only."""


class CountTogether(Plain):
    """The collector's page: the tallies of several computers."""


class SiteInExercises(Plain):
    """Whose names and things the exercises have."""


SitePlace = HowLongToKeep | SiteInExercises | SealedTally | CountTogether
"""All of them."""
