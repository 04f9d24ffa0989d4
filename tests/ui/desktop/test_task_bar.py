"""The task bar stands below all windows; where it would take their room, it scrolls with the top one."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.desktop import update
from app.desktop.elements import Bar, Button, Column, Frame, Screen, Text, Window
from tests.ui.desktop.conftest import Draw
from tests.ui.desktop.scenes import press, two_programs
from ui.desktop.focus import give_focus
from ui.desktop.practice_desktop import PracticeDesktop
from ui.desktop.renderer import MOST_SPARE, Renderer
from ui.desktop.style import style_for
from ui.desktop.window import WindowPart
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look

LARGE = Look(scale_percent=300)
NARROW = (560, 432)


def window_around_start(surface: PracticeDesktop) -> WindowPart | None:
    step = surface.place_of("desktop/start")
    while step is not None and not isinstance(step, WindowPart):
        step = step.parentWidget()
    return step


def test_it_stands_below_the_windows(draw: Draw) -> None:
    surface = draw(two_programs())
    start = surface.place_of("desktop/start")
    assert start is not None

    assert window_around_start(surface) is None
    assert start.mapTo(surface, QPoint(0, start.height())).y() > surface.height() - 20


def test_in_a_low_window_it_scrolls_with_the_program_and_keeps_its_focus(draw: Draw) -> None:
    state = two_programs()
    surface = draw(state, LARGE, NARROW)
    first = window_around_start(surface)
    start = surface.place_of("desktop/start")
    assert first is not None
    assert start is not None

    give_focus(start)
    seen = start.visibleRegion().boundingRect() == start.rect()
    surface.display(update(state, press("desktop/start")))
    surface.display(update(update(state, press("desktop/start")), press("desktop/menu/chat")))
    QApplication.processEvents()

    assert seen
    assert window_around_start(surface) not in {first, None}


def test_it_comes_back_when_there_is_room_again(draw: Draw) -> None:
    surface = draw(two_programs(), LARGE, NARROW)

    surface.window().resize(1366, 1000)
    QApplication.processEvents()

    assert window_around_start(surface) is None
    start = surface.place_of("desktop/start")
    assert start is not None
    assert start.isVisible()


BAR = Bar(
    "bar",
    "Task bar",
    tuple(Button(name, f"The {name} button") for name in ("start", "files", "list")),
)
LOCK = Text("lock", "The screen is locked.")
MANY = tuple(Text(f"line/{number}", "Line") for number in range(MOST_SPARE + 1))


def window(identity: str, *parts: Text) -> Window:
    return Window(identity, "Mail", "icon/mail", Column(f"{identity}/body", parts), Frame.PROGRAM)


@pytest.mark.parametrize(
    "between",
    [
        Screen("s", "Practice desktop", (), BAR, cover=LOCK),
        Screen("s", "Practice desktop", (), cover=LOCK),
        Screen("s", "Practice desktop", (window("phone"),)),
    ],
    ids=["covered", "covered without a task bar", "a phone alone"],
)
def test_it_outlives_the_window_it_scrolled_with(between: Screen, qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    apply_look(around, LARGE)
    renderer = Renderer(style_for(LARGE, "#1f6f43"), around)
    QVBoxLayout(around).addWidget(renderer.screen)
    around.resize(*NARROW)
    around.show()
    renderer.show_screen(Screen("s", "Practice desktop", (window("mail", *MANY),), BAR))
    QApplication.processEvents()
    mail, start = renderer.part("mail"), renderer.part("start")
    assert mail is not None
    assert start is not None
    assert mail.isAncestorOf(start)

    renderer.show_screen(between)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    renderer.show_screen(Screen("s", "Practice desktop", (window("chat"),), BAR))
    QApplication.processEvents()

    start, chat = renderer.part("start"), renderer.part("chat")
    assert start is not None
    assert chat is not None
    assert chat.isAncestorOf(start)
    assert start.isVisible()
