"""Finding what is shown, and telling which controls answer now."""

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
    Table,
    Text,
    TextArea,
    Toggle,
    Window,
)
from app.desktop.instruments import Keypad
from app.desktop.tree import accepts, answering, find, walk
from app.domain.action import Act, Action
from tests.app.desktop.samples import pick, press, toggle, write

BODY = Column(
    "p/body",
    (
        Row("p/row", (Button("p/go", "Go"), Button("p/off", "Off", is_enabled=False))),
        ItemList("p/list", "Letters", (Item("p/letter", "A letter"),)),
        Field("p/field", "Name"),
        Field("p/closed", "Number", is_enabled=False),
        TextArea("p/area", "Words"),
        Toggle("p/toggle", "Sound"),
        Choice("p/choice", "Day", (Option("monday", "Monday"),)),
        Keypad("p/keypad", "PIN"),
        Bar("p/bar", "Marks", (Text("p/text", "Hello"), Badge("p/badge", "2 new"))),
        Picture("p/picture", "icon/mail"),
        Bubble("p/bubble", "Kofi", "Hello"),
        Table("p/table", "Times", ("In",), (("07:58",),)),
    ),
)


def window(body: Element, *, can_close: bool = True) -> Window:
    return Window("desktop/window/p", "P", "icon/mail", body, Frame.PROGRAM, can_close=can_close)


def test_everything_is_walked_once_in_reading_order() -> None:
    ids = [each.id for each in walk(Screen("desktop", "Desktop", (window(BODY),)))]

    assert ids[:5] == ["desktop", "desktop/window/p", "p/body", "p/row", "p/go"]
    assert ids[-1] == "p/table"
    assert len(ids) == len(set(ids)) == 20


def test_a_part_is_found_by_its_id() -> None:
    assert find(BODY, "p/letter") == Item("p/letter", "A letter")
    assert find(BODY, "p/nothing") is None


def test_each_kind_of_control_answers_to_its_own_act() -> None:
    fitting = (
        press("p/go"),
        press("p/letter"),
        write("p/field", "Ana"),
        write("p/area", "Ana"),
        toggle("p/toggle"),
        pick("p/choice", "monday"),
        press("p/keypad/7"),
        press("p/keypad/ok"),
        press("desktop/window/p/close"),
    )

    assert all(accepts(window(BODY), action) for action in fitting)


def test_an_act_that_does_not_fit_the_control_is_not_taken() -> None:
    unfitting = (
        press("p/off"),
        press("p/text"),
        press("p/field"),
        write("p/closed", "1"),
        write("p/go", "Ana"),
        toggle("p/go"),
        pick("p/choice", "tuesday"),
        pick("p/toggle", "monday"),
        press("p/keypad/11"),
        Action(Act.PRESS, ""),
    )

    assert not any(accepts(window(BODY), action) for action in unfitting)


def test_a_window_that_cannot_be_closed_does_not_answer_to_it() -> None:
    assert not accepts(window(BODY, can_close=False), press("desktop/window/p/close"))


def test_a_dialog_keeps_the_rest_of_its_program_waiting_but_not_the_window() -> None:
    dialog = Dialog("p/dialog", "Roster", (Button("p/close", "Close"),))
    shown = window(Column("p/all", (BODY, dialog)))

    assert accepts(shown, press("p/close"))
    assert accepts(shown, press("desktop/window/p/close"))
    assert not accepts(shown, press("p/go"))


def test_a_cover_hides_everything_else() -> None:
    cover = Column("lock", (Button("lock/wake", "Wake"),))
    menu = Column("desktop/menu", (Button("desktop/menu/p", "P"),))
    bar = Bar("desktop/taskbar", "Task bar", (Button("desktop/start", "Start"),))
    shown = Screen("desktop", "Desktop", (window(BODY),), bar, menu, cover)

    assert [each.id for each in answering(shown)] == ["lock", "lock/wake"]
    assert {"p/go", "desktop/menu/p", "desktop/start"} < {each.id for each in walk(shown)}
