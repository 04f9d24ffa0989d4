"""Invitations, notes and requests for help stay until they are dealt with."""

from app.domain.person import Employee
from app.store.store import Store


def test_an_invitation_stands_until_it_is_withdrawn(store: Store, employee: Employee) -> None:
    first = store.support.invite(employee.id, "W14")
    second = store.support.invite(employee.id, "W03")

    store.support.withdraw(first.id)

    assert store.support.invitations(employee.id) == (second,)


def test_notes_are_read_in_the_order_written(store: Store, employee: Employee) -> None:
    notes = (
        store.support.write_note(employee.id, "You did well today."),
        store.support.write_note(employee.id, "Ask for the big mouse."),
    )

    assert store.support.notes(employee.id) == notes


def test_a_request_for_help_is_open_until_a_supporter_closes_it(
    store: Store, employee: Employee
) -> None:
    first = store.support.ask_for_help(employee.id, "W14-a", "open")
    second = store.support.ask_for_help(employee.id, "W14-a", "send")

    store.support.close_request(first.id)

    assert store.support.open_requests() == (second,)

    store.support.reopen_request(first.id)

    assert store.support.open_requests() == (first, second)


def test_a_note_that_should_not_be_there_goes_for_good(store: Store, employee: Employee) -> None:
    kept = store.support.write_note(employee.id, "You did well today.")
    wrong_person = store.support.write_note(employee.id, "Your bus is at 8:00.")

    store.support.delete_note(wrong_person.id)

    assert store.support.notes(employee.id) == (kept,)
