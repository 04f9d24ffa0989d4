"""The people of a workstation: what a supporter changes is kept, and old photos do not stay behind."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.domain.person import Employee
from app.domain.support_profile import SupportProfile
from tests.ui.flows.conftest import Settle
from ui.background import ignore
from ui.flows.context import Context
from ui.flows.people import EditPersonFlow
from ui.places import EditPerson
from ui.screens.supporter.edit_person import EditPersonScreen, PersonForm


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    image = QImage(600, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    path = tmp_path / "kim.png"
    assert image.save(str(path))
    return path


def save(
    form: PersonForm, employee: Employee | None, context: Context, qtbot: QtBot, settle: Settle
) -> Employee:
    """Fill in the form as a supporter does, and return the one person as kept."""
    flow = EditPersonFlow(EditPerson(employee), context)
    assert isinstance(flow.screen, EditPersonScreen)
    qtbot.addWidget(flow.screen)
    flow.screen.saved.emit(form)
    settle()
    found: list[Employee] = []
    people = context.services.store.people
    context.background.store(people.employees, found.extend, ignore)
    settle()
    return found[0]


def test_a_photo_that_was_replaced_does_not_stay_behind(
    qtbot: QtBot, context: Context, settle: Settle, photo: Path
) -> None:
    photos = context.folder / "photos"
    first = save(PersonForm("Kim", f"file/{photo}"), None, context, qtbot, settle)
    assert [f"photo/{path.name}" for path in photos.iterdir()] == [first.picture]

    second = save(PersonForm("Kim", f"file/{photo}"), first, context, qtbot, settle)
    assert [f"photo/{path.name}" for path in photos.iterdir()] == [second.picture]
    assert second.picture != first.picture

    third = save(PersonForm("Kim", "pictogram/sun"), second, context, qtbot, settle)
    assert list(photos.iterdir()) == []
    assert (third.id, third.picture) == (first.id, "pictogram/sun")


def test_a_name_alone_changes_nothing_else(
    qtbot: QtBot, context: Context, settle: Settle, photo: Path
) -> None:
    form = PersonForm("Kim", f"file/{photo}", has_sequence=True)
    first = save(form, None, context, qtbot, settle)

    second = save(
        PersonForm("Kimberly", first.picture, has_sequence=True), first, context, qtbot, settle
    )

    assert second.nickname == "Kimberly"
    assert (second.picture, second.sequence) == (first.picture, first.sequence)
    assert (context.folder / "photos" / first.picture.removeprefix("photo/")).is_file()


@pytest.mark.linux
def test_photos_are_offered_when_they_have_been_read_and_the_choice_stays(
    qtbot: QtBot,
    context: Context,
    settle: Settle,
    photo: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
    folder.mkdir(parents=True)
    nearby = photo.rename(folder / "holiday.png")
    flow = EditPersonFlow(EditPerson(None), context)
    assert isinstance(flow.screen, EditPersonScreen)
    qtbot.addWidget(flow.screen)
    pictures = flow.screen.pictures
    first = next(iter(pictures.tiles))

    flow.begin()
    pictures.choose(first)
    assert f"file/{nearby}" not in pictures.tiles
    settle()

    assert f"file/{nearby}" in pictures.tiles
    assert pictures.choice() == first


def test_a_new_person_sees_the_program_as_the_computer_shows_it(
    qtbot: QtBot, context: Context, settle: Settle
) -> None:
    context.start_profile = SupportProfile(text_size_percent=200, follows_computer_theme=True)
    context.session.profile = SupportProfile("nl")

    kim = save(PersonForm("Kim", "pictogram/sun"), None, context, qtbot, settle)

    found: list[SupportProfile] = []
    people = context.services.store.people
    context.background.store(lambda: people.profile(kim.id), found.append, ignore)
    settle()
    assert found == [SupportProfile("nl", 200, follows_computer_theme=True)]
