"""A window that fills the screen stays there, keeps the step, and lets a supporter out."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import build
from app.demo import DEMO_PIN, fill_demo
from app.domain.person import Employee, Supporter
from app.domain.site import Site
from app.domain.support_profile import SupportProfile, Theme
from app.domain.task import Scenario
from app.settings import is_kiosk
from app.speech.silence import SilentVoice
from app.store.already_open import ask_to_come_forward
from ui.accessibility.audit import audit
from ui.background import Background
from ui.comes_forward import ComesForward
from ui.flows.context import Context
from ui.flows.opening import open_place
from ui.flows.speech import Speech
from ui.kiosk import Kiosk
from ui.places import AllTasks, BroughtFile, SiteRules, SupporterDoor, Today, WhoAreYou
from ui.screens.stays_open import StaysOpenScreen
from ui.screens.supporter.door import DoorScreen
from ui.screens.supporter.rules import RulesScreen
from ui.shell import Shell
from ui.theme.fonts import prepare_look
from ui.widgets.notice import Notice


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kiosk")
    fill_demo(folder, "en")
    return folder


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, site: Path) -> Iterator[Shell]:
    prepare_look(qapp)
    context = Context(site, Background(), Speech(SilentVoice))
    shell = Shell(context)
    shell.has_loaded(open_place)
    context.background.store(lambda: build(site), context.open, print)
    qtbot.waitUntil(lambda: context.is_open)
    context.session.site = Site("Bike Workshop", Scenario.SOCIAL)
    shell.go(WhoAreYou())
    yield shell
    shell.hide()
    context.background.store(context.services.close, print, print)
    context.background.close()
    shell.deleteLater()


@pytest.fixture
def kiosk(shell: Shell) -> Kiosk:
    kiosk = Kiosk(shell, shell.context)
    kiosk.use(True)
    return kiosk


def in_supporter_area(shell: Shell, qtbot: QtBot) -> None:
    found: list[Supporter] = []
    shell.context.background.store(
        lambda: shell.context.services.store.people.supporters()[0], found.append, print
    )
    qtbot.waitUntil(lambda: bool(found))
    shell.context.session.supporter = found[0]


def asked_to_close(shell: Shell) -> StaysOpenScreen:
    assert not shell.close()
    assert shell.is_covered
    return shell.findChildren(StaysOpenScreen)[-1]


def test_it_fills_the_screen_until_somebody_chooses_a_window(shell: Shell, kiosk: Kiosk) -> None:
    assert shell.isFullScreen()

    shell.context.kiosk_chosen.emit(False)

    assert not shell.isFullScreen()
    assert shell.close()


def test_closing_by_accident_leads_back_to_the_same_page(shell: Shell, kiosk: Kiosk) -> None:
    shell.go(AllTasks())
    page = shell.flow.screen if shell.flow else None

    asked_to_close(shell).go_on_tile.click()

    assert not shell.is_covered
    assert shell.flow is not None
    assert shell.flow.screen is page
    assert shell.isVisible()


def test_closing_twice_asks_once(shell: Shell, kiosk: Kiosk) -> None:
    screen = asked_to_close(shell)

    assert asked_to_close(shell) is screen


@pytest.mark.parametrize(("language", "percent"), [("en", 100), ("nl", 300), ("bg", 300)])
def test_everybody_can_answer_the_question(
    shell: Shell, kiosk: Kiosk, qtbot: QtBot, language: str, percent: int
) -> None:
    profile = SupportProfile(language=language, text_size_percent=percent, theme=Theme.CONTRAST)
    shell.context.use_profile(profile)
    screen = asked_to_close(shell)
    qtbot.waitUntil(screen.isVisible)

    assert audit(shell, shell.size()).findings == ()


def test_a_supporter_leaves_with_the_passphrase(shell: Shell, kiosk: Kiosk, qtbot: QtBot) -> None:
    asked_to_close(shell).close_tile.click()
    assert shell.place == SupporterDoor(leaves=True)
    assert not shell.close()

    assert shell.flow is not None
    door = shell.flow.screen
    assert isinstance(door, DoorScreen)
    qtbot.waitUntil(door.open_button.isEnabled)
    door.secret.edit.setText(DEMO_PIN)
    door.open_button.click()

    qtbot.waitUntil(lambda: not shell.isVisible(), timeout=10_000)


def test_who_is_in_the_supporter_area_can_close(shell: Shell, kiosk: Kiosk, qtbot: QtBot) -> None:
    in_supporter_area(shell, qtbot)
    shell.go(SiteRules())
    screen = shell.flow.screen if shell.flow else None
    assert isinstance(screen, RulesScreen)

    screen.close_button.click()

    assert not shell.isVisible()


def test_the_supporter_chooses_and_the_next_start_knows(
    shell: Shell, kiosk: Kiosk, qtbot: QtBot, site: Path
) -> None:
    in_supporter_area(shell, qtbot)
    shell.go(SiteRules())
    screen = shell.flow.screen if shell.flow else None
    assert isinstance(screen, RulesScreen)
    assert screen.window_choice.choice() == "whole"

    screen.window_choice.tiles["usual"].click()
    qtbot.waitUntil((site / "window.json").exists)
    qtbot.waitUntil(lambda: not is_kiosk(site))

    assert not shell.isFullScreen()


def test_nobody_is_held_where_no_passphrase_can_be_asked(shell: Shell, kiosk: Kiosk) -> None:
    shell.context.session.site = None

    assert shell.close()


def test_the_end_of_the_session_is_not_held_up(shell: Shell, kiosk: Kiosk) -> None:
    qt_app = QApplication.instance()
    assert isinstance(qt_app, QApplication)

    qt_app.commitDataRequest.emit(None)

    assert shell.close()


def test_made_small_by_accident_it_comes_back(shell: Shell, kiosk: Kiosk, qtbot: QtBot) -> None:
    shell.setWindowState(Qt.WindowState.WindowMinimized)

    qtbot.waitUntil(shell.isFullScreen, timeout=5_000)


def second_start(shell: Shell, qtbot: QtBot, brought: Path | None = None) -> None:
    shell.show()
    listening = ComesForward(shell, shell.context)
    qtbot.waitUntil(lambda: bool(listening.watched))
    folder, answers = shell.context.folder, list[bool]()
    second = threading.Thread(
        target=lambda: answers.append(ask_to_come_forward(folder, brought)), daemon=True
    )
    second.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    second.join()
    assert answers == [True]


def test_started_again_the_open_window_says_so(shell: Shell, qtbot: QtBot) -> None:
    second_start(shell, qtbot)

    qtbot.waitUntil(lambda: bool(shell.findChildren(Notice)))
    texts = [notice.text for notice in shell.findChildren(Notice)]
    assert texts == ["WISE Steps was open already. You can go on here."]


def test_a_file_opened_meanwhile_is_shown_behind_the_door(
    shell: Shell, qtbot: QtBot, tmp_path: Path
) -> None:
    second_start(shell, qtbot, tmp_path / "lunch.wisepack")

    qtbot.waitUntil(lambda: shell.place == SupporterDoor())
    assert shell.flow is not None
    shell.flow.went.emit(Today())
    assert shell.place == BroughtFile(tmp_path / "lunch.wisepack")


def test_nobody_is_thrown_out_for_a_file(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    shell.context.enter(Employee("ana", "Ana", "pictogram/bicycle"), SupportProfile())
    shell.go(AllTasks())

    second_start(shell, qtbot, tmp_path / "lunch.wisepack")

    qtbot.waitUntil(lambda: bool(shell.findChildren(Notice)))
    assert shell.place == AllTasks()
