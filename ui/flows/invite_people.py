"""Suggest tasks to several people at once; it takes the place of what was suggested before."""

from app.bootstrap import Services
from app.domain.person import Employee
from ui.flows.context import Context
from ui.flows.supporter_flow import SupporterFlow
from ui.library_places import InvitePeople
from ui.screens.supporter.invite_people import Guest, InvitePeopleScreen


class InvitePeopleFlow(SupporterFlow):
    """Choose people; each of them finds the tasks at the next sign-in."""

    def __init__(self, place: InvitePeople, context: Context) -> None:
        library = context.services.library(context.session.profile.language)
        titles = {task.id: task.title for task in library.tasks()}
        screen = InvitePeopleScreen([titles[task_id] for task_id in place.task_ids])
        super().__init__(screen, context)
        self._place = place
        self._people = screen
        screen.invited.connect(self._on_invited)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Fetch who is on the list."""
        self.ask(lambda services: services.store.people.employees(), self._on_people)

    def _on_people(self, people: tuple[Employee, ...]) -> None:
        picture = self.context.picture
        self._people.display([Guest(one.id, one.nickname, picture(one.picture)) for one in people])

    def _on_invited(self, employee_ids: tuple[str, ...]) -> None:
        task_ids = self._place.task_ids
        self.ask(lambda services: _invite(services, employee_ids, task_ids), self._on_kept)

    def _on_kept(self, count: int) -> None:
        self._people.display_done(count)

    def _on_back(self) -> None:
        self.went.emit(self._place.then)


def _invite(services: Services, employee_ids: tuple[str, ...], task_ids: tuple[str, ...]) -> int:
    """Suggest all tasks to all people, the last task first shown first."""
    support = services.store.support
    for employee_id in employee_ids:
        for old in support.invitations(employee_id):
            support.withdraw(old.id)
        for task_id in reversed(task_ids):
            support.invite(employee_id, task_id)
    return len(employee_ids)
