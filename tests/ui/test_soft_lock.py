"""The window waits for what a page needs, and covers what a person left alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import build
from app.domain.person import Consent, Employee, Supporter
from app.domain.site import Site
from app.domain.task import Scenario
from app.speech.silence import SilentVoice
from ui.background import Background
from ui.flows.context import Context
from ui.flows.idle import Idle
from ui.flows.opening import open_place
from ui.flows.speech import Speech
from ui.places import (
    ChooseLook,
    ChooseTask,
    ChooseWay,
    EditPerson,
    MyThings,
    People,
    SupporterDoor,
    Today,
    WhoAreYou,
)
from ui.screens.still_here import StillHereScreen
from ui.screens.supporter.edit_person import EditPersonScreen
from ui.shell import Shell
from ui.theme.fonts import prepare_look

SITE = Site("Bike Workshop", Scenario.PRODUCTIVE)
ANA = Employee("ana", "Ana", "pictogram/bicycle", consent=Consent.YES)
SOON_MINUTES = 0.0005


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Shell]:
    prepare_look(qapp)
    context = Context(tmp_path, Background(), Speech(SilentVoice))
    shell = Shell(context)
    shell.has_loaded(open_place)
    shell.show()
    yield shell
    shell.close()
    if context.is_open:
        context.background.store(context.services.close, print, print)
    context.background.close()
    shell.deleteLater()


def open_folder(shell: Shell, qtbot: QtBot) -> None:
    context = shell.context
    context.background.store(lambda: build(context.folder), context.open, print)
    qtbot.waitUntil(lambda: context.is_open)


def practising_alone(shell: Shell, qtbot: QtBot) -> QTimer:
    """Let Ana sit at her things, and return the timer that counts how long she is away."""
    open_folder(shell, qtbot)
    shell.context.session.site = SITE
    shell.context.enter(ANA, shell.context.start_profile)
    shell.go(MyThings())
    idle = shell.findChild(Idle)
    assert idle is not None
    idle.wait(SOON_MINUTES)
    qtbot.waitUntil(lambda: cover(shell) is not None)
    timer = idle.findChild(QTimer)
    assert timer is not None
    return timer


def cover(shell: Shell) -> StillHereScreen | None:
    found = [one for one in shell.findChildren(StillHereScreen) if one.isVisible()]
    return found[0] if found else None


def shown_page(shell: Shell) -> QWidget:
    assert shell.flow is not None
    return shell.flow.screen


def test_a_page_that_needs_the_data_folder_waits_for_it(shell: Shell, qtbot: QtBot) -> None:
    shell.go(ChooseLook())

    shell.go(ChooseWay())

    assert isinstance(shell.place, ChooseLook)
    open_folder(shell, qtbot)
    assert isinstance(shell.place, ChooseWay)


def test_who_went_back_before_the_folder_opened_stays_there(shell: Shell, qtbot: QtBot) -> None:
    shell.go(ChooseLook())
    shell.go(ChooseWay())

    shell.go(ChooseLook())
    open_folder(shell, qtbot)

    assert isinstance(shell.place, ChooseLook)


def test_the_invented_site_is_marked_as_soon_as_it_is_known(shell: Shell, qtbot: QtBot) -> None:
    shell.go(WhoAreYou())
    assert not shell.strip.isVisible()

    shell.context.session.site = Site("Anywhere", Scenario.SOCIAL, is_demo=True)
    open_folder(shell, qtbot)

    assert shell.strip.isVisible()


def test_the_soft_lock_comes_again_after_it_was_opened(shell: Shell, qtbot: QtBot) -> None:
    timer = practising_alone(shell, qtbot)
    assert not timer.isActive()
    covered = cover(shell)
    assert covered is not None

    covered.me_tile.click()

    assert cover(shell) is None
    qtbot.waitUntil(lambda: shown_page(shell).isVisible())
    assert timer.isActive()


def test_a_page_that_comes_behind_the_soft_lock_stays_behind_it(shell: Shell, qtbot: QtBot) -> None:
    practising_alone(shell, qtbot)

    shell.go(ChooseTask())

    covered = cover(shell)
    assert covered is not None
    assert not shown_page(shell).isVisible()
    assert not shell.strip.isVisible()
    covered.me_tile.click()
    qtbot.waitUntil(lambda: shown_page(shell).isVisible())


def test_the_tiles_are_never_behind_the_soft_lock(shell: Shell, qtbot: QtBot) -> None:
    practising_alone(shell, qtbot)

    shell.go(WhoAreYou())

    assert cover(shell) is None
    qtbot.waitUntil(lambda: shown_page(shell).isVisible())


def test_who_leaves_the_locked_supporter_area_leaves_its_page_too(
    shell: Shell, qtbot: QtBot
) -> None:
    open_folder(shell, qtbot)
    shell.go(EditPerson())
    idle = shell.findChild(Idle)
    assert idle is not None
    idle.wait(SOON_MINUTES)
    qtbot.waitUntil(lambda: isinstance(shell.place, SupporterDoor))

    shown = shell.flow
    assert shown is not None
    shown.went.emit(WhoAreYou())
    assert shell.flow is not None
    shell.flow.went.emit(Today())

    assert isinstance(shell.place, Today)


def supporter(shell: Shell, qtbot: QtBot, name: str) -> Supporter:
    """Return a supporter who is known here."""
    context, made = shell.context, list[Supporter]()
    people = context.services.store.people
    context.background.store(lambda: people.add_supporter(name, "hash", "hash"), made.append, print)
    qtbot.waitUntil(lambda: bool(made))
    return made[0]


def locked_while_writing(shell: Shell, qtbot: QtBot) -> Supporter:
    """Let Sofie begin to write a new person down, and be away until the area locks."""
    open_folder(shell, qtbot)
    sofie = shell.context.session.supporter = supporter(shell, qtbot, "Sofie")
    shell.go(EditPerson())
    edit_page(shell).nickname.set_text("Bilal")
    idle = shell.findChild(Idle)
    assert idle is not None
    idle.wait(SOON_MINUTES)
    qtbot.waitUntil(lambda: isinstance(shell.place, SupporterDoor))
    return sofie


def edit_page(shell: Shell) -> EditPersonScreen:
    page = shown_page(shell)
    assert isinstance(page, EditPersonScreen)
    return page


def open_door(shell: Shell, supporter: Supporter) -> None:
    shell.context.session.supporter = supporter
    assert shell.flow is not None
    shell.flow.went.emit(Today())


def test_what_a_supporter_wrote_is_still_there_after_the_lock(shell: Shell, qtbot: QtBot) -> None:
    sofie = locked_while_writing(shell, qtbot)
    assert not any(one.isVisible() for one in shell.findChildren(EditPersonScreen))

    open_door(shell, sofie)

    assert edit_page(shell).nickname.text() == "Bilal"
    assert edit_page(shell).isVisible()
    edit_page(shell).back_wanted.emit()
    assert isinstance(shell.place, People)


def test_another_supporter_does_not_see_what_one_wrote(shell: Shell, qtbot: QtBot) -> None:
    locked_while_writing(shell, qtbot)

    open_door(shell, supporter(shell, qtbot, "Tom"))

    assert isinstance(shell.place, Today)


def test_a_page_that_waits_behind_the_door_leads_nowhere(shell: Shell, qtbot: QtBot) -> None:
    locked_while_writing(shell, qtbot)

    for page in shell.findChildren(EditPersonScreen):
        page.back_wanted.emit()

    assert isinstance(shell.place, SupporterDoor)
