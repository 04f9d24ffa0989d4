"""The demonstration performs acts on a copy, says each one, and stops when somebody wants to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.desktop.desktop import start_desktop
from app.desktop.program import Scene
from app.domain.action import Action
from tests.ui.desktop.conftest import Draw
from tests.ui.desktop.scenes import desktop, press, typed
from ui.desktop.practice_desktop import PracticeDesktop

ACTS = (press("mail/letter/ana"), press("mail/reply"))


def told(surface: PracticeDesktop) -> list[str]:
    words: list[str] = []
    surface.told.connect(words.append)
    return words


def test_every_act_is_said_and_shown(qtbot: QtBot, draw: Draw) -> None:
    start = desktop("mail program")
    surface = draw(start)
    words = told(surface)

    with qtbot.waitSignal(surface.shown):
        surface.demonstrate(start, ACTS)

    assert words == ["Press Ana Silva.", "Press Reply."]
    assert surface.place_of("mail/send") is not None


def test_what_has_the_focus_while_it_plays_says_what_happens(draw: Draw) -> None:
    start = desktop("mail program")
    surface = draw(start)

    surface.demonstrate(start, ACTS)

    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "The pointer shows you how. Press a key to stop."
    surface.stop_demonstration()


def test_words_are_typed_one_letter_after_the_other(qtbot: QtBot, draw: Draw) -> None:
    start = desktop("mail program", press("mail/new"))
    surface = draw(start)
    part = surface.place_of("mail/subject")
    assert part is not None
    edit = part.findChild(QLineEdit)
    assert edit is not None
    seen: list[str] = []
    edit.textChanged.connect(seen.append)

    with qtbot.waitSignal(surface.shown):
        surface.demonstrate(start, (typed("mail/subject", "Hi!"),))

    assert seen == ["H", "Hi", "Hi!"]


def test_nothing_of_it_is_reported_as_an_act(qtbot: QtBot, draw: Draw) -> None:
    start = desktop("mail program")
    surface = draw(start)
    reported: list[Action] = []
    surface.acted.connect(reported.append)

    with qtbot.waitSignal(surface.shown):
        surface.demonstrate(start, ACTS)

    assert reported == []


def test_any_key_interrupts_it(qtbot: QtBot, draw: Draw) -> None:
    start = desktop("mail program")
    surface = draw(start)
    surface.demonstrate(start, ACTS)

    with qtbot.waitSignal(surface.interrupted):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    surface.stop_demonstration()
    assert not surface.is_demonstrating()


def test_after_a_stop_everything_is_as_before(draw: Draw) -> None:
    start = desktop("mail program")
    surface = draw(start)
    surface.demonstrate(start, ACTS)

    surface.stop_demonstration()
    surface.display(start)

    assert surface.place_of("mail/send") is None
    assert not surface.is_demonstrating()


def test_for_a_capital_the_drawn_keys_are_shown_one_after_the_other(
    qtbot: QtBot, draw: Draw
) -> None:
    library = Library.load("en")
    label = library.exercise("type_a_label")
    start = start_desktop(label.programs, label.opened, Scene(library.skin(), label.time))
    surface = draw(start)
    words = told(surface)
    keyboard = "key_gym/keyboard"

    with qtbot.waitSignal(surface.shown):
        surface.demonstrate(start, (press(f"{keyboard}/shift"), typed(keyboard, "K")))

    assert words == ["Press Shift.", "Press K."]
