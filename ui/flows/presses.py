"""Load switches and the resting pointer only for a person who needs them."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.support_profile import SupportProfile
from ui.flows.context import Context
from ui.flows.looks import Looks

if TYPE_CHECKING:  # decision 0014: nobody else waits for it
    from app.bootstrap import Services
    from ui.flows.hands import Hands
    from ui.places import Place


class Presses:
    """How things are pressed in one window, from one person to the next.

    Where people sign in, it is as for the last person who needed switches or rests the pointer, or
    for one who practises here: they could not come in otherwise.
    """

    def __init__(self, window: QWidget, context: Context, looks: Looks) -> None:
        self._window = window
        self._context = context
        self._looks = looks
        self._place: Place | None = None
        self._at_sign_in = SupportProfile()
        self.hands: Hands | None = None
        context.opened.connect(self._on_opened)

    def wear(self, place: "Place") -> None:
        """Let presses at `place` be as the person there needs them."""
        from ui.places import ConfirmPerson, PictureSignIn, WhoAreYou

        self._place = place
        profile = self._context.session.profile
        if isinstance(place, WhoAreYou | ConfirmPerson | PictureSignIn):
            profile = profile.pressing_like(self._at_sign_in)
        elif profile.presses_otherwise:
            self._at_sign_in = profile
        if self.hands is None and profile.presses_otherwise:
            from ui.flows.hands import Hands

            self.hands = Hands(self._window, self._context.speech, self._looks)
        if self.hands is not None:
            self.hands.wear(profile)

    def _on_opened(self) -> None:
        services, context = self._context.services, self._context
        context.background.store(
            lambda: _somebody_here(services), self._on_known, context.report_trouble
        )

    def _on_known(self, profile: SupportProfile) -> None:
        if not self._at_sign_in.presses_otherwise:
            self._at_sign_in = profile
            if self._place is not None:
                self.wear(self._place)


def _somebody_here(services: "Services") -> SupportProfile:
    people = services.store.people
    profiles = (people.profile(employee.id) for employee in people.employees())
    return next((one for one in profiles if one.presses_otherwise), SupportProfile())
