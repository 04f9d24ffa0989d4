"""Who may do what. Asked where a deed is done, not where its button is drawn."""

from enum import Enum, StrEnum, auto


class Role(StrEnum):
    """The three personas of the B-WISE report."""

    EMPLOYEE = "employee"
    SUPPORTER = "supporter"
    ENABLER = "enabler"


class Deed(Enum):
    """Everything that only some people may do. A new deed belongs to nobody until it is decided."""

    PRACTISE = auto()
    SEE_OWN_PROGRESS = auto()
    HIDE_OWN_ATTEMPT = auto()
    DELETE_OWN_ATTEMPT = auto()
    CHANGE_OWN_SUPPORTS = auto()
    ANSWER_FOR_RESULTS_FILE = auto()
    SAY_HOW_IT_WAS = auto()
    ASK_FOR_HELP = auto()
    READ_OWN_NOTES = auto()
    LET_SOMEONE_IN = auto()
    SEE_PROGRESS_OF_PEOPLE = auto()
    CHANGE_PEOPLE = auto()
    ERASE_SOMEONE = auto()
    INVITE = auto()
    WRITE_NOTE = auto()
    CLOSE_HELP_REQUEST = auto()
    CHANGE_SITE = auto()
    ISSUE_RESULTS_FILE = auto()
    READ_RESULTS_FILES = auto()
    BACK_UP_AND_RESTORE = auto()


_MAY = {
    Role.EMPLOYEE: frozenset(
        {
            Deed.PRACTISE,
            Deed.SEE_OWN_PROGRESS,
            Deed.HIDE_OWN_ATTEMPT,
            Deed.DELETE_OWN_ATTEMPT,
            Deed.CHANGE_OWN_SUPPORTS,
            Deed.ANSWER_FOR_RESULTS_FILE,
            Deed.SAY_HOW_IT_WAS,
            Deed.ASK_FOR_HELP,
            Deed.READ_OWN_NOTES,
        }
    ),
    Role.SUPPORTER: frozenset(
        {
            Deed.LET_SOMEONE_IN,
            Deed.SEE_PROGRESS_OF_PEOPLE,
            Deed.CHANGE_PEOPLE,
            Deed.ERASE_SOMEONE,
            Deed.INVITE,
            Deed.WRITE_NOTE,
            Deed.CLOSE_HELP_REQUEST,
            Deed.CHANGE_SITE,
            Deed.ISSUE_RESULTS_FILE,
            Deed.READ_RESULTS_FILES,
            Deed.BACK_UP_AND_RESTORE,
        }
    ),
    Role.ENABLER: frozenset({Deed.READ_RESULTS_FILES}),
}


def may(role: Role, deed: Deed) -> bool:
    """Tell whether `role` may do `deed`.

    A supporter answers nothing in an employee's place, and an enabler sees no single person.
    """
    return deed in _MAY[role]
