"""What passes between supporters and employees: invitations, notes, requests for help."""

import uuid
from typing import Any

from sqlalchemy import Row, Table, select

from app.domain.support import HelpRequest, Invitation, Note
from app.store.change import Change
from app.store.database import Database
from app.store.moments import moment
from app.store.tables import help_request, invitation, note


class SupportStore:
    """Keeps what passes between people."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def invite(self, employee_id: str, task_id: str) -> Invitation:
        """Suggest a task to an employee."""

        def work(change: Change) -> Invitation:
            made = Invitation(str(uuid.uuid4()), employee_id, task_id, moment(change.at))
            values = {"person_id": employee_id, "task_id": task_id, "made_at": change.at}
            change.add(invitation, {"id": made.id, **values, "is_withdrawn": False})
            return made

        return self._database.change(work)

    def withdraw(self, invitation_id: str) -> None:
        """Take an invitation back."""
        self._mark(invitation, invitation_id, {"is_withdrawn": True})

    def invitations(self, employee_id: str) -> tuple[Invitation, ...]:
        """Return the invitations of an employee that stand, oldest first."""
        rows = self._database.read(
            select(invitation)
            .where(invitation.c.person_id == employee_id, ~invitation.c.is_withdrawn)
            .order_by(invitation.c.seq)
        )
        return tuple(
            Invitation(row.id, row.person_id, row.task_id, moment(row.made_at)) for row in rows
        )

    def write_note(self, employee_id: str, words: str) -> Note:
        """Keep a few words that the employee can see."""

        def work(change: Change) -> Note:
            written = Note(str(uuid.uuid4()), employee_id, words, moment(change.at))
            values = {"person_id": employee_id, "text": words, "written_at": change.at}
            change.add(note, {"id": written.id, **values})
            return written

        return self._database.change(work)

    def notes(self, employee_id: str) -> tuple[Note, ...]:
        """Return the notes about an employee, oldest first."""
        rows = self._database.read(
            select(note).where(note.c.person_id == employee_id).order_by(note.c.seq)
        )
        return tuple(Note(row.id, row.person_id, row.text, moment(row.written_at)) for row in rows)

    def delete_note(self, note_id: str) -> None:
        """Delete a note: it was for somebody else, or should not have been written.

        Older backups hold it for some weeks.
        """

        def work(change: Change) -> None:
            change.erase()
            change.remove(note, {"id": note_id})

        self._database.change(work)

    def ask_for_help(self, employee_id: str, exercise_id: str, step_id: str) -> HelpRequest:
        """Keep that an employee asks for a person."""

        def work(change: Change) -> HelpRequest:
            key = str(uuid.uuid4())
            asked = HelpRequest(key, employee_id, exercise_id, step_id, moment(change.at))
            values = {"person_id": employee_id, "exercise_id": exercise_id, "step_id": step_id}
            change.add(help_request, {"id": key, **values, "asked_at": change.at})
            return asked

        return self._database.change(work)

    def open_requests(self) -> tuple[HelpRequest, ...]:
        """Return the requests nobody dealt with yet, oldest first."""
        rows = self._database.read(
            select(help_request)
            .where(help_request.c.closed_at.is_(None))
            .order_by(help_request.c.seq)
        )
        return tuple(_request(row) for row in rows)

    def close_request(self, request_id: str) -> None:
        """Say that a request is dealt with."""

        def work(change: Change) -> None:
            change.amend(help_request, {"id": request_id}, {"closed_at": change.at})

        self._database.change(work)

    def reopen_request(self, request_id: str) -> None:
        """Say that a request is not dealt with after all."""
        self._mark(help_request, request_id, {"closed_at": None})

    def _mark(self, table: Table, key: str, values: dict[str, object]) -> None:
        def work(change: Change) -> None:
            change.amend(table, {"id": key}, values)

        self._database.change(work)


def _request(row: Row[Any]) -> HelpRequest:
    return HelpRequest(row.id, row.person_id, row.exercise_id, row.step_id, moment(row.asked_at))
