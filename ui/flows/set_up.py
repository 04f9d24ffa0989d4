"""Set up our own site: its name, the first supporter, the recovery code."""

from dataclasses import dataclass, field

from typing_extensions import override

from app.bootstrap import Services
from app.domain.person import Supporter
from app.domain.site import Site
from app.domain.support_profile import SupportProfile
from app.domain.task import Scenario
from app.i18n import _
from app.identity.secret import (
    hash_recovery_code,
    hash_secret,
    is_long_enough,
    new_recovery_code,
)
from ui.flows.context import Context, Session
from ui.flows.first_start import StartFlow
from ui.flows.flow import Flow
from ui.flows.printing import Line, Printing
from ui.places import ChooseWay, Place, SetUpPeople, SetUpSite, SetUpSupporter, ShowRecoveryCode
from ui.screens.start.recovery import RecoveryScreen
from ui.screens.start.site import SiteScreen
from ui.screens.start.supporter import SupporterScreen
from ui.site_places import NewSupporterCode, Supporters

RECOVERY_FILE = "wise-steps-recovery-code.pdf"


@dataclass(frozen=True, slots=True)
class NewSecret:
    """A secret and its recovery code, both locked away; the code is shown once."""

    secret_hash: str
    recovery_hash: str
    code: str = field(repr=False)


class SetUpSiteFlow(Flow):
    """The site is kept together with its first supporter, so that none is without the other."""

    def __init__(self, _place: SetUpSite, context: Context) -> None:
        screen = SiteScreen()
        super().__init__(screen, context)
        screen.entered.connect(self._on_entered)
        screen.back_wanted.connect(self._on_back)

    def _on_entered(self, entered: tuple[str, Scenario, str]) -> None:
        name, scenario, skin_id = entered
        self.tell(lambda services: services.wear(skin_id))
        language = self.context.session.profile.language
        self.context.session.site = Site(name, scenario, language)
        self.went.emit(SetUpSupporter())

    def _on_back(self) -> None:
        self.went.emit(ChooseWay())


class NameAndSecretFlow(StartFlow):
    """Asks for a supporter's name and secret, and locks the secret away on another thread."""

    def __init__(self, screen: SupporterScreen, context: Context) -> None:
        super().__init__(screen, context)
        self._form = screen
        screen.entered.connect(self._on_entered)
        screen.back_wanted.connect(self._on_back)

    def keep_supporter(self, name: str, secret: NewSecret) -> None:
        """Keep the supporter with the hashes of the secret, and go on."""

    def _on_entered(self, entered: tuple[str, str, str]) -> None:
        name, secret, again = entered
        if not name:
            self._form.display_name_missing()
        elif not is_long_enough(secret):
            self._form.display_too_short()
        elif secret != again:
            self._form.display_different()
        else:
            self._form.display_busy()
            self.work(lambda: lock_away(secret), lambda locked: self.keep_supporter(name, locked))

    def _on_back(self) -> None:
        self.went.emit(SetUpSite())


class SetUpSupporterFlow(NameAndSecretFlow):
    """The first supporter: kept together with the site.

    How somebody presses who set this up is the supporter's from then on, and no longer the computer's.
    """

    def __init__(self, _place: SetUpSupporter, context: Context) -> None:
        super().__init__(SupporterScreen(), context)
        self._code = ""

    @override
    def keep_supporter(self, name: str, secret: NewSecret) -> None:
        site, profile = self.context.session.site, self.context.session.profile
        if site is not None:
            self._code = secret.code
            self.ask(lambda services: _keep(services, site, name, secret, profile), self._on_kept)

    def _on_kept(self, supporter: Supporter) -> None:
        self.context.session.supporter = supporter
        self.keep(self.context.start_profile.pressing_like(SupportProfile()))
        self.went.emit(ShowRecoveryCode(self._code))


class RecoveryCodeFlow(Flow):
    """Shows the code once, and prints it."""

    def __init__(self, place: ShowRecoveryCode | NewSupporterCode, context: Context) -> None:
        screen = RecoveryScreen(place.code)
        super().__init__(screen, context)
        self._whose, self._after = _whose_code(place, context.session)
        self._recovery = screen
        self._printing = Printing(self, self._on_printed)
        self._code = place.code
        screen.print_wanted.connect(self._on_print_wanted)
        screen.next_wanted.connect(self._on_next)

    def _on_print_wanted(self) -> None:
        self._printing.begin(
            _("WISE Steps: recovery code"),
            [Line(self._code), Line(self._whose), Line(_("Keep this page in a safe place."))],
            RECOVERY_FILE,
        )

    def _on_printed(self, sentence: str) -> None:
        self._recovery.display_printed(sentence, is_file=RECOVERY_FILE in sentence)

    def _on_next(self) -> None:
        self.went.emit(self._after)


def _whose_code(place: ShowRecoveryCode | NewSupporterCode, session: Session) -> tuple[str, Place]:
    """Return what the paper says about whose code it is, and where the page leads."""
    after: Place = SetUpPeople()
    owner = session.supporter
    if isinstance(place, NewSupporterCode):
        after, owner = Supporters(), place.supporter
    names = (owner.nickname if owner else "", session.site.name if session.site else "")
    return " · ".join(filter(None, names)), after


def lock_away(secret: str) -> NewSecret:
    """Return the hashes of `secret` and of a fresh recovery code. Takes about half a second."""
    code = new_recovery_code()
    return NewSecret(hash_secret(secret), hash_recovery_code(code), code)


def _keep(
    services: Services, site: Site, name: str, secret: NewSecret, profile: SupportProfile
) -> Supporter:
    services.store.site.save_site(site)
    people = services.store.people
    supporter = people.add_supporter(name, secret.secret_hash, secret.recovery_hash)
    if profile.presses_otherwise:
        people.save_supporter_profile(supporter.id, profile)
    return supporter
