"""How long to keep results: look who was away, ask, and only then delete."""

from app.admin.retention import absent_for, erase_absent
from app.bootstrap import Services
from app.settings import months_kept, save_months_kept
from app.store.retention import Absence
from ui.flows.context import Context
from ui.flows.supporter_flow import SupporterFlow
from ui.places import SiteRules
from ui.screens.supporter.how_long_to_keep import HowLongToKeepScreen
from ui.site_places import HowLongToKeep


class HowLongToKeepFlow(SupporterFlow):
    """Deletes only people who were shown by name, after a clear yes."""

    def __init__(self, _place: HowLongToKeep, context: Context) -> None:
        self._months = months_kept(context.folder)
        screen = HowLongToKeepScreen(self._months)
        super().__init__(screen, context)
        self._keeping = screen
        self._shown = Absence((), ())
        screen.months_chosen.connect(self._on_months)
        screen.delete_wanted.connect(self._on_delete)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Look who was away, as long as the clock can be believed."""
        if self.context.services.report.clock_suspect:
            self._keeping.display_clock_is_off()
        else:
            self._look()

    def _on_months(self, months: int | None) -> None:
        self._months = months
        self.tell(lambda services: save_months_kept(services.folder, months))
        self._look()

    def _look(self) -> None:
        months = self._months
        if months is None:
            self._keeping.display_nothing()
        else:
            self.ask(lambda services: absent_for(services, months), self._on_found)

    def _on_found(self, absence: Absence) -> None:
        self._shown = absence
        if self._months is not None:
            gone = [one.nickname for one in absence.long_gone]
            never = [one.nickname for one in absence.never_here]
            self._keeping.display(self._months, gone, never)

    def _on_delete(self) -> None:
        shown, months = self._shown.long_gone, self._months
        if months is not None:

            def erase(services: Services) -> int:
                return erase_absent(services, shown, months, "supporter")

            self.ask(erase, self._on_deleted)

    def _on_deleted(self, count: int) -> None:
        self._keeping.display_deleted(count)
        self._look()

    def _on_back(self) -> None:
        self.went.emit(SiteRules())
