"""The practice desktop on screen: what is shown is the state, what is done is reported, typing is safe."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.desktop.desktop import update
from app.domain.action import Act, Action
from tests.ui.desktop.conftest import Draw
from tests.ui.desktop.scenes import desktop, press, two_programs, typed
from ui.desktop.buttons import Pressable
from ui.desktop.practice_desktop import PracticeDesktop
from ui.theme.tokens import Look

NEW_MAIL = desktop("mail program", press("mail/new"))


def edit_of(surface: PracticeDesktop, target: str) -> QLineEdit:
    part = surface.place_of(target)
    assert part is not None
    edit = part.findChild(QLineEdit)
    assert edit is not None
    return edit


def acts(surface: PracticeDesktop) -> list[Action]:
    reported: list[Action] = []
    surface.acted.connect(reported.append)
    return reported


def test_typing_reports_the_whole_text(qtbot: QtBot, draw: Draw) -> None:
    surface = draw(NEW_MAIL)
    reported = acts(surface)

    qtbot.keyClicks(edit_of(surface, "mail/subject"), "Hi")

    assert reported == [typed("mail/subject", "H"), typed("mail/subject", "Hi")]


def test_typing_keeps_focus_and_cursor_when_the_state_comes_back(qtbot: QtBot, draw: Draw) -> None:
    state = NEW_MAIL
    surface = draw(state)
    edit = edit_of(surface, "mail/subject")
    edit.setFocus()
    qtbot.keyClicks(edit, "Hllo")
    edit.setCursorPosition(1)

    for words in ("Hello", "Hello!"):
        state = update(state, typed("mail/subject", words))
        surface.display(state)

    assert edit_of(surface, "mail/subject") is edit
    assert QApplication.focusWidget() is edit
    assert edit.cursorPosition() == 1
    assert edit.text() == "Hello!"


def test_words_typed_into_a_large_box_stay_where_the_cursor_is(qtbot: QtBot, draw: Draw) -> None:
    state = NEW_MAIL
    surface = draw(state)
    part = surface.place_of("mail/body")
    assert part is not None
    edit = part.findChild(QPlainTextEdit)
    assert edit is not None
    edit.setFocus()
    for letter in "Yes":
        qtbot.keyClicks(edit, letter)
        state = update(state, typed("mail/body", edit.toPlainText()))
        surface.display(state)

    assert edit.toPlainText() == "Yes"
    assert edit.textCursor().position() == 3


def test_an_act_that_was_not_applied_leaves_no_trace_in_the_field(qtbot: QtBot, draw: Draw) -> None:
    surface = draw(NEW_MAIL)
    edit = edit_of(surface, "mail/subject")
    qtbot.keyClicks(edit, "x")

    surface.display(NEW_MAIL)

    assert edit.text() == ""


def test_widgets_stay_while_their_elements_are_shown(draw: Draw) -> None:
    state = desktop("mail program")
    surface = draw(state)
    before = surface.place_of("mail/letter/ana")

    surface.display(update(state, press("mail/letter/ana")))

    assert surface.place_of("mail/letter/ana") is before


def test_the_focus_stays_on_a_line_that_was_pressed(qtbot: QtBot, draw: Draw) -> None:
    state = desktop("mail program")
    surface = draw(state)
    line = surface.place_of("mail/letter/ana")
    assert line is not None
    line.setFocus()

    surface.display(update(state, press("mail/letter/ana")))

    assert QApplication.focusWidget() is line


def test_the_focus_goes_to_a_control_when_the_one_that_had_it_is_gone(draw: Draw) -> None:
    state = desktop("mail program", press("mail/letter/ana"), press("mail/reply"))
    surface = draw(state)
    place = surface.place_of("mail/throw_away")
    assert place is not None
    place.setFocus()

    surface.display(update(state, press("mail/throw_away")))

    focused = QApplication.focusWidget()
    assert focused is not None
    assert surface.isAncestorOf(focused)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press_what_has_the_focus(qtbot: QtBot, draw: Draw, key: Qt.Key) -> None:
    surface = draw(desktop("mail program"))
    reported = acts(surface)

    qtbot.keyClick(surface.place_of("mail/letter/ana"), key)

    assert reported == [press("mail/letter/ana")]


def test_arrows_move_among_answers_and_choose_none(qtbot: QtBot, draw: Draw) -> None:
    surface = draw(desktop("lock password", press("lock_screen/wake")))
    reported = acts(surface)
    first = surface.place_of("lock_screen/account", "me")
    assert first is not None
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Right)

    assert QApplication.focusWidget() is surface.place_of("lock_screen/account", "ana")
    assert reported == []


def test_arrows_move_in_a_list_and_change_nothing(qtbot: QtBot, draw: Draw) -> None:
    surface = draw(desktop("mail program"))
    reported = acts(surface)
    first = surface.place_of("mail/letter/ana")
    assert first is not None
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Down)

    assert QApplication.focusWidget() is surface.place_of("mail/letter/lunch")
    assert reported == []


def test_a_press_acts_when_it_is_let_go_and_not_when_it_slides_off(
    qtbot: QtBot, draw: Draw
) -> None:
    surface = draw(desktop("mail program"))
    reported = acts(surface)
    button = surface.place_of("mail/new")
    assert button is not None

    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.mouseMove(button, QPoint(-80, -80))
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(-80, -80))

    assert reported == []


def test_number_keys_of_the_keyboard_press_the_keypad(qtbot: QtBot, draw: Draw) -> None:
    surface = draw(desktop("clock terminal"))
    reported = acts(surface)
    key = surface.place_of("clock/keypad/1")

    qtbot.keyClicks(key, "10")
    qtbot.keyClick(key, Qt.Key.Key_Backspace)

    assert reported == [
        press("clock/keypad/1"),
        press("clock/keypad/0"),
        press("clock/keypad/back"),
    ]


def test_enter_says_ok_after_typed_numbers_and_else_presses_the_key(
    qtbot: QtBot, draw: Draw
) -> None:
    surface = draw(desktop("clock terminal"))
    reported = acts(surface)
    first, second = surface.place_of("clock/keypad/1"), surface.place_of("clock/keypad/2")
    assert first is not None
    assert second is not None
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Return)
    qtbot.keyClicks(first, "5")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)

    keys = ("1", "5", "ok", "2")
    assert reported == [press(f"clock/keypad/{key}") for key in keys]


def test_picking_an_answer_names_it_and_waits_to_be_displayed(qtbot: QtBot, draw: Draw) -> None:
    state = desktop("lock password", press("lock_screen/wake"))
    surface = draw(state)
    reported = acts(surface)
    answer = surface.place_of("lock_screen/account", "ana")
    assert isinstance(answer, Pressable)

    answer.click()

    assert reported == [Action(Act.PICK, "lock_screen/account", "ana")]
    assert not answer.isChecked()
    surface.display(update(state, reported[0]))
    assert answer.isChecked()


def test_a_switch_shows_what_the_state_says(draw: Draw) -> None:
    state = desktop("lock password", press("lock_screen/wake"))
    surface = draw(state)
    reported = acts(surface)
    switch = surface.place_of("lock_screen/show")
    assert isinstance(switch, Pressable)

    switch.click()

    assert reported == [Action(Act.TOGGLE, "lock_screen/show")]
    assert not switch.isChecked()
    surface.display(update(state, reported[0]))
    assert switch.isChecked()


def test_enter_in_a_field_presses_its_button(qtbot: QtBot, draw: Draw) -> None:
    state = desktop("chat program", press("chat/conversation/team"), typed("chat/text", "Yes"))
    surface = draw(state)
    reported = acts(surface)

    qtbot.keyClick(edit_of(surface, "chat/text"), Qt.Key.Key_Return)

    assert reported == [press("chat/send")]


def test_only_the_window_on_top_is_seen(draw: Draw) -> None:
    state = two_programs(press("desktop/start"), press("desktop/menu/chat"))
    surface = draw(state)

    surface.display(update(state, press("desktop/taskbar/mail")))

    mail = surface.place_of("desktop/window/mail")
    assert mail is not None
    assert mail.isVisible()
    chat = surface.place_of("desktop/window/chat")
    assert chat is not None
    assert not chat.isVisible()


def test_what_is_shown_again_after_many_others_is_right(draw: Draw) -> None:
    state = two_programs()
    surface = draw(state)
    for act in ("mail/new", "mail/throw_away", "mail/letter/ana", "mail/reply", "mail/throw_away"):
        state = update(state, press(act))
        surface.display(state)
    state = update(state, press("mail/new"))

    surface.display(state)

    for target in ("mail/to", "mail/subject", "mail/body", "mail/send"):
        place = surface.place_of(target)
        assert place is not None
        assert place.isVisible()
    assert edit_of(surface, "mail/subject").text() == ""


def test_the_cover_scrolls_to_what_has_the_focus_in_very_large_text(draw: Draw) -> None:
    state = desktop("lock password", press("lock_screen/wake"))
    surface = draw(state, Look(scale_percent=300), (1366, 640))
    button = surface.place_of("lock_screen/sign_in")
    assert button is not None

    button.setFocus()

    bottom = button.mapTo(surface, QPoint(0, button.height())).y()
    assert 0 < bottom <= surface.height()
