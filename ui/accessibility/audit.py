"""Look at a window as people with different bodies and minds meet it, and say what is in the way.

It runs inside the program, also without a screen. The window must be on show.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ui.accessibility.audit_contrast import check_colours
from ui.accessibility.audit_drawn import drawn_by
from ui.accessibility.audit_findings import Finding
from ui.accessibility.audit_fit import (
    check_clipping,
    check_cutting,
    check_glyphs,
    check_lines,
    check_overflow,
    check_overlap,
)
from ui.accessibility.audit_focus import check_focus
from ui.accessibility.audit_names import check_names, check_roles
from ui.accessibility.audit_pressing import check_chords, check_sliding
from ui.accessibility.audit_targets import check_targets
from ui.accessibility.audit_window import controls, settle, shown, words_shown
from ui.accessibility.scan_frame import ScanFrame

SMALLEST_SIZE = QSize(1366, 768)


@dataclass(frozen=True, slots=True)
class AuditResult:
    """How many controls were looked at, and every fault that was found."""

    controls: int
    findings: tuple[Finding, ...]


def audit(window: QWidget, size: QSize = SMALLEST_SIZE) -> AuditResult:
    """Check everything that `window` shows at `size` pixels, and return what was found.

    The frame of a scan stands wherever time has brought it, so it is set aside.
    """
    settle(window, size)
    with ExitStack() as aside:
        for frame in shown(window, ScanFrame):
            aside.enter_context(frame.set_aside())
        return AuditResult(len(controls(window)), tuple(_findings(window, size)))


def _findings(window: QWidget, size: QSize) -> Iterator[Finding]:
    acting, labels = controls(window), words_shown(window)
    words = {widget: drawn for widget in shown(window, QWidget) if (drawn := drawn_by(widget))}
    reading = [*acting, *labels]
    yield from check_names(acting, labels)
    yield from check_roles(acting)
    yield from check_targets(acting)
    yield from check_clipping(words, labels)
    yield from check_cutting(reading, window)
    yield from check_overlap(reading)
    yield from check_overflow(window, size)
    yield from check_glyphs(words)
    yield from check_lines(words, labels)
    yield from check_sliding(acting)
    yield from check_chords(window)
    yield from check_focus(window, acting)
    yield from check_colours(words, acting, window)
