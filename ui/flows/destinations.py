"""The places a results file can go to: sticks first, then Documents and the desktop."""

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

from app.i18n import _
from ui.widgets.destination import Destination

REMOVABLE_ROOTS = ("/media/", "/run/media/", "/mnt/")


def destinations() -> tuple[Destination, ...]:
    """Return the places that can be written to now."""
    return (*_sticks(), *_folders())


def _sticks() -> list[Destination]:
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _is_stick(root):
            # A stick without a name of its own is called after its folder, not by its whole path.
            own = volume.name() or Path(root).name or root
            name = _("Stick: {name}").format(name=own)
            found.append(Destination(root, name, is_removable=True))
    return found


def _is_stick(root: str) -> bool:
    if os.name == "nt":
        system = os.environ.get("SYSTEMDRIVE", "C:")
        return not root.upper().startswith(system.upper())
    return root.startswith(REMOVABLE_ROOTS)


def _folders() -> list[Destination]:
    locations = QStandardPaths.StandardLocation
    named = (
        (locations.DocumentsLocation, _("Documents")),
        (locations.DesktopLocation, _("Desktop")),
        (locations.HomeLocation, _("My folder")),
    )
    folders = ((Path(QStandardPaths.writableLocation(place)), name) for place, name in named)
    return [
        Destination(str(path), name, is_removable=False)
        for path, name in folders
        if path.is_dir() and os.access(path, os.W_OK)
    ]
