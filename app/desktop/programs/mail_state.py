"""How a mail program stands: letters in folders, what is open, what is being written."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from app.desktop.days import Day
from app.desktop.program import Scene
from app.desktop.skin import ME

PROGRAM = "program"
WEB = "web"
PHONE = "phone"

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class Folder(StrEnum):
    """Where a letter lies."""

    INBOX = "inbox"
    SENT = "sent"
    DRAFTS = "drafts"
    BIN = "bin"


class Writing(StrEnum):
    """What a letter is written as."""

    NEW = "new"
    REPLY = "reply"
    FORWARD = "forward"


class Answer(StrEnum):
    """What the program says to the last act, in words of its view."""

    NONE = ""
    SENT = "sent"
    KEPT = "kept"
    NO_RECEIVER = "no_receiver"


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who sends or receives. `key` is a person's, or the address of somebody outside."""

    key: str
    name: str
    address: str
    portrait: str = "icon/user-circle"


NOBODY = Party("", "", "")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document that came with a letter; it opens as text."""

    id: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail. `home` is the folder it goes back to from the bin; `about` the mail it quotes.

    `receiver` is what stands in the field "To": a draft may hold anything there.
    """

    id: str
    folder: Folder
    home: Folder
    sender: Party
    receiver: Party
    subject: str
    body: str
    day: Day = Day.TODAY
    time: str = ""
    is_read: bool = True
    attachments: tuple[Attachment, ...] = ()
    about: str = ""
    written_as: Writing = Writing.NEW


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being written. `kept_as` is the letter in Drafts it was opened from."""

    written_as: Writing = Writing.NEW
    to: str = ""
    subject: str = ""
    body: str = ""
    about: str = ""
    kept_as: str = ""

    @property
    def is_untouched(self) -> bool:
        """True when nobody would miss it."""
        if self.written_as is Writing.NEW:
            return not (self.to or self.subject or self.body)
        return not self.body


@dataclass(frozen=True, slots=True)
class MailState:
    """The mail program. Newest letters first; `open` and `attachment` are ids or empty.

    `shows_folders` is only true on a phone, which shows the folders on a page of their own.
    """

    layout: str
    scene: Scene
    contacts: tuple[Party, ...]
    letters: tuple[Letter, ...]
    folder: Folder = Folder.INBOX
    open: str = ""
    attachment: str = ""
    draft: Draft | None = None
    shows_folders: bool = False
    letters_sent: int = 0
    drafts_kept: int = 0
    answer: Answer = Answer.NONE

    def letter(self, identity: str) -> Letter | None:
        """Return the letter with this id, wherever it lies."""
        return next((each for each in self.letters if each.id == identity), None)

    def known(self, identity: str) -> Letter:
        """Return the letter with this id, which must be there."""
        return next(each for each in self.letters if each.id == identity)

    def in_folder(self, folder: Folder) -> tuple[Letter, ...]:
        """Return the letters of a folder, newest first."""
        return tuple(each for each in self.letters if each.folder is folder)

    def with_letter(self, letter: Letter) -> "MailState":
        """Return the state with this letter in place of the one with its id, else on top."""
        if self.letter(letter.id) is None:
            return replace(self, letters=(letter, *self.letters))
        letters = tuple(letter if each.id == letter.id else each for each in self.letters)
        return replace(self, letters=letters)

    def receiver(self, typed: str) -> Party | None:
        """Return who is meant by what stands in the field "To", if that is clear."""
        wanted = typed.strip().casefold()
        for party in (*self.contacts, *(letter.sender for letter in self.letters)):
            if wanted in (party.name.casefold(), party.address.casefold()):
                return party
        return outsider(typed.strip()) if _ADDRESS.fullmatch(wanted) else None


def outsider(address: str, name: str = "") -> Party:
    """Return somebody who does not belong to the firm."""
    return Party(address, name or address, address)


def insider(scene: Scene, key: str) -> Party:
    """Return a person of the skin."""
    persona = scene.skin.person(key)
    return Party(key, persona.name, scene.skin.mail_address(key), persona.portrait)


def me(scene: Scene) -> Party:
    """Return the person the employee plays."""
    return insider(scene, ME)
