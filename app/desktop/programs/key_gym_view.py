"""What the practice with the keyboard shows: the label or form, what was said, and the keys."""

from app.desktop.elements import (
    Column,
    Element,
    Picture,
    Row,
    Surface,
    Text,
    Weight,
)
from app.desktop.instruments import Keyboard
from app.desktop.keys import rows_for
from app.desktop.programs.key_gym_state import BACK, ENTER, WEB, Answer, KeyGymState, Line
from app.i18n import _


def page(state: KeyGymState) -> Element:
    """Return the whole program in its layout."""
    parts = _sheet(state)
    if not state.is_finished:
        parts = (*parts, _said(state), _keyboard(state))
    return Column("key_gym/program", parts)


def _sheet(state: KeyGymState) -> tuple[Element, ...]:
    """Return the line to type now; all of them when all are typed."""
    title = Text("key_gym/title", state.title, Weight.TITLE)
    if state.is_finished:
        done = Text("key_gym/done", _("Everything is typed."), Weight.STRONG)
        lines = tuple(_line(state, line, "icon/check") for line in state.lines)
        return (title, *lines, Picture("key_gym/done/sign", "icon/check", size=64), done)
    if state.layout == WEB:
        return (_line(state, state.line, state.scene.skin.logo),)
    return (title, _line(state, state.line, "icon/arrow-right"))


def _line(state: KeyGymState, line: Line, picture: str) -> Row:
    """Return one line: what it is called, what to type, and how far one has come."""
    place = f"key_gym/line/{line.id}"
    where = _("Line {number} of {count}").format(
        number=state.lines.index(line) + 1, count=len(state.lines)
    )
    parts = (
        Picture(f"{place}/sign", picture, size=24),
        Text(f"{place}/name", line.name),
        Text(f"{place}/text", line.text, Weight.TITLE),
        Text(f"{place}/where", where, Weight.SMALL),
    )
    stands_out = state.layout != WEB and not state.is_finished
    surface = Surface.SUNKEN if stands_out else Surface.PLAIN
    return Row(place, parts, shares=(0, 2, 4, 0), surface=surface)


def _keyboard(state: KeyGymState) -> Keyboard:
    # Translators: name of a line to type in, such as "Type: Article"
    label = _("Type: {name}").format(name=state.line.name)
    rows = rows_for(state.line.text)
    return Keyboard("key_gym/keyboard", label, state.typed, rows, state.next)


def _said(state: KeyGymState) -> Row:
    words = {
        Answer.NONE: _next_words(state),
        Answer.OTHER: _("That was: {pressed}. {next}").format(
            pressed=_sign_name(state.pressed), next=_next_words(state)
        ),
        Answer.CAPITAL: _("A capital letter comes here. First press Shift, then the letter."),
        Answer.SMALL: _("A small letter comes here. Press it without Shift."),
        Answer.HELD: _("A key that you hold counts 1 time. {next}").format(next=_next_words(state)),
        Answer.TAKE_BACK: _("There is one sign too many. Press Backspace."),
        Answer.IS_RIGHT: _("This is right already. {next}").format(next=_next_words(state)),
        Answer.PRESS_ENTER: _("The line is complete. Press Enter."),
        Answer.MISSING: _("The line is not complete. {next}").format(next=_next_words(state)),
    }
    text = Text("key_gym/answer", words[state.answer], Weight.STRONG)
    sign = Picture("key_gym/sign", "icon/keyboard", size=24)
    return Row("key_gym/said", (sign, text), shares=(0, 1))


def _next_words(state: KeyGymState) -> str:
    if state.next == BACK:
        return _("Press Backspace.")
    if state.next == ENTER:
        return _("The line is complete. Press Enter.")
    return _("Next key: {key}").format(key=_sign_name(state.next))


def _sign_name(sign: str) -> str:
    names = {
        " ": _("Space"),
        ".": _("Full stop"),
        ",": _("Comma"),
        "-": _("Dash"),
        "@": _("At sign"),
    }
    named = names.get(sign)
    if named is None or sign == " ":
        return named or sign
    # Translators: a sign with its name, such as "@ (at sign)"
    return _("{sign} ({name})").format(sign=sign, name=named)
