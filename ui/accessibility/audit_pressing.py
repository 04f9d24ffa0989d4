"""SLIDE and CHORD: a press can be taken back, and no key has to be held with another."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.accessibility.audit_findings import Finding, Rule, path_of
from ui.accessibility.audit_window import shown

NONE = Qt.MouseButton.NoButton
LEFT = Qt.MouseButton.LeftButton


def check_sliding(controls: list[QWidget]) -> Iterator[Finding]:
    """Find buttons that act although the pointer slid away before it was let go (2.5.2)."""
    focused = QApplication.focusWidget()
    for button in controls:
        if isinstance(button, QAbstractButton) and button.isEnabled() and _acts(button):
            yield Finding(Rule.SLIDE, path_of(button), "acts although the pointer slid away")
    if focused is not None:
        focused.setFocus(Qt.FocusReason.OtherFocusReason)


def check_chords(window: QWidget) -> Iterator[Finding]:
    """Find keys that must be held together, and single letters that act by themselves (2.1.4)."""
    for shortcut in window.findChildren(QShortcut):
        yield from _chords(shortcut.keys(), window)
    for action in window.findChildren(QAction):
        yield from _chords(action.shortcuts(), window)
    for button in shown(window, QAbstractButton):
        yield from _chords([button.shortcut()], button)


def _acts(button: QAbstractButton) -> bool:
    """Press `button`, slide off it and let go; tell whether it acted."""
    acted: list[bool] = []

    def note() -> None:
        acted.append(True)

    button.clicked.connect(note)
    middle, outside = button.rect().center(), QPoint(-20, -20)
    for kind, place, which, held in (
        (QEvent.Type.MouseButtonPress, middle, LEFT, LEFT),
        (QEvent.Type.MouseMove, outside, NONE, LEFT),
        (QEvent.Type.MouseButtonRelease, outside, LEFT, NONE),
    ):
        on_screen = QPointF(button.mapToGlobal(place))
        modifiers = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, QPointF(place), on_screen, which, held, modifiers)
        QCoreApplication.sendEvent(button, event)
    button.clicked.disconnect(note)
    return bool(acted)


def _chords(sequences: list[QKeySequence], owner: QWidget) -> Iterator[Finding]:
    for sequence in sequences:
        for keys in filter(None, sequence.toString().split(", ")):
            if "+" in keys or len(keys) == 1:
                yield Finding(Rule.CHORD, path_of(owner), f"{keys} must be pressed")
