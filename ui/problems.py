"""Say in plain words what went wrong and what to do now. All such wording is in this file."""

from dataclasses import dataclass

from app.i18n import _
from app.store.problems import (
    DataFolderDamaged,
    DataFolderFailing,
    DataFolderFull,
    DataFolderInUse,
    DataFolderMoved,
    DataFolderNewer,
    DataFolderNotOurs,
    DataFolderReadOnly,
    DataFolderRemovable,
    FactRefused,
)


@dataclass(frozen=True, slots=True)
class Explanation:
    """Two short sentences: no codes, no blame, one way on."""

    what_happened: str
    what_to_do: str


def explain(problem: Exception) -> Explanation:
    """Return the words for `problem`; what we did not foresee gets the calm general answer."""
    words = next((words for kind, words in _known() if isinstance(problem, kind)), None)
    return words or Explanation(
        _("Something did not work just now."),
        _("Nothing is lost. Please try again, or ask somebody."),
    )


def why_not_written(problem: Exception) -> str:
    """Return why a results file is not on the stick or in the folder, and what to do now."""
    # Loaded here: the first window needs none of it.
    from app.export.writer import FolderIsFull, FolderIsGone, FolderIsReadOnly

    match problem:
        case FolderIsGone():
            return _("The stick or folder is gone. Put it back and try again.")
        case FolderIsFull():
            return _("There is no room. Make room or choose another place.")
        case FolderIsReadOnly():
            return _("Nothing may be written there. Choose another place.")
        case _:
            return _("The file could not be written there. Choose another place.")


def _known() -> tuple[tuple[type[Exception], Explanation], ...]:
    return (*_about_the_computer(), *_about_the_folder(), *_about_the_data())


def _about_the_computer() -> tuple[tuple[type[Exception], Explanation], ...]:
    in_use = Explanation(
        _("WISE Steps is already open on this computer."),
        _("Use the window that is open. Or close it and start again."),
    )
    read_only = Explanation(
        _("WISE Steps may not write in its folder."),
        _("Ask the person who looks after this computer. Nothing is lost."),
    )
    full = Explanation(
        _("The disk of this computer is full."),
        _("Ask somebody to make room. Then try again."),
    )
    failing = Explanation(
        _("The disk of this computer does not answer well."),
        _("What was saved is safe. Please tell the person who looks after this computer."),
    )
    return (
        (DataFolderInUse, in_use),
        (DataFolderReadOnly, read_only),
        (DataFolderFull, full),
        (DataFolderFailing, failing),
    )


def _about_the_folder() -> tuple[tuple[type[Exception], Explanation], ...]:
    removable = Explanation(
        _("The folder is on a stick or on the network."),
        _("Choose a folder on this computer. Sticks are for results files."),
    )
    moved = Explanation(
        _("The folder with the data was moved."),
        _("It is not there now. Ask the person who looks after this computer."),
    )
    foreign = Explanation(
        _("The file in this folder is not from WISE Steps."),
        _("Nothing was changed. Choose another folder."),
    )
    return (
        (DataFolderRemovable, removable),
        (DataFolderMoved, moved),
        (DataFolderNotOurs, foreign),
    )


def _about_the_data() -> tuple[tuple[type[Exception], Explanation], ...]:
    newer = Explanation(
        _("A newer WISE Steps made this data."),
        _("Nothing was changed. Please install the newer version."),
    )
    damaged = Explanation(
        _("The data on this computer is damaged."),
        _("Nothing was deleted. Ask your supporter to put back a backup."),
    )
    refused = Explanation(
        _("This could not be kept."),
        _("What was saved is safe. Please try again from the start."),
    )
    return (
        (DataFolderNewer, newer),
        (DataFolderDamaged, damaged),
        (FactRefused, refused),
    )
