"""Sign in by 3 pictures, and the question about counting."""

from dataclasses import replace

from app.bootstrap import Services
from app.domain.person import Consent
from app.i18n import _
from app.identity.pictures import PICTURES, SEQUENCE_LENGTH, matches
from ui.flows.confirm import SignInFlow
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.words import picture_words
from ui.places import AskConsent, ChooseTask, PictureSignIn, SupporterDoor, WhoAreYou
from ui.screens.employee.consent import ConsentScreen
from ui.screens.employee.picture_sign_in import PictureSignInScreen
from ui.support_places import WhatHelpsYou


class PictureSignInFlow(SignInFlow):
    """Three pictures in the person's own order; tries are unlimited and not counted."""

    def __init__(self, place: PictureSignIn, context: Context) -> None:
        pictures = [(name, picture_words(name)) for name in PICTURES]
        screen = PictureSignInScreen(place.tile.nickname, pictures)
        super().__init__(screen, context)
        self._pictures = screen
        self._tile = place.tile
        self._given: tuple[str, ...] = ()
        self._pictures.picked.connect(self._on_picked)
        self._pictures.start_again_wanted.connect(self._on_start_again)
        self._pictures.help_from_supporter_wanted.connect(self._on_help_wanted)
        self._pictures.leave_wanted.connect(self._on_leave)

    def _on_picked(self, name: str) -> None:
        self._given = (*self._given, name)[:SEQUENCE_LENGTH]
        self._pictures.display(len(self._given))
        if len(self._given) == SEQUENCE_LENGTH:
            self.ask(self._is_right, self._on_checked)

    def _is_right(self, services: Services) -> bool:
        employee = services.store.people.employee(self._tile.id)
        return employee is not None and matches(employee.sequence, self._given)

    def _on_checked(self, is_right: bool) -> None:  # noqa: FBT001 - a signal-like answer
        if is_right:
            self.let_in(self._tile)
            return
        self._on_start_again()
        sentence = _("These are other pictures. Please try again.")
        self._pictures.display_not_yet(sentence)
        self.context.speech.say(sentence)

    def _on_start_again(self) -> None:
        self._given = ()
        self._pictures.display(0)

    def _on_help_wanted(self) -> None:
        self.went.emit(SupporterDoor(lets_in=self._tile))

    def _on_leave(self) -> None:
        self.went.emit(WhoAreYou())


class ConsentFlow(Flow):
    """Keeps the answer. Whatever it is, practising goes on in the same way."""

    def __init__(self, _place: AskConsent, context: Context) -> None:
        screen = ConsentScreen()
        super().__init__(screen, context)
        self._consent = screen
        screen.answered.connect(self._on_answered)

    def begin(self) -> None:
        """Say everything: it is asked with the voice."""
        self.context.speech.say(*self._consent.texts())

    def _on_answered(self, consent: Consent) -> None:
        employee = self.context.session.employee
        if employee is None:
            return
        answered = replace(employee, consent=consent)
        self.context.session.employee = answered
        self.tell(lambda services: services.store.people.change_employee(answered))
        is_new = employee.consent is Consent.NOT_ASKED
        self.went.emit(WhatHelpsYou(then=ChooseTask()) if is_new else ChooseTask())
