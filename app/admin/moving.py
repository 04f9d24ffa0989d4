"""Move the data folder to another place; the old one stays until somebody agrees."""

from argparse import Namespace
from pathlib import Path

from app.admin.terminal import agrees, opened, say
from app.paths import data_folder, folder_as_named
from app.store.moving import copy_folder, forget_folder, point_to


def move(wanted: Namespace) -> int:
    """Copy, read back, open and verify; then ask whether the old folder may go."""
    named, old = folder_as_named(wanted.data), data_folder(wanted.data)
    new = wanted.to.expanduser().absolute()
    if not _is_same(old, new):
        if not _moved(old, new):
            return 1
        if not _is_same(named, old) and not _is_same(named, new):
            point_to(named, new)
    elif _is_same(named, new):
        say("The data is in this folder already. Nothing was changed.")
        return 1
    else:
        old = named
    return _left(old, new)


def _is_same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()


def _left(old: Path, new: Path) -> int:
    """Ask whether everything in the folder the data left may be deleted."""
    if not agrees(f"May everything in {old} be deleted now?"):
        say("The old folder is still there. To delete it another day:")
        say(f'wise-steps-admin --data "{old}" move "{new}"')
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
