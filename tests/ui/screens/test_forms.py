"""What is written in a form is no longer than what the data folder keeps."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.clock import SystemClock
from app.domain.site import Site
from app.domain.task import Scenario
from app.store.store import open_store
from tests.ui.conftest import Show
from ui.screens.start.site import SiteScreen
from ui.screens.start.supporter import SupporterScreen
from ui.screens.supporter.edit_person import EditPersonScreen, PersonForm
from ui.screens.supporter.note import NoteScreen
from ui.screens.supporter.recovery_door import RecoveryDoorScreen
from ui.widgets.choice_tiles import Option
from ui.widgets.notice import Notice
from ui.widgets.text_field import TextField

FAR_TOO_LONG = "x" * 3000


def test_the_longest_names_and_notes_can_be_kept(qtbot: QtBot, tmp_path: Path) -> None:
    person = EditPersonScreen(PersonForm(), [], is_new=True)
    supporter, site, note = SupporterScreen(), SiteScreen(), NoteScreen("Kim")
    for screen in (person, supporter, site, note):
        qtbot.addWidget(screen)
    fields = (person.nickname, supporter.name, site.name, note.text)
    for field in fields:
        field.set_text(FAR_TOO_LONG)
    store = open_store(tmp_path / "wise-steps", SystemClock()).store

    employee = store.people.add_employee(person.nickname.text(), "pictogram/sun")
    kept = store.people.add_supporter(supporter.name.text(), "hash", "code")
    written = store.support.write_note(employee.id, note.text.text())

    store.site.save_site(Site(site.name.text(), Scenario.SOCIAL))

    assert store.people.employees() == (employee,)
    assert store.people.supporters() == (kept,)
    assert store.support.notes(employee.id) == (written,)
    store.close()


def test_the_enter_key_goes_on_from_line_to_line(show: Show, qtbot: QtBot) -> None:
    supporter, door = SupporterScreen(), RecoveryDoorScreen()
    rows = ((supporter.name, supporter.secret, supporter.again), (door.code, door.secret))
    for screen, row in zip((supporter, door), rows, strict=True):
        show(screen)
        for line, following in pairwise(row):
            _press_enter(line, qtbot)
            assert following.edit.hasFocus()


def test_the_enter_key_after_a_name_says_what_is_still_missing(show: Show, qtbot: QtBot) -> None:
    person = EditPersonScreen(PersonForm("Kim"), [Option("box", "Box")], is_new=True)
    show(person)

    _press_enter(person.nickname, qtbot)

    [missing] = person.pictures.findChildren(Notice)
    assert missing.text == "Please choose a picture."


def _press_enter(line: TextField, qtbot: QtBot) -> None:
    line.edit.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
