"""Say in plain words what went wrong and what to do now. All such wording is in this file."""

from dataclasses import dataclass

from app.i18n import _
from app.store.problems import (
    DataFolderDamaged,
    DataFolderFailing,
    DataFolderFull,
    DataFolderInUse,
    DataFolderNewer,
    DataFolderNotOurs,
    DataFolderReadOnly,
    DataFolderRemovable,
)


@dataclass(frozen=True, slots=True)
class Explanation:
    """Two short sentences: no codes, no blame, one way on."""

    what_happened: str
    what_to_do: str


def explain(problem: Exception) -> Explanation:
    """Return the words for `problem`; what we did not foresee gets the calm general answer."""
    match problem:
        case DataFolderInUse():
            return Explanation(
                _("WISE Steps is already open on this computer."),
                _("Use the window that is open. Or close it and start again."),
            )
        case DataFolderReadOnly():
            return Explanation(
                _("WISE Steps may not write in its folder."),
                _("Ask the person who looks after this computer. Nothing is lost."),
            )
        case DataFolderFull():
            return Explanation(
                _("The disk of this computer is full."),
                _("Ask somebody to make room. Then start WISE Steps again."),
            )
        case _:
            return _explain_folder(problem)


def _explain_folder(problem: Exception) -> Explanation:
    match problem:
        case DataFolderRemovable():
            return Explanation(
                _("The folder is on a stick or on the network."),
                _("Choose a folder on this computer. Sticks are for results files."),
            )
        case DataFolderNotOurs():
            return Explanation(
                _("The file in this folder is not from WISE Steps."),
                _("Nothing was changed. Choose another folder."),
            )
        case DataFolderNewer():
            return Explanation(
                _("A newer WISE Steps made this data."),
                _("Nothing was changed. Please install the newer version."),
            )
        case DataFolderFailing():
            return Explanation(
                _("The disk of this computer does not answer well."),
                _("What was saved is safe. Please tell the person who looks after this computer."),
            )
        case DataFolderDamaged():
            return Explanation(
                _("The data on this computer is damaged."),
                _("Nothing was deleted. Ask your supporter to put back a backup."),
            )
        case _:
            return Explanation(
                _("Something did not work just now."),
                _("Nothing is lost. Please try again, or ask somebody."),
            )
