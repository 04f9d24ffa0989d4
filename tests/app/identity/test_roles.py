"""Every deed is decided for every role; what is not listed here is nobody's."""

import pytest

from app.identity.roles import Deed, Role, may

EMPLOYEE = {Role.EMPLOYEE}
SUPPORTER = {Role.SUPPORTER}
REVIEWERS = {Role.SUPPORTER, Role.ENABLER}

WHO_MAY = {
    Deed.PRACTISE: EMPLOYEE,
    Deed.SEE_OWN_PROGRESS: EMPLOYEE,
    Deed.HIDE_OWN_ATTEMPT: EMPLOYEE,
    Deed.DELETE_OWN_ATTEMPT: EMPLOYEE,
    Deed.CHANGE_OWN_SUPPORTS: EMPLOYEE,
    Deed.ANSWER_FOR_RESULTS_FILE: EMPLOYEE,
    Deed.SAY_HOW_IT_WAS: EMPLOYEE,
    Deed.ASK_FOR_HELP: EMPLOYEE,
    Deed.READ_OWN_NOTES: EMPLOYEE,
    Deed.LET_SOMEONE_IN: SUPPORTER,
    Deed.SEE_PROGRESS_OF_PEOPLE: SUPPORTER,
    Deed.CHANGE_PEOPLE: SUPPORTER,
    Deed.ERASE_SOMEONE: SUPPORTER,
    Deed.INVITE: SUPPORTER,
    Deed.WRITE_NOTE: SUPPORTER,
    Deed.CLOSE_HELP_REQUEST: SUPPORTER,
    Deed.CHANGE_SITE: SUPPORTER,
    Deed.ISSUE_RESULTS_FILE: SUPPORTER,
    Deed.READ_RESULTS_FILES: REVIEWERS,
    Deed.BACK_UP_AND_RESTORE: SUPPORTER,
}


def test_the_matrix_of_deeds_is_complete() -> None:
    assert set(WHO_MAY) == set(Deed)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("deed", Deed)
def test_only_those_may_who_are_named(role: Role, deed: Deed) -> None:
    assert may(role, deed) == (role in WHO_MAY[deed])
