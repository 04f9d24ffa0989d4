"""The renderer knows every kind of element, and a question inside a program comes first."""

from collections.abc import Iterator
from typing import get_args

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop import elements
from app.desktop.elements import (
    Badge,
    Bar,
    Bubble,
    Button,
    Choice,
    Column,
    Dialog,
    Element,
    Field,
    Frame,
    Item,
    ItemList,
    Option,
    Picture,
    Row,
    Screen,
    Surface,
    Table,
    Text,
    TextArea,
    Toggle,
    Window,
)
from app.desktop.instruments import Keyboard, Keypad, Slider
from app.desktop.tree import walk
from app.domain.action import Act, Action
from tests.ui.desktop.scenes import press
from ui.desktop.renderer import Renderer
from ui.desktop.style import style_for
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look

EVERYTHING = Column(
    "all",
    (
        Row(
            "row", (Text("text", "Words"), Picture("picture", "portrait/kofi"), Badge("badge", "2"))
        ),
        Bar("bar", "Tools", (Button("button", "Send", "icon/send"), Field("field", "To"))),
        ItemList("list", "Mails", (Item("item", "Ana", "Meeting", "07:45", "portrait/ana"),)),
        Choice("choice", "Which?", (Option("a", "One"), Option("b", "Two"))),
        Toggle("toggle", "Show it"),
        Keypad("keypad", "PIN"),
        Keyboard("keyboard", "Type: Name", "", (("a", "b"),), "a"),
        Slider("slider", "Volume", 3, 10, "Quieter", "Louder", "3 of 10"),
        Bubble("bubble", "Ana", "Hello", "07:45"),
        Table("table", "Days", ("Day", "In"), (("Monday", "07:58"),)),
        TextArea("area", "Message"),
    ),
    scrolls=True,
)
QUESTION = Dialog("ask", "Delete this mail?", (Button("yes", "Delete"), Button("no", "Keep it")))


def screen(body: Element, frame: Frame = Frame.PROGRAM) -> Screen:
    window = Window("w", "Mail", "icon/mail", body, frame, "https://mail.example")
    return Screen("s", "Practice desktop", (window,))


@pytest.fixture
def renderer(qtbot: QtBot) -> Iterator[Renderer]:
    window = QWidget()
    apply_look(window, Look())
    made = Renderer(style_for(Look(), "#1f6f43"), window)
    QVBoxLayout(window).addWidget(made.screen)
    window.resize(900, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield made
    window.close()


def test_every_kind_of_element_is_shown(renderer: Renderer) -> None:
    renderer.show_screen(screen(Column("c", (EVERYTHING, QUESTION))))

    kinds = {type(part) for part in walk(screen(Column("c", (EVERYTHING, QUESTION))))}
    assert kinds == set(get_args(elements.Element))
    missing = [part.id for part in walk(EVERYTHING) if renderer.part(part.id) is None]
    assert missing == []


@pytest.mark.parametrize("frame", Frame)
def test_every_frame_shows_its_title_and_body(renderer: Renderer, frame: Frame) -> None:
    renderer.show_screen(screen(EVERYTHING, frame))
    QApplication.processEvents()

    window, button = renderer.part("w"), renderer.part("button")
    assert window is not None
    assert button is not None
    assert window.accessibleName() == "Mail"
    assert button.isVisible()


def test_a_tablet_is_wider_than_high_and_a_phone_higher_than_wide(renderer: Renderer) -> None:
    sizes = {}
    for frame in (Frame.PHONE, Frame.HANDHELD, Frame.TABLET):
        renderer.show_screen(screen(EVERYTHING, frame))
        QApplication.processEvents()
        window = renderer.part("w")
        assert window is not None
        sizes[frame] = window.size()

    assert sizes[Frame.PHONE].height() > sizes[Frame.PHONE].width()
    assert sizes[Frame.TABLET].width() > sizes[Frame.TABLET].height()


def test_while_a_question_is_asked_the_program_beneath_does_not_answer(
    qtbot: QtBot, renderer: Renderer
) -> None:
    reported: list[Action] = []
    renderer.acted.connect(reported.append)
    renderer.show_screen(screen(Column("c", (EVERYTHING, QUESTION))))
    beneath, answer = renderer.part("button"), renderer.part("no")
    assert beneath is not None
    assert answer is not None

    qtbot.mouseClick(beneath, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(answer, Qt.MouseButton.LeftButton)

    assert reported == [press("no")]
    assert renderer.in_front() is renderer.part("ask")


def test_after_the_question_the_program_answers_again(renderer: Renderer) -> None:
    renderer.show_screen(screen(Column("c", (EVERYTHING, QUESTION))))

    renderer.show_screen(screen(Column("c", (EVERYTHING,))))

    beneath = renderer.part("button")
    assert renderer.part("ask") is None
    assert beneath is not None
    assert beneath.isEnabled()


def test_a_part_of_another_kind_with_the_same_id_leaves_what_it_held_alive(
    renderer: Renderer,
) -> None:
    held = Column("inner", (Text("old", "Old words"), Button("kept", "Send")))
    renderer.show_screen(screen(Column("c", (held,))))

    other = Row("inner", (Text("new", "New words"),))
    renderer.show_screen(screen(Column("c", (other,))))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    renderer.show_screen(screen(Column("c", (Text("else", "Others"),))))
    renderer.show_screen(screen(Column("c", (held,))))

    button = renderer.part("kept")
    assert button is not None
    assert button.isVisible()


def test_what_moves_to_another_place_keeps_its_widget_and_comes_back(renderer: Renderer) -> None:
    first = Column("one", (Text("a", "A"), Button("moving", "Send")))
    second = Column("two", (Button("moving", "Send"),))
    renderer.show_screen(screen(first))
    part = renderer.part("moving")
    assert part is not None

    for body in (second, first):
        renderer.show_screen(screen(body))
        owner = renderer.part(body.id)

        assert owner is not None
        assert renderer.part("moving") is part
        assert owner.isAncestorOf(part)
        assert part.isVisible()


def test_words_on_the_accent_of_the_site_are_light(renderer: Renderer) -> None:
    dark = Column("dark", (Text("t", "Bike Workshop"),), surface=Surface.ACCENT)
    renderer.show_screen(screen(dark))
    QApplication.processEvents()
    words = renderer.part("t")
    assert words is not None

    image = words.grab().toImage()

    lightest = max(
        image.pixelColor(x, y).lightness()
        for x in range(image.width())
        for y in range(image.height())
    )
    assert lightest > 240


def test_what_assistive_technology_puts_into_a_field_is_typed_and_what_is_shown_is_not(
    renderer: Renderer,
) -> None:
    reported: list[Action] = []
    renderer.acted.connect(reported.append)
    renderer.show_screen(screen(Field("field", "To", "Ana")))
    edit = renderer.screen.findChild(QLineEdit)
    assert edit is not None

    edit.setText("Kofi")
    renderer.show_screen(screen(Field("field", "To", "Kofi")))
    renderer.show_screen(screen(Field("field", "To", "")))

    assert reported == [Action(Act.TYPE, "field", "Kofi")]
    assert edit.text() == ""
