"""A slider is moved by a button at each end, by a press on its line, and by pulling its knob."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.desktop.desktop import start_desktop, update
from app.desktop.instruments import Slider
from app.domain.action import Act, Action
from app.domain.exercise import ProgramSetup
from tests.ui.desktop.conftest import Draw
from tests.ui.desktop.scenes import SCENE, press
from ui.desktop.slider import SliderLine, SliderPart
from ui.desktop.style import style_for
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look

VOLUME = Slider("settings/volume", "Volume", 3, 10, "Quieter", "Louder", "3 of 10")


@pytest.fixture
def part(qtbot: QtBot, qapp: QApplication) -> Iterator[SliderPart]:
    made = SliderPart(style_for(Look(), "#1f6f43"))
    qtbot.addWidget(made)
    apply_look(made, Look())
    made.display(VOLUME)
    made.resize(500, 140)
    made.show()
    qapp.processEvents()
    yield made
    made.close()


def acts_of(part: SliderPart) -> list[Action]:
    acts: list[Action] = []
    part.acted.connect(acts.append)
    return acts


@pytest.mark.parametrize(("wanted", "asked"), [("2", "2"), ("9", "4")])
def test_the_button_towards_a_value_goes_one_step(
    part: SliderPart, wanted: str, asked: str
) -> None:
    acts = acts_of(part)

    button = part.button_towards(wanted)
    assert isinstance(button, QAbstractButton)
    button.click()

    assert acts == [Action(Act.PICK, "settings/volume", asked)]


def test_each_button_says_what_it_changes_and_how_it_stands(part: SliderPart) -> None:
    louder = part.button_towards("9")

    assert louder.accessibleName() == "Louder"
    assert louder.accessibleDescription() == "Volume: 3 of 10"


def test_a_press_or_a_pull_on_the_line_asks_for_the_nearest_value(
    qtbot: QtBot, part: SliderPart
) -> None:
    acts = acts_of(part)
    line = part.findChild(SliderLine)
    assert isinstance(line, SliderLine)
    middle = line.height() // 2

    qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() - 2, middle))
    qtbot.mouseMove(line, QPoint(1, middle))
    qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(1, middle))

    assert [act.value for act in acts] == ["10", "0"]


def test_from_right_to_left_the_line_begins_at_the_right(qtbot: QtBot, part: SliderPart) -> None:
    part.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    acts = acts_of(part)
    line = part.findChild(SliderLine)
    assert isinstance(line, SliderLine)

    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() - 2, 20))

    assert [act.value for act in acts] == ["0"]


def test_the_light_falls_on_all_of_it_and_the_pointer_on_the_button(draw: Draw) -> None:
    setup = ProgramSetup("settings", "program", {"sample": "Order 1042"})
    state = start_desktop((setup,), "settings", SCENE)
    surface = draw(update(state, press("settings/page/sound")))

    assert isinstance(surface.place_of("settings/volume"), SliderPart)
    louder = surface.place_of("settings/volume", "9")
    assert isinstance(louder, QAbstractButton)
    assert louder.text() == "Louder"
