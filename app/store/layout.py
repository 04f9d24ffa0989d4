"""Where things lie in a data folder, and how to tell that a folder or a file is ours."""

from dataclasses import dataclass
from pathlib import Path

APPLICATION_ID = 0x57495345
"""Written into every database file of ours ("WISE"); SQLite keeps it at byte 68."""

DATA_GENERATION = 1
"""Written as `user_version`. It grows only when an older program must not even look inside."""

REVISIONS = ("0001", "0002", "0003", "0004")
"""The layouts this program knows, oldest first. A test compares them with the migrations."""

HEAD = REVISIONS[-1]


@dataclass(frozen=True, slots=True)
class Layout:
    """The names in one data folder."""

    folder: Path

    @property
    def database(self) -> Path:
        """The SQLite file. A plain copy of it is complete at any time."""
        return self.folder / "app.db"

    @property
    def logs(self) -> Path:
        """The day logs: every change, written before the database keeps it."""
        return self.folder / "daylog"

    @property
    def backups(self) -> Path:
        """The verified backups."""
        return self.folder / "backups"

    @property
    def quarantine(self) -> Path:
        """Damaged files, put aside and never deleted, except when a person is erased."""
        return self.folder / "quarantine"

    @property
    def photos(self) -> Path:
        """The photos of employees."""
        return self.folder / "photos"

    @property
    def spoken_words(self) -> Path:
        """The lists of words the voice says otherwise: somebody's name may be among them."""
        return self.folder / "pronunciation"

    @property
    def tiles(self) -> Path:
        """The copy of names and pictures that the sign-in shows first."""
        return self.folder / "tiles.json"

    @property
    def identity(self) -> Path:
        """Who this workstation is in the results files."""
        return self.folder / "identity.json"

    @property
    def seal(self) -> Path:
        """The digest of the database as it was closed; it is there only while nobody has it open."""
        return self.folder / "closed.json"

    @property
    def lock(self) -> Path:
        """Held by the one program that has the folder open."""
        return self.folder / "in-use.lock"

    @property
    def ballast(self) -> Path:
        """Room that is given up when the disk is full, so that a step can still be kept."""
        return self.folder / "ballast"

    @property
    def rebuilt(self) -> Path:
        """The database while it is brought back or migrated, before it takes its place."""
        return self.folder / "app.db.rebuilt"

    def has_traces(self) -> bool:
        """Tell whether this folder was ours, whatever became of the database."""
        return self.identity.is_file() or self.logs.is_dir() or self.backups.is_dir()
