"""Who supports here: everybody who has a passphrase, one more, one less."""

from typing_extensions import override

from app.bootstrap import Services
from app.domain.person import Supporter
from ui.flows.context import Context
from ui.flows.set_up import NameAndSecretFlow, NewSecret
from ui.flows.supporter_flow import SupporterFlow
from ui.places import SiteRules
from ui.screens.start.supporter import SupporterScreen
from ui.screens.supporter.supporters import SupportersScreen
from ui.site_places import NewSupporter, NewSupporterCode, Supporters


class SupportersFlow(SupporterFlow):
    """Everybody with a passphrase. Who looks at the page stays: nobody locks themselves out."""

    def __init__(self, _place: Supporters, context: Context) -> None:
        screen = SupportersScreen()
        super().__init__(screen, context)
        self._supporters = screen
        screen.add_wanted.connect(self._on_add)
        screen.remove_wanted.connect(self._on_remove)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Fetch the supporters."""
        self.ask(lambda services: services.store.people.supporters(), self._on_fetched)

    def _on_fetched(self, supporters: tuple[Supporter, ...]) -> None:
        here = self.context.session.supporter
        self._supporters.display(supporters, here.id if here is not None else "")

    def _on_add(self) -> None:
        self.went.emit(NewSupporter())

    def _on_remove(self, supporter_id: str) -> None:
        self.ask(lambda services: _remove(services, supporter_id), self._on_fetched)

    def _on_back(self) -> None:
        self.went.emit(SiteRules())


class NewSupporterFlow(NameAndSecretFlow):
    """One more supporter writes a name and a passphrase of their own."""

    def __init__(self, _place: NewSupporter, context: Context) -> None:
        super().__init__(SupporterScreen(is_first=False), context)
        self._code = ""

    @override
    def keep_supporter(self, name: str, secret: NewSecret) -> None:
        self._code = secret.code
        self.ask(lambda services: _add(services, name, secret), self._on_kept)

    def _on_kept(self, supporter: Supporter) -> None:
        self.went.emit(NewSupporterCode(supporter, self._code))

    @override
    def _on_back(self) -> None:
        self.went.emit(Supporters())


def _add(services: Services, name: str, secret: NewSecret) -> Supporter:
    people = services.store.people
    added = people.add_supporter(name, secret.secret_hash, secret.recovery_hash)
    services.store.audit("supporter", "supporter added", added.id)
    return added


def _remove(services: Services, supporter_id: str) -> tuple[Supporter, ...]:
    services.store.people.remove_supporter(supporter_id)
    services.store.audit("supporter", "supporter removed", supporter_id)
    return services.store.people.supporters()
