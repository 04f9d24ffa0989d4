"""Look for a screen reader in the way of this system, and go on looking."""

import sys

from ui.accessibility.list_place import ListPlaces
from ui.accessibility.screen_reader import ScreenReader


def follow(reader: ScreenReader) -> None:
    """Let `reader` know from now on what is found. The watch and who needs it live with it."""
    if sys.platform == "win32":
        from ui.accessibility.reader_on_windows import WindowsWatch as Watch
    else:
        from ui.accessibility.reader_on_bus import BusWatch as Watch
    ListPlaces(reader)
    watch = Watch(reader)
    watch.found.connect(reader.know)
    watch.begin()
