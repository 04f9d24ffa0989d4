"""How a file program stands: folders, files, what is chosen, and the question in front of it."""

from dataclasses import dataclass
from enum import StrEnum

from app.desktop.days import Day
from app.desktop.program import Scene

PROGRAM = "program"
WEB = "web"
PHONE = "phone"
BIN = "bin"
"""The id of the folder deleted files go to."""

PLACES = ""
"""The id of what is around all places: on a phone a page of its own."""

LONGEST_NAME = 60
NOT_IN_NAMES = '\\/:*?"<>|'


class Kind(StrEnum):
    """What is in a file."""

    TEXT = "text"
    TABLE = "table"
    PICTURE = "picture"
    FORM = "form"


class Question(StrEnum):
    """The small window in front of the files."""

    NONE = ""
    SAVE = "save"
    RENAME = "rename"
    MOVE = "move"
    READ = "read"


class Answer(StrEnum):
    """What the program says to the last act, in words of its view."""

    NONE = ""
    WRITE_NAME = "write_name"
    NAME_TOO_LONG = "name_too_long"
    SIGN_NOT_FITTING = "sign_not_fitting"
    NAME_IS_TAKEN = "name_is_taken"
    CHOOSE_FOLDER = "choose_folder"
    SAVED = "saved"
    DELETED = "deleted"
    RESTORED = "restored"
    MOVED = "moved"
    RENAMED = "renamed"


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder; an empty parent is a place on the left."""

    id: str
    name: str
    parent: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """A file. `home` is the folder it goes back to from the bin; `picture` is what it shows."""

    id: str
    name: str
    kind: Kind
    folder: str
    home: str
    text: str = ""
    picture: str = ""
    day: Day = Day.TODAY


@dataclass(frozen=True, slots=True)
class FilesState:
    """The files. `unsaved` is the document on show that has no folder yet, if any.

    `name` and `where` are what is filled in in the small window. A phone shows one thing at a time:
    the places, a folder, what a search found, or the chosen file.
    """

    layout: str
    scene: Scene
    folders: tuple[Folder, ...]
    files: tuple[File, ...]
    unsaved: File | None
    folder: str
    chosen: str = ""
    wanted: str = ""
    question: Question = Question.NONE
    name: str = ""
    where: str = ""
    answer: Answer = Answer.NONE

    @property
    def file(self) -> File | None:
        """The chosen file."""
        return next((each for each in self.files if each.id == self.chosen), None)

    @property
    def can_go_back(self) -> bool:
        """True where there is something around what is on show."""
        if self.layout == PHONE:
            return bool(self.folder or self.wanted.strip() or self.chosen)
        return any(each.id == self.folder and each.parent for each in self.folders)

    def folder_name(self, identity: str) -> str:
        """Return what a folder is called; the bin has no name of its own here."""
        return next((each.name for each in self.folders if each.id == identity), "")

    def inside(self, folder: str) -> tuple[File, ...]:
        """Return the files directly in a folder, by name."""
        found = (each for each in self.files if each.folder == folder)
        return tuple(sorted(found, key=lambda each: each.name.casefold()))

    def folders_in(self, parent: str) -> tuple[Folder, ...]:
        """Return the folders directly in a folder; an empty parent gives the places."""
        return tuple(each for each in self.folders if each.parent == parent)
