"""What is written in a form is no longer than what the data folder keeps."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.clock import SystemClock
from app.domain.site import Site
from app.domain.task import Scenario
from app.store.store import open_store
from ui.screens.start.site import SiteScreen
from ui.screens.start.supporter import SupporterScreen
from ui.screens.supporter.edit_person import EditPersonScreen, PersonForm
from ui.screens.supporter.note import NoteScreen

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
