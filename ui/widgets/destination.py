"""A stick or a folder that a file can be written to, or be found in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Destination:
    """A folder or stick a file can be written to. `path` is its key."""

    path: str
    name: str
    is_removable: bool

    @property
    def icon(self) -> str:
        """The picture of it."""
        return "icon/usb" if self.is_removable else "icon/folder"
