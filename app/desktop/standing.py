"""What became of a request, the same in every program where people ask for something."""

from enum import StrEnum

from app.i18n import _


class Standing(StrEnum):
    """What became of a request."""

    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"
    SEEN = "seen"


def standing_name(standing: Standing) -> str:
    """Return what became of a request, in words."""
    names = {
        # Translators: nobody has answered the request yet
        Standing.WAITING: _("waiting"),
        Standing.APPROVED: _("approved"),
        Standing.REFUSED: _("not approved"),
        # Translators: the office has seen the message
        Standing.SEEN: _("received"),
    }
    return names[standing]
