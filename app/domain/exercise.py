"""An exercise: one playable form of a task, taken apart into steps, in one language."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.action import Action, ActionPattern
from app.domain.prompting import TextLevel

Setup = Mapping[str, object]
"""What a program starts with: plain YAML values (text, numbers, truth values, lists, mappings)."""


class Comparison(StrEnum):
    """How a fact about the practice desktop is compared with what a step wants."""

    IS = "is"
    SAYS = "says"
    FILLED = "filled"


@dataclass(frozen=True, slots=True)
class Condition:
    """A fact of the practice desktop that must hold, such as `mail.open` is `ayla`.

    `SAYS` compares like a reader: letter case, accents, punctuation and spaces do not count.
    """

    fact: str
    comparison: Comparison
    value: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in the levels it exists in; `at` falls back to easy, which always exists.

    `by_pressing` says the same without dragging, wheel or two keys at once, where that differs.
    """

    easy: str
    plain: str = ""
    key: str = ""
    by_pressing: str = ""

    def at(self, level: TextLevel) -> str:
        """Return the text for `level`."""
        texts = {TextLevel.EASY: self.easy, TextLevel.PLAIN: self.plain, TextLevel.KEY: self.key}
        return texts[level] or self.easy


@dataclass(frozen=True, slots=True)
class KeyWord:
    """One key word of a step, with the name of the picture that stands beside it, or none."""

    text: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """The smallest thing worth telling someone to do.

    `expected` are the acts that do it, in order: the demonstration, the spotlight and the
    play-through are made of them. `conditions`, if any, say when it is done where several ways are
    right; without them it is done when the last expected act was applied. `harmless` acts are
    applied but do not finish the step. `key_words` are the instruction's, each with its picture.
    """

    id: str
    instruction: Wording
    hint: str
    picture: str
    expected: tuple[Action, ...]
    conditions: tuple[Condition, ...] = ()
    harmless: tuple[ActionPattern, ...] = ()
    done: str = ""
    key_words: tuple[KeyWord, ...] = ()

    @property
    def target(self) -> str:
        """The element the spotlight falls on first."""
        return self.expected[0].target


@dataclass(frozen=True, slots=True)
class ProgramSetup:
    """One simulated program as an exercise finds it: its name, its layout, what is in it."""

    name: str
    layout: str
    content: Setup


@dataclass(frozen=True, slots=True)
class Exercise:
    """One playable form of a task with its people, items and layouts. 4 to 9 steps.

    `opened` names the program that is open at the start ("" for the empty desktop); `time` is what
    the clock of the practice desktop shows ("08:02"); nothing on it runs. `is_probe` marks one that
    is kept for a check later on: it stays unseen in normal practice.
    """

    id: str
    task_id: str
    title: str
    good_for: str
    picture: str
    language: str
    skills: tuple[str, ...]
    programs: tuple[ProgramSetup, ...]
    opened: str
    time: str
    steps: tuple[Step, ...]
    pack: str = "core"
    version: str = "1"
    is_probe: bool = False
