"""Play an exercise by its expected acts, and tell where it cannot be done as it is written."""

import dataclasses
import re
from collections.abc import Iterator

from app.content.words import PLACEHOLDER
from app.desktop.desktop import DesktopState, facts, update, view
from app.desktop.elements import Choice
from app.desktop.instruments import Keyboard, Keypad
from app.desktop.tree import accepts, answering
from app.domain.exercise import Exercise, Step
from app.domain.prompting import TextLevel
from app.i18n import _
from app.practice.matching import is_done

_QUOTED = re.compile(r"[“„](.+?)[”“]")

Found = tuple[int, str]
"""The number of a step, from 0, and what is amiss there."""


def play_problems(exercise: Exercise, desktop: DesktopState) -> Iterator[Found]:
    """Give what keeps `exercise` from being played to its end, step by step."""
    for number, step in enumerate(exercise.steps):
        for done, action in enumerate(step.expected):
            if step.conditions and is_done(step, done, facts(desktop)):
                yield number, f"is done before '{action.target}' is used"
            if not accepts(view(desktop), action):
                yield number, f"'{action.target}' is not on the screen or does not answer"
                return
            after = update(desktop, action)
            if after == desktop:
                yield number, f"'{action.target}' changes nothing"
            desktop = after
        if not is_done(step, len(step.expected), facts(desktop)):
            yield number, _undone(step, desktop)


def _undone(step: Step, desktop: DesktopState) -> str:
    found = facts(desktop)
    asked = {each.fact: found.get(each.fact, "no such fact") for each in step.conditions}
    told = ", ".join(f"{fact} is '{value}'" for fact, value in asked.items())
    return f"is not done after its last act: {told}"


def label_problems(
    texts: list[tuple[int, str]], exercise: Exercise, desktop: DesktopState
) -> Iterator[Found]:
    """Give every `{button:...}` that cannot be seen in its step.

    `texts` are the sentences of the exercise with the number of their step, placeholders unfilled.
    """
    for number, step in enumerate(exercise.steps):
        seen = words_on(desktop)
        for action in step.expected:
            desktop = update(desktop, action)
            seen |= words_on(desktop)
        for place, text in texts:
            for found in PLACEHOLDER.finditer(text):
                if place == number and found[1] == "button" and _(found[2]) not in seen:
                    yield number, f"names '{found[2]}', which is not on the screen then"


def quote_problems(exercise: Exercise, desktop: DesktopState) -> Iterator[Found]:
    """Give every word in quotation marks that is not on the screen in its step.

    The exercise and the programs must speak the same language.
    """
    for number, step in enumerate(exercise.steps):
        seen = words_on(desktop)
        for action in step.expected:
            desktop = update(desktop, action)
            seen |= words_on(desktop)
        said = step.instruction
        texts = (*(said.at(level) for level in TextLevel), said.by_pressing, step.hint)
        for quoted in dict.fromkeys(found for text in texts for found in _QUOTED.findall(text)):
            if quoted not in seen:
                yield number, f"quotes “{quoted}”, which is not on the screen then"


def words_on(desktop: DesktopState) -> set[str]:
    """Return every word the screen shows now."""
    words: set[str] = set()
    for element in answering(view(desktop)):
        values = (getattr(element, field.name) for field in dataclasses.fields(element))
        words |= {value for value in values if isinstance(value, str)}
        if isinstance(element, Choice):
            words |= {option.label for option in element.options}
        if isinstance(element, Keyboard):
            words |= {_("Shift"), _("Backspace"), _("Enter"), _("Space")}
        if isinstance(element, Keypad):
            words |= {_("OK"), _("Erase")}
    return words
