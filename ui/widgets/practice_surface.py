"""What a practice screen needs from the practice desktop it shows; `ui/desktop` fulfils it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.desktop.desktop import DesktopState
from app.domain.action import Action


class PracticeSurface(QWidget):
    """A practice desktop on screen. It decides nothing: it reports acts and displays states.

    Signals:
        acted: the employee did something on it (an `Action`).
        shown: a demonstration came to its end by itself.
        interrupted: the employee stopped a demonstration by a key or a click.
        told: the demonstration says what it does (a str).
    """

    acted = Signal(object)
    shown = Signal()
    interrupted = Signal()
    told = Signal(object)

    def display(self, state: DesktopState) -> None:
        """Show `state`, touching only what changed."""
        raise NotImplementedError

    def light(self, target: str | None) -> None:
        """Dim everything but the element with the id `target`; None lights everything again."""
        raise NotImplementedError

    def show_only(self, target: str | None) -> None:
        """Hide everything but the element with the id `target`; None shows everything again.

        Where that element is not on show, nothing is hidden.
        """
        raise NotImplementedError

    def demonstrate(self, start: DesktopState, actions: Sequence[Action]) -> None:
        """Let a pointer play `actions` from `start`; `shown` follows. The state shown is a copy."""
        raise NotImplementedError

    def go_on(self) -> None:
        """The voice has said what the demonstration told: the pointer may go on."""
        raise NotImplementedError

    def stop_demonstration(self) -> None:
        """End a demonstration at once, if one runs; the owner displays the real state again."""
        raise NotImplementedError

    def is_demonstrating(self) -> bool:
        """Tell whether the pointer is playing."""
        raise NotImplementedError

    def place_of(self, target: str, value: str = "") -> QWidget | None:
        """Return the widget to act on for `target`, None while it is not shown.

        `value` finds the answer of a choice.
        """
        raise NotImplementedError

    def take_focus(self) -> None:
        """Move the focus to the first control of what is in front."""
        raise NotImplementedError
