"""What a key does: with room for hands that press another key, hold one too long, or bounce.

Only the right sign is taken, so a line never fills with what nobody meant.
"""

from dataclasses import replace

from app.desktop.keys import is_same_case, is_same_key
from app.desktop.programs.key_gym_state import BACK, ENTER, Answer, KeyGymState


def after_typing(state: KeyGymState, text: str) -> KeyGymState:
    """Return the practice after the line was changed to `text`."""
    if text == state.typed:
        return state
    if len(text) < len(state.typed):
        return after_back(state, len(state.typed) - len(text))
    state = replace(state, answer=Answer.NONE, pressed="")
    for sign in _added(state.typed, text):
        state = _after_sign(state, sign)
        if state.answer is not Answer.NONE:
            return state
    return state


def after_back(state: KeyGymState, count: int = 1) -> KeyGymState:
    """Return the practice after Backspace; what is right stays, also under a key that is held."""
    if state.next != BACK:
        return replace(state, answer=Answer.IS_RIGHT, pressed="")
    left = max(len(state.good), len(state.typed) - count)
    return replace(state, typed=state.typed[:left], answer=Answer.NONE, pressed="")


def after_enter(state: KeyGymState) -> KeyGymState:
    """Return the practice after Enter: at the next line when this one is complete."""
    if state.next != ENTER:
        answer = Answer.TAKE_BACK if state.next == BACK else Answer.MISSING
        return replace(state, answer=answer, pressed="")
    place = state.place + 1
    given = state.lines[place].given if place < len(state.lines) else ""
    return replace(state, place=place, typed=given, answer=Answer.NONE, pressed="")


def _added(before: str, after: str) -> str:
    """Return the signs that are new in `after`, wherever they were put in."""
    start = next(
        (n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), len(before)
    )
    return after[start : start + len(after) - len(before)]


def _after_sign(state: KeyGymState, sign: str) -> KeyGymState:
    wanted = state.next
    if wanted not in {BACK, ENTER} and is_same_key(sign, wanted):
        if not wanted.isalpha() or is_same_case(sign, wanted):
            return replace(state, typed=state.typed + wanted)
        return replace(state, answer=_other_case(wanted), pressed=sign)
    return replace(state, answer=_why_not(state, sign), pressed=sign)


def _other_case(wanted: str) -> Answer:
    return Answer.CAPITAL if wanted.isupper() else Answer.SMALL


def _why_not(state: KeyGymState, sign: str) -> Answer:
    if state.next == BACK:
        return Answer.TAKE_BACK
    if state.typed and is_same_key(sign, state.typed[-1]):
        return Answer.HELD
    return Answer.PRESS_ENTER if state.next == ENTER else Answer.OTHER
