"""The ladder of help (system of least prompts): six levels, two directions, who gave the help."""

from enum import IntEnum, StrEnum


class PromptLevel(IntEnum):
    """How much help a step needed. Higher is more help; 0 counts as independent."""

    ALONE = 0
    REPEATED = 1
    HINT = 2
    SHOWN_WHERE = 3
    SHOWN_HOW = 4
    TOGETHER = 5


class Direction(StrEnum):
    """Whether help climbs when it is needed, or starts high and fades."""

    LEAST_TO_MOST = "least_to_most"
    MOST_TO_LEAST = "most_to_least"


class TextLevel(StrEnum):
    """How the instructions are written: key words with pictograms, easy, or plain sentences."""

    KEY = "key"
    EASY = "easy"
    PLAIN = "plain"
