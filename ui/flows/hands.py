"""How a person presses: what the support profile says, at work in the window."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from app.domain.support_profile import PressWay, SupportProfile
from ui.accessibility.dwell import Dwell
from ui.accessibility.scanning import Scanning, ScanWay
from ui.accessibility.steady import SteadyPresses
from ui.accessibility.sticky import StickyPointer
from ui.flows.looks import Looks
from ui.flows.speech import Speech
from ui.widgets.letter_keys import COLUMNS, SCANNED_COLUMNS, LetterKeys
from ui.widgets.rest_bar import RestBar

LOOK_AGAIN_MS = 50


class Hands(QObject):
    """Switches, the resting pointer and steady presses of one window; none of them by default.

    Signals:
        pressed: a switch or the resting pointer pressed something.
    """

    pressed = Signal()

    def __init__(self, window: QWidget, speech: Speech, looks: Looks) -> None:
        super().__init__(window)
        self._window = window
        self._looks = looks
        self._speech = speech
        self._profile = SupportProfile()
        self.scanning: Scanning | None = None
        self.dwell: Dwell | None = None
        self.sticky: StickyPointer | None = None
        self.letters: LetterKeys | None = None
        self._steady: SteadyPresses | None = None
        self._rest_bar: RestBar | None = None

    @property
    def is_at_work(self) -> bool:
        """True while somebody presses otherwise than by mouse and keys as they are."""
        return self._profile.presses_otherwise

    @property
    def only_presses(self) -> bool:
        """True while there are switches, or a pointer presses by resting."""
        return self._profile.only_presses

    def wear(self, profile: SupportProfile) -> None:
        """Let presses be as `profile` says from now on."""
        if profile == self._profile:
            return
        self._end()
        self._profile = profile
        if profile.is_scanning:
            self.scanning = Scanning(self._window, _scan_way(profile), self._say)
            self.scanning.pressed.connect(self.pressed)
            self.scanning.writing_wanted.connect(self._on_writing_wanted)
        if profile.press_way is PressWay.RESTING:
            self.dwell = Dwell(self._window, profile.dwell_seconds)
            self.dwell.pressed.connect(self.pressed)
            self.dwell.writing_wanted.connect(self._on_writing_wanted)
            self._rest_bar = RestBar()
            self._column.insertWidget(0, self._rest_bar)
            self._looks.dress(self._rest_bar, lasts=True)
        if profile.has_sticky_pointer and not profile.is_scanning:
            self.sticky = StickyPointer(self._window)
        # What comes last is asked first: a press that does not count reaches no switch.
        if profile.needs_steady_presses:
            self._steady = SteadyPresses(self._window, profile.ignore_seconds, profile.hold_seconds)

    @property
    def _column(self) -> QBoxLayout:
        """What the window stands in, from above to below."""
        layout = self._window.layout()
        if not isinstance(layout, QBoxLayout):
            raise TypeError("the window has no column to stand in")
        return layout

    def _end(self) -> None:
        self._close_letters()
        for part in (self.scanning, self.dwell, self.sticky, self._steady):
            if part is not None:
                part.stop()
        self.scanning, self.dwell, self.sticky, self._steady = None, None, None, None
        if self._rest_bar is not None:
            self._take_out(self._rest_bar)
            self._rest_bar = None

    def _say(self, text: str) -> None:
        is_secret = self.letters is not None and self.letters.is_secret
        if self._profile.says_scanned and not is_secret:
            self._speech.cue(text)

    def _on_writing_wanted(self, edit: object) -> None:
        self._close_letters()
        if not isinstance(edit, QLineEdit | QPlainTextEdit):
            return
        columns = COLUMNS if self.scanning is None else SCANNED_COLUMNS
        self.letters = LetterKeys(edit, columns)
        self.letters.done.connect(self._on_written)
        self._column.addWidget(self.letters)
        self._looks.dress(self.letters, lasts=True)
        if self.scanning is not None:
            self.scanning.scan_only(self.letters)

    def _on_written(self) -> None:
        edit = self.letters.edit if self.letters is not None else None
        self._close_letters()
        if edit is not None and isValid(edit) and edit.isVisible():
            edit.setFocus()

    def _close_letters(self) -> None:
        letters, self.letters = self.letters, None
        if letters is not None:
            letters.done.disconnect(self._on_written)
            self._take_out(letters)
            if self.scanning is not None:
                self.scanning.scan_only(None)

    def _take_out(self, widget: QWidget) -> None:
        """Let `widget` go; what stands below moves up only when nobody is pressing it just now."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            QTimer.singleShot(LOOK_AGAIN_MS, widget, partial(self._take_out, widget))
            return
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()


def _scan_way(profile: SupportProfile) -> ScanWay:
    has_two = profile.press_way is PressWay.TWO_SWITCHES
    return ScanWay(
        press_switch=profile.press_switch,
        step_switch=profile.step_switch if has_two else None,
        seconds=profile.scan_seconds,
        pause_seconds=profile.scan_pause_seconds,
        rounds=profile.scan_rounds,
        by_rows=profile.scans_rows,
    )
