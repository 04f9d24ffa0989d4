"""How do you press? For a supporter who is here, and for somebody who is not known yet."""

from app.domain.support_group import SupportGroup
from app.domain.support_profile import SupportProfile
from ui.flows.context import Context
from ui.flows.first_start import StartFlow
from ui.places import Today, WhoAreYou
from ui.screens.employee.supports import SupportsScreen
from ui.support_places import HowIPress, HowToPress


class PressingFlow(StartFlow):
    """What an employee finds under *Moving*. It is kept for a supporter, and for the first start."""

    def __init__(self, place: HowIPress | HowToPress, context: Context) -> None:
        screen = SupportsScreen(SupportGroup.MOVING)
        super().__init__(screen, context)
        self._pressing = screen
        self._place = place
        screen.normal_button.hide()
        screen.changed.connect(self._on_changed)
        screen.more_wanted.connect(self._on_more)
        screen.back_wanted.connect(self._on_back)
        self._display()

    def _display(self) -> None:
        session = self.context.session
        more = session.shows_more_supports
        self._pressing.display(session.profile, shows_more=more, can_undo=False)

    def _on_more(self) -> None:
        session = self.context.session
        session.shows_more_supports = not session.shows_more_supports
        self._display()

    def _on_changed(self, profile: SupportProfile) -> None:
        supporter = self.context.session.supporter
        match self._place:
            case HowIPress() if supporter is not None:
                self.tell(lambda s: s.store.people.save_supporter_profile(supporter.id, profile))
                self.context.use_profile(profile)
            case HowToPress(then=None):
                self.context.start_profile = profile
                self.context.use_profile(profile)
            case _:
                self.greet(profile)

    def _on_back(self) -> None:
        match self._place:
            case HowToPress(then=then):
                self.went.emit(then or WhoAreYou())
            case _:
                self.went.emit(Today())
