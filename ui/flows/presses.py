"""Load switches and the resting pointer only for a person who needs them."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.support_profile import PressWay, SupportProfile
from ui.flows.context import Context
from ui.flows.looks import Looks

if TYPE_CHECKING:  # decision 0014: nobody else waits for it
    from collections.abc import Callable

    from app.bootstrap import Services
    from ui.accessibility.giving_way import GivingWay
    from ui.accessibility.held_press import HeldPress
    from ui.flows.hands import Hands
    from ui.places import Place

QUIET_SECONDS = 60
"""So long after somebody used keys or a mouse the switches wait again."""

HOLD_SECONDS = 3.0
"""So long somebody holds down a switch that nobody knows yet: longer than nearly any other press."""

USUAL = SupportProfile()


class Presses:
    """How things are pressed in one window, from one person to the next.

    Until it is known who comes, what the last person needed is lent to everybody, or what somebody
    known here needs: they could not come in otherwise. It gives way to any other press. Whoever came
    in by it, without a way of pressing of their own, goes on with it.
    """

    def __init__(
        self, window: QWidget, context: Context, looks: Looks, go: "Callable[[Place], None]"
    ) -> None:
        self._window = window
        self._go = go
        self._context = context
        self._looks = looks
        self._place: Place | None = None
        self._last = USUAL
        self._lent: SupportProfile | None = None
        self._is_used = False
        self._own: SupportProfile | None = None
        self._is_off = False
        self._giving_way: GivingWay | None = None
        self._held_press: HeldPress | None = None
        self.quiet_seconds = float(QUIET_SECONDS)
        self.hands: Hands | None = None
        context.opened.connect(self._on_opened)

    def wear(self, place: "Place") -> None:
        """Let presses at `place` be as the person there needs them."""
        self._place = place
        if self._is_known:
            self._go_on()
        else:
            self._lend(place)
        self._press()

    def wait_for_switches(self, seconds: float = HOLD_SECONDS) -> None:
        """From now on a switch that is held down is asked about, until it is known who is here."""
        from ui.accessibility.held_press import HeldPress

        if self._held_press is not None:
            self._held_press.stop()
        self._held_press = HeldPress(self._window, self._is_held_press_wanted, seconds)
        self._held_press.held.connect(self._on_held)

    def _on_held(self, switch: str) -> None:
        """Let the switch press from now on, and ask how else it should be.

        Somebody who is in by what was lent goes on with that.
        """
        from ui.place_kinds import Plain
        from ui.places import is_way_in
        from ui.support_places import HowToPress

        if self._is_known:
            self._switch_on_again(switch)
            return
        profile = replace(USUAL, press_way=PressWay.ONE_SWITCH, press_switch=switch)
        place = self._place
        then = place if isinstance(place, Plain) and not is_way_in(place) else None
        self._context.expect(profile)
        self._go(HowToPress(then))

    def _switch_on_again(self, switch: str) -> None:
        if self._lent is not None and self._giving_way is not None:
            self._is_used = switch in self._lent.switches
            self._giving_way.begin_anew()
            self._go_on()
            self._press()

    def _is_held_press_wanted(self) -> bool:
        is_at_work = self.hands is not None and self.hands.only_presses
        return not is_at_work and (self._lent is not None or not self._is_known)

    @property
    def _is_known(self) -> bool:
        """True where somebody has come in."""
        from ui.places import is_way_in

        session = self._context.session
        is_in = session.employee is not None or session.supporter is not None
        return is_in and self._place is not None and not is_way_in(self._place)

    def _lend(self, place: "Place") -> None:
        from ui.places import is_way_in

        lent = USUAL.pressing_like(self._expected(place))
        if lent != self._lent or self._own is not None:
            self._take_back()
            self._lent = lent
        if lent.only_presses:
            self._give_way(to_keys=is_way_in(place))

    def _expected(self, place: "Place") -> SupportProfile:
        """Return how somebody presses who is not known yet."""
        from ui.places import is_door, is_way_in
        from ui.support_places import HowToPress

        start = self._context.start_profile
        if isinstance(place, HowToPress):
            self._last = start
        is_chosen = start.presses_otherwise and not is_way_in(place)
        expected = start if is_chosen or not self._last.presses_otherwise else self._last
        # Steady presses would hold up everybody else who types, and give way to nothing.
        return USUAL if is_door(place) and not expected.only_presses else expected

    def _go_on(self) -> None:
        """Use the person's own way of pressing, or what they came in by."""
        session = self._context.session
        own, lent = session.profile, self._lent
        if lent is not None and self._is_meant(lent) and not own.presses_otherwise:
            self._own, self._is_used, self._is_off = own, False, False
            session.profile = own.pressing_like(lent)
        elif not self._is_as_left(own):
            self._take_back()
            if own.only_presses or (own.presses_otherwise and not self._last.only_presses):
                self._last = own

    def _is_as_left(self, now: SupportProfile) -> bool:
        """Tell whether somebody who came in by what was lent has chosen nothing of their own."""
        if self._own is None or self._lent is None:
            return False
        return now == now.pressing_like(self._own if self._is_off else self._lent)

    def _is_meant(self, lent: SupportProfile) -> bool:
        """Tell whether somebody came in by what was `lent`, and not only with a slow mouse."""
        session, start = self._context.session, self._context.start_profile
        is_chosen = lent == USUAL.pressing_like(start) or session.supporter is not None
        return self._is_used and (lent.is_scanning or is_chosen)

    def _take_back(self) -> None:
        self._lent = self._own = None
        self._is_used = self._is_off = False
        if self._giving_way is not None:
            self._giving_way.stop()
            self._giving_way = None

    def _give_way(self, *, to_keys: bool) -> None:
        from ui.accessibility.giving_way import GivingWay

        if self._giving_way is not None and self._giving_way.to_keys is not to_keys:
            self._giving_way.stop()
            self._giving_way = None
        if self._lent is not None and self._giving_way is None:
            switches, seconds = self._lent.switches, self.quiet_seconds
            self._giving_way = GivingWay(self._window, switches, seconds, to_keys=to_keys)
            self._giving_way.gave_way.connect(self._on_gave_way)
            self._giving_way.fell_quiet.connect(self._on_fell_quiet)

    def _press(self) -> None:
        """Let presses be as they are to be now."""
        profile = self._context.session.profile
        if not self._is_known and self._lent is not None:
            profile = profile.pressing_like(self._lent)
        if self._giving_way is not None and self._giving_way.has_given_way:
            profile = profile.pressing_like(USUAL)
        if self.hands is None and profile.presses_otherwise:
            from ui.flows.hands import Hands

            self.hands = Hands(self._window, self._context.speech, self._looks)
            self.hands.pressed.connect(self._on_pressed)
        if self.hands is not None:
            self.hands.wear(profile)
        if self._giving_way is not None:
            self._giving_way.come_first()

    def _on_pressed(self) -> None:
        self._is_used = not self._is_known

    def _on_gave_way(self) -> None:
        self._is_used = False
        self._is_off = self._own is not None
        self._wear_of(self._own)
        self._press()

    def _on_fell_quiet(self) -> None:
        """Wait for somebody again; who is in shows a switch by holding it."""
        is_resting = self._lent is not None and self._lent.press_way is PressWay.RESTING
        if self._own is None or is_resting:
            self._is_off = False
            self._wear_of(self._lent)
            self._press()

    def _wear_of(self, other: SupportProfile | None) -> None:
        """Let somebody who came in by what was lent press as `other`."""
        if self._own is not None and other is not None:
            session = self._context.session
            session.profile = session.profile.pressing_like(other)

    def _on_opened(self) -> None:
        services, context = self._context.services, self._context
        context.background.store(
            lambda: _somebody_here(services), self._on_known, context.report_trouble
        )

    def _on_known(self, profile: SupportProfile) -> None:
        if not self._last.presses_otherwise:
            self._last = profile
            if self._place is not None:
                self.wear(self._place)


def _somebody_here(services: "Services") -> SupportProfile:
    people = services.store.people
    profiles = [people.profile(employee.id) for employee in people.employees()]
    profiles += [people.supporter_profile(supporter.id) for supporter in people.supporters()]
    return next((one for one in profiles if one.presses_otherwise), USUAL)
