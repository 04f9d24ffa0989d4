"""Every program in every layout: reachable, large enough, never too wide, and nothing left behind."""

import random

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.desktop import DesktopState, update, view
from app.desktop.elements import Button, Choice, Field, Item, TextArea, Toggle, Window
from app.desktop.instruments import Keypad
from app.desktop.tree import KEYS, answering, walk
from app.domain.action import Act, Action
from tests.counts import long_count
from tests.ui.desktop.conftest import Draw
from tests.ui.desktop.scenes import LAYOUTS, desktop, press, typed
from ui.desktop.buttons import Pressable
from ui.desktop.renderer import MOST_SPARE
from ui.theme.tokens import Look

NEW_MAIL = desktop("mail program", press("mail/new"))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_control_is_reached_by_tab(qtbot: QtBot, draw: Draw, layout: str) -> None:
    surface = draw(desktop(layout, press("lock_screen/wake"), press("mail/letter/ana")))

    reached: set[QWidget] = set()
    for _unused in range(60):
        focused = QApplication.focusWidget()
        if focused is not None:
            reached.add(focused)
        qtbot.keyClick(QApplication.focusWidget() or surface, Qt.Key.Key_Tab)

    pressables = [each for each in surface.findChildren(Pressable) if each.isVisible()]
    options = [each for each in pressables if each.autoExclusive()]
    wanted = {each for each in pressables if each.isEnabled()} - set(options[1:])
    edits = [*surface.findChildren(QLineEdit), *surface.findChildren(QPlainTextEdit)]
    wanted_edits = {each for each in edits if each.isVisible() and each.isEnabled()}
    assert {each.text() for each in wanted - reached} == set()
    assert {each.accessibleName() for each in wanted_edits - reached} == set()


@pytest.mark.parametrize("percent", [100, 200, 300])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_is_wider_than_its_window(draw: Draw, layout: str, percent: int) -> None:
    size = (956, 768) if percent == 100 else (1366, 640)
    state = desktop(layout, press("lock_screen/wake"), press("mail/letter/ana"))

    surface = draw(state, Look(scale_percent=percent), size)

    for part in surface.findChildren(Pressable):
        if part.isVisible():
            assert part.width() >= part.minimumSizeHint().width() - 1, part.text()
            assert part.height() >= part.heightForWidth(part.width()), part.text()
            right = part.mapTo(surface, QPoint(part.width(), 0)).x()
            assert right <= surface.width(), part.text()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_everything_that_can_be_pressed_is_large_enough_and_has_a_name(
    draw: Draw, layout: str
) -> None:
    surface = draw(desktop(layout, press("lock_screen/wake"), press("mail/letter/ana")))

    for part in surface.findChildren(Pressable):
        if part.isVisible():
            assert part.accessibleName()
            assert part.width() >= 44
            assert part.height() >= 44


@pytest.mark.parametrize("layout", LAYOUTS)
def test_random_acts_leave_no_widgets_behind(draw: Draw, layout: str) -> None:
    dice = random.Random(layout)  # noqa: S311 - dice, not secrets
    state = desktop(layout)
    surface = draw(state)

    for _unused in range(long_count(60, 300)):
        state = update(state, _random_act(dice, state))
        surface.display(state)
        shown = {element.id for element in walk(view(state))}
        assert surface.part_count() <= len(shown) + MOST_SPARE
        assert {each for each in shown if surface.place_of(each) is None} <= _not_on_top(state)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    widgets = len(surface.findChildren(QWidget))
    assert widgets <= 14 * surface.part_count() + 60


def _not_on_top(state: DesktopState) -> set[str]:
    """Return the ids of what a cover or another window hides, and of the screen itself."""
    screen = view(state)
    seen = {"desktop"}
    if screen.cover is not None:
        seen.update(each.id for each in walk(screen) if each not in set(walk(screen.cover)))
    for window in screen.windows[:-1]:
        seen.update(each.id for each in walk(window))
    return seen


def _random_act(dice: random.Random, state: DesktopState) -> Action:
    possible: list[Action] = []
    for element in answering(view(state)):
        match element:
            case Button(is_enabled=True) | Item():
                possible.append(press(element.id))
            case Field(is_enabled=True) | TextArea():
                possible.append(typed(element.id, dice.choice(["", "Hi", "1042", "wheel7"])))
            case Toggle():
                possible.append(Action(Act.TOGGLE, element.id))
            case Choice():
                value = dice.choice(element.options).value
                possible.append(Action(Act.PICK, element.id, value))
            case Keypad():
                possible.extend(press(f"{element.id}/{key}") for key in KEYS)
            case Window(can_close=True):
                possible.append(press(f"{element.id}/close"))
            case _:
                pass
    return dice.choice(possible) if possible else press("nothing")
