"""What the audit can find, and the words it reports it in."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

LONGEST_NAME = 40


class Rule(StrEnum):
    """What is checked. The requirement behind each is in WCAG 2.2 or EN 301 549."""

    NAME = "NAME"
    """Every control has a name, and the words on it are part of it (4.1.2, 2.5.3)."""
    ROLE = "ROLE"
    """Every control says what it is and can be pressed by assistive technology (4.1.2)."""
    TARGET = "TARGET"
    """What really reacts is large enough (2.5.5)."""
    CLIP = "CLIP"
    """What is written is drawn in full (1.4.4)."""
    CUT = "CUT"
    """Every control and text can be brought into view as a whole (1.4.10, 2.4.12)."""
    OVERLAP = "OVERLAP"
    """Nothing lies on something else."""
    OVERFLOW = "OVERFLOW"
    """Nothing scrolls sideways or outgrows the window (1.4.10)."""
    CONTRAST = "CONTRAST"
    """Words stand out from their ground (1.4.6)."""
    EDGE = "EDGE"
    """The outline or the ground of a control stands out (1.4.11)."""
    KEYREACH = "KEYREACH"
    """Tab and arrow keys come to every control (2.1.3)."""
    KEYTRAP = "KEYTRAP"
    """Tab leaves every control again, in both directions (2.1.2)."""
    ORDER = "ORDER"
    """The focus goes as one reads (2.4.3)."""
    FOCUSVIS = "FOCUSVIS"
    """The focus is seen (2.4.13)."""
    CALM = "CALM"
    """Nothing changes only because the focus came (3.2.1)."""
    SLIDE = "SLIDE"
    """Who slides off before letting go has pressed nothing (2.5.2)."""
    CHORD = "CHORD"
    """No two keys at once, no letter that acts by itself (2.1.4)."""
    LINE = "LINE"
    """No line is longer than 80 characters, and none is stretched to both sides (1.4.8)."""
    GLYPH = "GLYPH"
    """The font has every character that is drawn."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: the rule, the widget by its path in the window, and what was measured."""

    rule: Rule
    widget: str
    detail: str


def path_of(widget: QWidget) -> str:
    """Return where `widget` is in its window, as a developer would find it."""
    parts = [_own_name(widget)]
    parent = widget.parentWidget()
    while parent is not None and not widget.isWindow():
        if not parent.objectName().startswith("qt_"):
            parts.append(type(parent).__name__)
        if parent.isWindow():
            break
        parent = parent.parentWidget()
    return " > ".join(reversed(parts))


def _own_name(widget: QWidget) -> str:
    words = widget.accessibleName()
    if isinstance(widget, QLabel | QAbstractButton):
        words = widget.text() or words
    name = widget.objectName() or words
    return f'{type(widget).__name__} "{name[:LONGEST_NAME]}"' if name else type(widget).__name__
