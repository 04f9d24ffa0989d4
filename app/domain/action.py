"""What an employee does on the practice desktop: one act on one element."""

from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase


class Act(StrEnum):
    """The kinds of acts. `open` (a double press) and `move` (a pull) have presses that do the same."""

    PRESS = "press"
    TYPE = "type"
    PICK = "pick"
    TOGGLE = "toggle"
    OPEN = "open"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Action:
    """One act on one element. `value` is the whole text, the option picked, or the id moved to."""

    act: Act
    target: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class ActionPattern:
    """A family of actions, by act and by a target that may hold `*` ("mail/item/*")."""

    act: Act
    target: str

    def covers(self, action: Action) -> bool:
        """Tell whether `action` belongs to this family, whatever its value."""
        return self.act is action.act and fnmatchcase(action.target, self.target)
