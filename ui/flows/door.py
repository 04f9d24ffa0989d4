"""Open the supporter area with the passphrase, or with the recovery code."""

from app.bootstrap import Services
from app.demo import DEMO_PIN
from app.domain.person import Supporter
from app.domain.secret import SecretRecord
from app.domain.support_profile import SupportProfile
from app.i18n import _
from app.identity.door import Try, check_code, check_try
from app.identity.gate import Allowed, LockedOut, Wait
from app.identity.secret import is_long_enough
from ui.flows.confirm import SignInFlow
from ui.flows.context import Context
from ui.places import SupporterDoor, Today, UseRecoveryCode, WhoAreYou
from ui.screens.supporter.door import DoorScreen
from ui.screens.supporter.recovery_door import RecoveryDoorScreen

Renewed = tuple[str, SecretRecord]

A_LITTLE_SECONDS = 60
"""Who waits longer is told that it takes minutes; how many is never shown."""


class OpenDoorFlow(SignInFlow):
    """What the two ways through the door have in common: whoever comes in presses as they do."""

    def come_in(self, supporter: Supporter) -> None:
        """Let `supporter` in."""
        self._supporter = supporter
        self.ask(lambda s: s.store.people.supporter_profile(supporter.id), self._on_profile)

    def _on_profile(self, profile: SupportProfile) -> None:
        session = self.context.session
        session.supporter = self._supporter
        self.context.use_from_now(session.profile.pressing_like(profile))
        self.went.emit(Today())


class DoorFlow(OpenDoorFlow):
    """Asks for the passphrase; also lets an employee in who does not know the pictures."""

    def __init__(self, place: SupporterDoor, context: Context) -> None:
        screen = DoorScreen(_lead(place, context))
        super().__init__(screen, context)
        self._door = screen
        self._place = place
        self._secret = ""
        self._supporters: tuple[Supporter, ...] = ()
        screen.entered.connect(self._on_entered)
        screen.forgotten.connect(self._on_forgotten)
        screen.leave_wanted.connect(self._on_leave)

    def begin(self) -> None:
        """Fetch who may open the door."""
        self.ask(lambda services: services.store.people.supporters(), self._on_supporters)

    def _on_supporters(self, supporters: tuple[Supporter, ...]) -> None:
        self._supporters = supporters
        self._door.display(supporters)

    def _on_entered(self, entered: tuple[str, str]) -> None:
        supporter_id, self._secret = entered
        self._door.display_busy(is_busy=True)
        self.ask(lambda services: services.door.count_try(supporter_id), self._on_counted)

    def _on_counted(self, attempt: Try) -> None:
        secret, self._secret = self._secret, ""
        match attempt.permission:
            case Allowed():
                self.work(lambda: (attempt, check_try(attempt, secret)), self._on_checked)
            case Wait(seconds) if seconds > A_LITTLE_SECONDS:
                words = _("Please wait some minutes, or use the recovery code.")
                self._door.display_not_yet(words)
            case Wait():
                self._door.display_not_yet(_("Please wait a little. Then try again."))
            case LockedOut():
                self._door.display_not_yet(_("Please use the recovery code now."))

    def _on_checked(self, checked: tuple[Try, SecretRecord | None]) -> None:
        attempt, record = checked
        if record is None:
            self.tell(lambda s: s.store.audit("supporter", "door stayed closed", "area"))
            self._door.display_not_yet(_("This does not match. Please try again."))
            return
        self.tell(lambda services: _keep(services, (attempt.supporter_id, record)))
        if self._place.lets_in is not None:
            self.let_in(self._place.lets_in)
        elif self._place.leaves:
            self.context.close_wanted.emit()
        else:
            self.come_in(_named(self._supporters, attempt.supporter_id))

    def _on_forgotten(self) -> None:
        self.went.emit(UseRecoveryCode())

    def _on_leave(self) -> None:
        self.went.emit(WhoAreYou())


class RecoveryDoorFlow(OpenDoorFlow):
    """A supporter's recovery code opens the door and sets a new secret."""

    def __init__(self, _place: UseRecoveryCode, context: Context) -> None:
        screen = RecoveryDoorScreen()
        super().__init__(screen, context)
        self._door = screen
        self._supporters: tuple[Supporter, ...] = ()
        self._records: tuple[Renewed, ...] = ()
        screen.entered.connect(self._on_entered)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Fetch the supporters and the hashes of their codes."""
        self.ask(_records, self._on_records)

    def _on_records(self, fetched: tuple[tuple[Supporter, ...], tuple[Renewed, ...]]) -> None:
        self._supporters, self._records = fetched

    def _on_entered(self, entered: tuple[str, str]) -> None:
        code, secret = entered
        if not is_long_enough(secret):
            self._door.display_not_yet(_("Please use at least 8 letters, or 6 digits."))
            return
        self._door.display_busy()
        records, now = self._records, self.context.services.clock.now()
        self.work(lambda: check_code(records, code, secret, now), self._on_checked)

    def _on_checked(self, renewed: Renewed | None) -> None:
        if renewed is None:
            self._door.display_not_yet(_("This code does not match. Please try again."))
            return
        self.tell(lambda services: _keep(services, renewed))
        self.come_in(_named(self._supporters, renewed[0]))

    def _on_back(self) -> None:
        self.went.emit(SupporterDoor())


def _lead(place: SupporterDoor, context: Context) -> str:
    site = context.session.site
    if site is not None and site.is_demo:
        return _("This is the invented site. Its PIN is {pin}.").format(pin=DEMO_PIN)
    if place.leaves:
        return _("After the passphrase, WISE Steps closes.")
    return _("It was quiet for a while. Please open again.") if place.after_lock else ""


def _records(services: Services) -> tuple[tuple[Supporter, ...], tuple[Renewed, ...]]:
    people = services.store.people
    supporters = people.supporters()
    return supporters, tuple((one.id, people.secret_of(one.id)) for one in supporters)


def _keep(services: Services, renewed: Renewed) -> None:
    supporter_id, record = renewed
    services.door.keep(supporter_id, record)
    services.store.audit("supporter", "door opened", "area")


def _named(supporters: tuple[Supporter, ...], supporter_id: str) -> Supporter:
    return next(one for one in supporters if one.id == supporter_id)
