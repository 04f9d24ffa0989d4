"""The organisation that uses this workstation."""

from collections.abc import Callable
from dataclasses import asdict

from sqlalchemy import select

from app.domain.site import Site
from app.domain.task import Scenario
from app.store.change import Change
from app.store.database import Database
from app.store.tables import site


class SiteStore:
    """Keeps the one site."""

    def __init__(self, database: Database, remove_everybody: Callable[[], None]) -> None:
        self._database = database
        self._remove_everybody = remove_everybody

    def site(self) -> Site | None:
        """Return the site, or None at the first start."""
        rows = self._database.read(select(site))
        if not rows:
            return None
        row = rows[0]
        return Site(
            name=row.name,
            scenario=Scenario(row.scenario),
            language=row.language,
            idle_minutes=row.idle_minutes,
            is_demo=row.is_demo,
            minimum_people=row.minimum_people,
        )

    def save_site(self, wanted: Site) -> None:
        """Keep the site as it is now."""
        values = asdict(wanted)

        def work(change: Change) -> None:
            change.put(site, {"id": 1}, {**values, "scenario": wanted.scenario.value})

        self._database.change(work)

    def remove_demo(self) -> None:
        """Remove the invented site with all its people. A real site stays."""
        present = self.site()
        if present is not None and present.is_demo:
            self._remove_everybody()
