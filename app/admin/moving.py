"""Move the data folder to another place; the old one stays until somebody agrees."""

from argparse import Namespace
from pathlib import Path

from app.admin.terminal import agrees, opened, say
from app.paths import data_folder, folder_as_named
from app.store.moving import copy_folder, forget_folder, point_to


def move(wanted: Namespace) -> int:
    """Copy, read back, open and verify; then ask whether the old folder may go."""
    old, new = folder_as_named(wanted.data), wanted.to.expanduser().absolute()
    if data_folder(wanted.data) != new and not _moved(old, new):
        return 1
    if not agrees(f"May everything in {old} be deleted now?"):
        say("The old folder is still there. Say the same command again to delete it.")
        return 0
    forget_folder(old)
    say(f"The old folder is empty. Leave it there: it says where the data is ({new}).")
    return 0


def _moved(old: Path, new: Path) -> bool:
    # Opening and closing brings back what was cut off, backs up, and seals.
    with opened(old) as services:
        is_sound = services.store.verify().is_sound
    if not is_sound:
        say("The data is not sound. Nothing was moved. Use the command verify to see more.")
        return False
    files = copy_folder(old, new)
    with opened(new) as services:
        is_sound = services.store.verify().is_sound
    if not is_sound:
        say("The copy is not sound. The old folder is used as before.")
        return False
    point_to(old, new)
    say(f"{files} files were copied to {new} and read back. WISE Steps uses them from now on.")
    return True
