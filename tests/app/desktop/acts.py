"""Everything somebody could do on an element, and when an act rightly changes nothing."""

from collections.abc import Iterator

from app.desktop.elements import (
    Badge,
    Bubble,
    Button,
    Choice,
    Element,
    Field,
    Item,
    Picture,
    Table,
    Text,
    TextArea,
    Toggle,
    Window,
)
from app.desktop.instruments import Keyboard, Keypad, Slider
from app.desktop.things import Thing
from app.desktop.tree import KEYS, answering, find
from app.domain.action import Act, Action

TYPED = ("", " ", "2580", "kofi", "Bram", "x@y.example", "Yes, I come at 7.", "ñЖ\n{0}<b>")
NONSENSE = (
    Action(Act.PRESS, ""),
    Action(Act.PRESS, "mail"),
    Action(Act.PRESS, "mail/letter/nobody"),
    Action(Act.PRESS, "desktop/window/nothing/close"),
    Action(Act.PICK, "clock/form/day", "never"),
    Action(Act.TYPE, "chat/send", "x"),
    Action(Act.TOGGLE, "lock_screen/keypad/1"),
)

ASK_AGAIN = (
    "clock/come",
    "clock/go",
    "clock/form/send",
    "files/do/ok",
    "key_gym/keyboard",
    "key_gym/keyboard/back",
    "key_gym/keyboard/enter",
    "lock_screen/sign_in",
    "mail/send",
    "pointer_gym/box/bells",
    "pointer_gym/box/late",
    "pointer_gym/finish",
    "portal/leave/send",
    "portal/sick/send",
    "roster/refuse",
    "scanner/box/bells",
    "scanner/box/tyres",
    "scanner/box/keys",
    "scanner/finish",
    "helpdesk/try",
    "sheet/add",
    "stock/keypad/ok",
    "work_instruction/report",
)
"""Buttons that say the same words again while what they ask for is missing."""


def acts_on(element: Element) -> Iterator[Action]:
    """Yield every act `element` invites."""
    match element:
        case Button(is_enabled=True) | Item():
            yield Action(Act.PRESS, element.id)
        case Field() | TextArea() | Keyboard():
            yield from (Action(Act.TYPE, element.id, text) for text in TYPED)
        case Toggle():
            yield Action(Act.TOGGLE, element.id)
        case Choice():
            yield from (Action(Act.PICK, element.id, each.value) for each in element.options)
        case Slider():
            yield from (Action(Act.PICK, element.id, str(n)) for n in range(element.most + 1))
        case Keypad():
            yield from (Action(Act.PRESS, f"{element.id}/{key}") for key in KEYS)
        case Window(can_close=True):
            yield Action(Act.PRESS, f"{element.id}/close")
        case _:
            pass


def invited(shown: Element) -> list[tuple[Element, Action]]:
    """Return every act that what is shown invites now."""
    reached = list(answering(shown))
    things = [each for each in reached if isinstance(each, Thing)]
    places = [each.id for each in things if each.takes]
    opened = [(each, Action(Act.OPEN, each.id)) for each in things if each.opens]
    moved = [(t, Action(Act.MOVE, t.id, place)) for t in things if t.moves for place in places]
    keyed = [
        (each, Action(Act.PRESS, f"{each.id}/{key}"))
        for each in reached
        if isinstance(each, Keyboard)
        for key in ("back", "enter")
    ]
    plain = [(each, act) for each in reached for act in acts_on(each)]
    return [*plain, *opened, *moved, *keyed]


def is_already_so(shown: Element, element: Element, action: Action) -> bool:
    """Tell whether `action` asks for what is the case: chosen, typed, said, empty or full."""
    owner = action.target.partition("/")[0]
    is_said = action.target in ASK_AGAIN and find(shown, f"{owner}/answer") is not None
    match element:
        case Button() | Item():
            is_there = element.is_chosen if isinstance(element, Item) else element.is_pressed
            return is_there or is_said
        case Field() | TextArea() | Keyboard():
            return is_said or action.value == element.value
        case Slider():
            return action.value == str(element.value)
        case Choice():
            return action.value == element.chosen
        case Keypad():
            return is_said or len(element.entered) in (0, 8)
        case _:
            return False


def words_of(element: Element) -> str:
    """Return what a voice says of an element that must have words, else a dash."""
    match element:
        case Text() | Badge() | Bubble():
            return element.text
        case Item() | Window():
            return element.title
        case Button() | Field() | TextArea() | Choice() | Toggle() | Table():
            return element.label
        case Keypad() | Slider() | Keyboard():
            return element.label
        case Picture():
            return element.label or "-"
        case _:
            return str(getattr(element, "label", "") or getattr(element, "title", "") or "-")
