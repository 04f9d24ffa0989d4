"""Say and show a step to somebody who cannot do the movement it teaches.

Who presses with a switch or a resting pointer is told and shown presses only. Who uses keys is told
both ways: the movement is what the step teaches, and somebody else may hold the mouse.
"""

from app.desktop.desktop import DesktopState, update
from app.desktop.keys import needs_shift
from app.domain.action import Act, Action
from app.domain.exercise import Step
from app.domain.support_profile import SupportProfile
from app.i18n import text_in


def said(step: Step, profile: SupportProfile, language: str, *, by_keys: bool = False) -> str:
    """Return what to do in `step`, which is written in `language`, as this person can do it."""
    wording = step.instruction
    if is_said_by_pressing(step, profile):
        return wording.by_pressing
    usual = wording.at(profile.text_level)
    if not (by_keys and has_way_by_keys(step)):
        return usual
    # Translators: both are whole sentences; the second says how the same is done without a mouse.
    both = text_in(language, "{with_mouse}\nWith keys: {with_keys}")
    return both.format(with_mouse=usual, with_keys=wording.by_pressing)


def is_said_by_pressing(step: Step, profile: SupportProfile) -> bool:
    """Tell whether this person is told another way than the one the step teaches."""
    return bool(step.instruction.by_pressing) and profile.only_presses


def has_way_by_keys(step: Step) -> bool:
    """Tell whether `step` teaches the mouse, and keys do the same."""
    is_typed = any(action.act is Act.TYPE for action in step.expected)
    return bool(step.instruction.by_pressing) and not is_typed


def acts_shown(
    acts: tuple[Action, ...], step: Step, profile: SupportProfile, desktop: DesktopState
) -> tuple[Action, ...]:
    """Return `acts` of `step` as they are shown to this person, who finds `desktop`."""
    if not is_said_by_pressing(step, profile):
        return acts
    shown: list[Action] = []
    for action in acts:
        shown += _presses_for(action, desktop)
        desktop = update(desktop, action)
    return tuple(shown)


def _presses_for(action: Action, desktop: DesktopState) -> tuple[Action, ...]:
    """Return the fewest presses that come to the same as `action`; without any, `action`."""
    wanted = update(desktop, action)
    for presses in _ways(action):
        reached = desktop
        for one in presses:
            reached = update(reached, one)
        if reached == wanted:
            return presses
    return (action,)


def _ways(action: Action) -> tuple[tuple[Action, ...], ...]:
    here, there = Action(Act.PRESS, action.target), Action(Act.PRESS, action.value)
    match action.act:
        case Act.MOVE:
            return (there,), (here, there)
        case Act.OPEN:
            return (here,), (here, here)
        case Act.TYPE if needs_shift(action.value[-1:]):
            return ((Action(Act.PRESS, f"{action.target}/shift"), action),)
        case _:
            return ()
