"""The tile of a task or exercise, wherever one can be chosen."""

from dataclasses import dataclass

from app.i18n import _
from ui.widgets.picture_tile import PictureTile


@dataclass(frozen=True, slots=True)
class TaskTile:
    """A task or exercise as it is offered. `key` is the id that is reported when it is pressed.

    `is_read_by_supporter` where a supporter looks at what they suggest themselves.
    """

    key: str
    title: str
    picture: str
    is_invited: bool = False
    is_probe: bool = False
    is_read_by_supporter: bool = False

    @property
    def mark(self) -> str:
        """Why this one is offered, or "" where there is nothing to say."""
        if self.is_invited and self.is_read_by_supporter:
            return _("You suggest this.")
        if self.is_invited:
            return _("Your supporter suggests this.")
        return _("Do you still know this?") if self.is_probe else ""


class TaskButton(PictureTile):
    """The tile of one task; reports its key (a `str`)."""

    def __init__(self, offer: TaskTile, *, is_large: bool = False) -> None:
        super().__init__(
            offer.title,
            offer.picture,
            value=offer.key,
            mark=offer.mark,
            is_large=is_large,
        )
