"""The drawn keys type like real ones; Shift may come before the letter; a held key counts once."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.desktop.instruments import Keyboard
from app.desktop.keys import CYRILLIC, LATIN
from app.domain.action import Act, Action
from ui.accessibility.reachable import rows_on_show
from ui.desktop.buttons import DesktopButton
from ui.desktop.keyboard import KeyboardPart
from ui.desktop.style import style_for
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look

LINE = Keyboard("key_gym/keyboard", "Type: Article", "", LATIN, "a")


class Typing:
    """A keyboard whose line takes everything, as a program would that wants anything."""

    def __init__(self, part: KeyboardPart) -> None:
        self.part = part
        self.acts: list[Action] = []
        self.line = LINE
        part.acted.connect(self._on_acted)
        part.display(LINE)

    def press(self, *names: str) -> None:
        """Press drawn keys."""
        for name in names:
            key = self.part.key(name)
            assert isinstance(key, QAbstractButton)
            key.click()

    def want(self, sign: str) -> None:
        """Show another key as the next one."""
        self.line = replace(self.line, next=sign)
        self.part.display(self.line)

    def lit(self) -> list[str]:
        """Return the names of the keys that say they come next."""
        found = self.part.findChildren(DesktopButton)
        return [key.objectName() for key in found if key.accessibleDescription() == "Next key."]

    def _on_acted(self, action: Action) -> None:
        self.acts.append(action)
        if action.act is Act.TYPE:
            self.line = replace(self.line, value=action.value)
            self.part.display(self.line)


@pytest.fixture
def typing(qtbot: QtBot) -> Iterator[Typing]:
    part = KeyboardPart(style_for(Look(), "#1f6f43"))
    qtbot.addWidget(part)
    apply_look(part, Look())
    part.resize(900, 400)
    with qtbot.waitActive(part):
        part.show()
        part.activateWindow()
    yield Typing(part)
    part.close()


def test_what_assistive_technology_puts_into_the_line_is_typed(typing: Typing) -> None:
    typing.part.edit.setText("ab")

    assert typing.acts == [Action(Act.TYPE, LINE.id, "ab")]


def test_drawn_keys_and_shift_before_a_letter_type(typing: Typing) -> None:
    typing.press("shift", "a", "b", "space", "shift", "2", "2")

    assert typing.line.value == "Ab @2"
    assert typing.part.edit.text() == "Ab @2"


def test_the_wide_keys_are_presses(typing: Typing) -> None:
    typing.press("back", "enter")

    assert typing.acts == [
        Action(Act.PRESS, "key_gym/keyboard/back"),
        Action(Act.PRESS, "key_gym/keyboard/enter"),
    ]


def test_a_switch_goes_over_the_keys_and_not_over_the_line(typing: Typing) -> None:
    rows = rows_on_show(typing.part, typing.part, by_rows=True)

    scanned = [control for row in rows for control in row]
    assert set(scanned) == set(typing.part.controls()) - {typing.part.edit}


def test_real_keys_type_into_the_line(typing: Typing) -> None:
    typing.part.edit.setFocus()
    QTest.keyClicks(typing.part.edit, "Ab")
    QTest.keyClick(typing.part.edit, Qt.Key.Key_Return)

    assert [act.value for act in typing.acts] == ["A", "Ab", ""]
    assert typing.acts[-1] == Action(Act.PRESS, "key_gym/keyboard/enter")


def test_a_real_shift_alone_counts_for_the_next_letter(typing: Typing) -> None:
    typing.part.edit.setFocus()
    QTest.keyClick(typing.part.edit, Qt.Key.Key_Shift)
    QTest.keyClicks(typing.part.edit, "ab")

    assert typing.line.value == "Ab"


def test_a_real_key_that_is_held_types_once(typing: Typing) -> None:
    edit = typing.part.edit
    for is_repeat in (False, True, True):
        QApplication.sendEvent(
            edit,
            QKeyEvent(
                QEvent.Type.KeyPress,
                Qt.Key.Key_A,
                Qt.KeyboardModifier.NoModifier,
                "a",
                is_repeat,
            ),
        )

    assert typing.line.value == "a"


@pytest.mark.parametrize(
    ("sign", "keys"),
    [
        ("a", ["a"]),
        ("A", ["shift", "a"]),
        ("@", ["shift", "2"]),
        ("2", ["2"]),
        (" ", ["space"]),
        ("back", ["back"]),
        ("enter", ["enter"]),
    ],
)
def test_the_next_key_is_shown_shift_first(typing: Typing, sign: str, keys: list[str]) -> None:
    typing.want(sign)
    shown = [typing.lit()]
    if len(keys) > 1:
        typing.press("shift")
        shown.append(typing.lit())

    assert shown == [[key] for key in keys]


def test_other_letters_bring_other_keys(typing: Typing) -> None:
    typing.part.display(replace(LINE, rows=CYRILLIC, next="щ"))

    assert typing.part.key("щ") is not None
    assert typing.part.key("q") is None
    assert typing.part.key("space") is not None


def test_keys_are_read_from_the_top(typing: Typing) -> None:
    names = [key.objectName() for key in typing.part.controls()[1:]]

    assert names[0] == "1"
    assert names.index("back") == names.index("q") - 1
    assert names[-1] == "space"


def test_a_mouse_leaves_the_focus_in_the_line(typing: Typing) -> None:
    typing.part.edit.setFocus()
    key = typing.part.key("a")
    assert key is not None
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)

    assert typing.part.edit.hasFocus()
    assert typing.line.value == "a"


def test_real_keys_type_while_a_drawn_key_has_the_focus(typing: Typing) -> None:
    key = typing.part.key("q")
    assert key is not None
    key.setFocus()
    QTest.keyClicks(key, "z")
    QTest.keyClick(key, Qt.Key.Key_Backspace)

    assert [act.value for act in typing.acts] == ["z", ""]
    assert typing.acts[-1] == Action(Act.PRESS, "key_gym/keyboard/back")


def test_a_shift_that_was_meant_for_elsewhere_is_forgotten(typing: Typing) -> None:
    typing.part.edit.setFocus()
    QTest.keyClick(typing.part.edit, Qt.Key.Key_Shift)
    key = typing.part.key("q")
    assert key is not None
    key.setFocus()
    typing.press("a")

    assert typing.line.value == "a"


def test_a_sign_of_another_language_has_a_key_of_its_own(typing: Typing) -> None:
    typing.part.display(replace(LINE, rows=(*LATIN, ("é",)), next="é"))
    typing.press("é")

    assert typing.line.value == "é"


def test_shift_alone_also_counts_for_a_real_key_with_two_signs(typing: Typing) -> None:
    typing.part.edit.setFocus()

    QTest.keyClick(typing.part.edit, Qt.Key.Key_Shift)
    QTest.keyClick(typing.part.edit, Qt.Key.Key_2)

    assert typing.line.value == "@"


def test_a_sign_that_comes_with_shift_has_the_key_it_lies_on(typing: Typing) -> None:
    assert typing.part.key("@") is typing.part.key("2")
