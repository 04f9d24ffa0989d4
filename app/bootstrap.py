"""Build the parts the product is made of, without Qt: the one place where real parts are chosen."""

from dataclasses import dataclass, field
from pathlib import Path

from app.clock import Clock, SystemClock
from app.content.library import Library
from app.store.opening import OpenReport, open_store
from app.store.store import Store


@dataclass(slots=True)
class Services:
    """The store of one data folder and the libraries, one for each language in use.

    Used on the database thread only, but for `library`, whose values never change.
    """

    folder: Path
    store: Store
    report: OpenReport
    clock: Clock
    libraries: dict[str, Library] = field(default_factory=dict)

    def library(self, language: str) -> Library:
        """Return the exercises that are complete in `language`."""
        if language not in self.libraries:
            self.libraries[language] = Library.load(language)
        return self.libraries[language]

    def close(self) -> None:
        """Back up and close the store."""
        self.store.close()


def build(folder: Path, clock: Clock | None = None) -> Services:
    """Open the data folder. Raises `StoreProblem` children when it cannot be used."""
    clock = clock or SystemClock()
    opened = open_store(folder, clock)
    return Services(folder, opened.store, opened.report, clock)
