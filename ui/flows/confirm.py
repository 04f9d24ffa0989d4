"""You are Kim: yes or no. It can be asked before the data folder is open."""

from typing import TYPE_CHECKING

from app.domain.person import Consent, Employee, Tile
from app.domain.support_profile import SupportProfile
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.places import AskConsent, ChooseTask, ConfirmPerson, PictureSignIn, WhoAreYou
from ui.screens.employee.confirm import ConfirmScreen

if TYPE_CHECKING:  # decision 0013: the first window must not wait for the store's libraries
    from app.bootstrap import Services


class SignInFlow(Flow):
    """What the two ways in have in common: fetch the person, then go on."""

    def let_in(self, tile: Tile) -> None:
        """Sign in the person of `tile`."""
        self.ask(lambda services: _person(services, tile.id), self._on_known)

    def _on_known(self, known: tuple[Employee, SupportProfile] | None) -> None:
        if known is None:
            self.went.emit(WhoAreYou())
            return
        employee, profile = known
        self.context.enter(employee, profile)
        is_asked = employee.consent is not Consent.NOT_ASKED
        self.went.emit(ChooseTask() if is_asked else AskConsent())


class ConfirmFlow(SignInFlow):
    """You are Kim. A yes that comes before the data folder is open counts as soon as it is."""

    def __init__(self, place: ConfirmPerson, context: Context) -> None:
        tile = place.tile
        screen = ConfirmScreen(tile.nickname, context.picture(tile.picture))
        super().__init__(screen, context)
        self._tile = tile
        self._has_said_yes = False
        screen.is_me.connect(self._on_is_me)
        screen.is_not_me.connect(self._on_is_not_me)
        context.opened.connect(self._on_opened)

    def _on_is_me(self) -> None:
        self._has_said_yes = True
        if self._tile.has_sequence:
            self.went.emit(PictureSignIn(self._tile))
        elif self.context.is_open:
            self.let_in(self._tile)

    def _on_opened(self) -> None:
        if self._has_said_yes and not self._tile.has_sequence:
            self.let_in(self._tile)

    def _on_is_not_me(self) -> None:
        self.went.emit(WhoAreYou())


def _person(services: "Services", employee_id: str) -> tuple[Employee, SupportProfile] | None:
    """Return the person, or None when the quick copy of the tiles was out of date."""
    people = services.store.people
    employee = people.employee(employee_id)
    return None if employee is None else (employee, people.profile(employee_id))
