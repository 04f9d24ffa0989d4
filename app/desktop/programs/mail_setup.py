"""Read the letters an exercise puts into the mail program."""

from app.desktop.days import Day
from app.desktop.program import Scene
from app.desktop.programs.mail_state import (
    NOBODY,
    Attachment,
    Folder,
    Letter,
    MailState,
    Party,
    insider,
    outsider,
)
from app.desktop.setup import Entry, refuse_twins
from app.desktop.skin import ME
from app.domain.exercise import Setup

_OUTGOING = (Folder.SENT, Folder.DRAFTS)


def read(layout: str, content: Setup, scene: Scene) -> MailState:
    """Return the mail program as an exercise finds it. Raises SetupProblem."""
    setup = Entry(content)
    setup.knows("contacts", *Folder)
    refuse_twins(entry for folder in Folder for entry in setup.entries(folder))
    letters = tuple(
        _letter(entry, folder, scene) for folder in Folder for entry in setup.entries(folder)
    )
    keys = setup.people("contacts", scene.skin) or scene.skin.others()
    return MailState(layout, scene, tuple(insider(scene, key) for key in keys), letters)


def _letter(entry: Entry, folder: Folder, scene: Scene) -> Letter:
    entry.knows(
        *("id", "from", "sender", "address", "to", "subject", "body"),
        *("time", "day", "is_read", "attachments"),
    )
    is_mine = folder in _OUTGOING
    needed = "" if folder is Folder.DRAFTS else None
    refuse_twins(entry.entries("attachments"))
    return Letter(
        entry.identity(),
        folder,
        Folder.INBOX if folder is Folder.BIN else folder,
        _sender(entry, scene, ME if is_mine else None),
        _receiver(entry, folder, scene),
        entry.text("subject", needed),
        entry.text("body", needed),
        entry.word("day", Day, Day.TODAY),
        entry.text("time", ""),
        is_read=entry.switch("is_read", default=is_mine),
        attachments=tuple(_attachment(each) for each in entry.entries("attachments")),
    )


def _sender(entry: Entry, scene: Scene, default: str | None) -> Party:
    if "sender" in entry.values:
        return outsider(entry.text("address"), entry.text("sender"))
    return insider(scene, entry.person("from", scene.skin, default))


def _receiver(entry: Entry, folder: Folder, scene: Scene) -> Party:
    if folder is Folder.DRAFTS and "to" not in entry.values:
        return NOBODY
    default = None if folder is Folder.SENT else ME
    return insider(scene, entry.person("to", scene.skin, default))


def _attachment(entry: Entry) -> Attachment:
    entry.knows("id", "name", "text")
    return Attachment(entry.identity(), entry.text("name"), entry.text("text"))
