"""Walk through what a program shows: every part, one by its id, the ones that answer."""

from collections.abc import Iterator

from app.desktop.elements import (
    Bar,
    Button,
    Choice,
    Column,
    Dialog,
    Element,
    Field,
    Item,
    ItemList,
    Row,
    Screen,
    TextArea,
    Toggle,
    Window,
)
from app.desktop.instruments import Keyboard, Keypad, Slider
from app.desktop.things import Thing
from app.domain.action import Act, Action

KEYS = (*"0123456789", "back", "ok")
"""The keys of a keypad, by the end of their ids."""


def parts(element: Element) -> tuple[Element, ...]:
    """Return the elements directly inside `element`, in reading order."""
    match element:
        case Row() | Column() | Bar() | Dialog():
            return element.parts
        case ItemList():
            return element.items
        case Window():
            return (element.body,)
        case Screen():
            around = (element.start_menu, element.task_bar, element.cover)
            return (*element.windows, *(part for part in around if part is not None))
        case _:
            return ()


def walk(element: Element) -> Iterator[Element]:
    """Yield `element` and everything inside it, in reading order."""
    yield element
    for part in parts(element):
        yield from walk(part)


def find(element: Element, identity: str) -> Element | None:
    """Return the element with this id, or None."""
    return next((part for part in walk(element) if part.id == identity), None)


def answering(element: Element) -> Iterator[Element]:
    """Yield what can be reached now.

    Nothing behind a cover, only the window on top, nothing behind a program's dialog.
    """
    if isinstance(element, Screen) and element.cover is not None:
        yield from walk(element.cover)
    elif isinstance(element, Screen | Window):
        behind = element.windows[:-1] if isinstance(element, Screen) else ()
        yield element
        for part in parts(element)[len(behind) :]:
            yield from answering(part)
    else:
        dialogs = [part for part in walk(element) if isinstance(part, Dialog)]
        yield from walk(dialogs[-1] if dialogs else element)


def accepts(element: Element, action: Action) -> bool:
    """Tell whether a control in `element` answers to `action` now."""
    reached = tuple(answering(element))
    if action.act is Act.MOVE and not any(_is_place(part, action.value) for part in reached):
        return False
    return any(_takes(part, action) for part in reached)


def _is_place(element: Element, identity: str) -> bool:
    return isinstance(element, Thing) and element.takes and element.id == identity


def _takes(element: Element, action: Action) -> bool:
    if isinstance(element, Choice) and action.value not in [each.value for each in element.options]:
        return False
    if isinstance(element, Slider) and not _is_on_line(element, action.value):
        return False
    return (action.act, action.target) in _answers(element)


def _is_on_line(slider: Slider, value: str) -> bool:
    return value.isdecimal() and value == str(int(value)) and int(value) <= slider.most


def _answers(element: Element) -> tuple[tuple[Act, str], ...]:
    answers: tuple[tuple[Act, str], ...] = ()
    match element:
        case Thing():
            more = ((Act.OPEN, element.opens), (Act.MOVE, element.moves))
            acts = (Act.PRESS, *(act for act, is_so in more if is_so))
            answers = tuple((act, element.id) for act in acts)
        case Button(is_enabled=True) | Item():
            answers = ((Act.PRESS, element.id),)
        case Field(is_enabled=True) | TextArea():
            answers = ((Act.TYPE, element.id),)
        case Toggle():
            answers = ((Act.TOGGLE, element.id),)
        case Choice() | Slider():
            answers = ((Act.PICK, element.id),)
        case Keypad() | Keyboard():
            answers = _keyed(element)
        case Window(can_close=True):
            answers = ((Act.PRESS, f"{element.id}/close"),)
        case _:
            pass
    return answers


def _keyed(element: Keypad | Keyboard) -> tuple[tuple[Act, str], ...]:
    if isinstance(element, Keypad):
        return tuple((Act.PRESS, f"{element.id}/{key}") for key in KEYS)
    pressed = ((Act.PRESS, f"{element.id}/{key}") for key in ("back", "enter"))
    return ((Act.TYPE, element.id), *pressed)
