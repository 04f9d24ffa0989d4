"""What can be the matter with a file that should hold results."""

from enum import StrEnum

from app.errors import KnownError


class Reason(StrEnum):
    """Why a file is not used."""

    TOO_LARGE = "too_large"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    CHANGED = "changed"
    TOO_NEW = "too_new"
    BREAKS_RULES = "breaks_rules"
    UNREADABLE = "unreadable"


class ResultsFileProblem(KnownError):
    """A file cannot be used as results; `reason` says why, the message says where, for the log."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason
