"""Choose a switch by pressing it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.support_profile import SupportProfile
from app.i18n import _
from ui.accessibility.announce import announce
from ui.accessibility.next_press import NextPress
from ui.accessibility.roles import mark_group
from ui.widgets.big_button import BigButton
from ui.widgets.supports.row import OwnSwitch
from ui.widgets.text import SpokenText


class OwnSwitchTile(QWidget):
    """Says which switch it is now, and takes the next press for another one. There is no hurry.

    Signals:
        changed: the supports as the person wants them now (a `SupportProfile`).
    """

    changed = Signal(object)

    def __init__(self, row: OwnSwitch, profile: SupportProfile) -> None:
        super().__init__()
        self._row = row
        self._profile = profile
        self._waiting: NextPress | None = None
        mark_group(self, row.label)
        self.now = SpokenText(self._words_now())
        self.button = BigButton(_("Choose by pressing"), "icon/hand-click")
        self.button.clicked.connect(self._on_clicked)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 8)
        lines.addWidget(SpokenText(row.label, kind="strong"))
        lines.addWidget(self.now)
        lines.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeading)

    def _on_clicked(self) -> None:
        self._stop_waiting()
        waiting = NextPress(self.window(), self._row.taken)
        waiting.pressed.connect(self._on_pressed)
        waiting.given_up.connect(self._on_given_up)
        self._waiting = waiting
        self._say(_("Press your switch now. Escape changes nothing."))

    def _on_pressed(self, name: str) -> None:
        self._stop_waiting()
        self.changed.emit(self._row.change(self._profile, name))

    def _on_given_up(self) -> None:
        self._stop_waiting()
        self._say(self._words_now())

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.stop()
            self._waiting = None

    def _say(self, words: str) -> None:
        self.now.setText(words)
        announce(self, words)

    def _words_now(self) -> str:
        # Translators: switch is a key or a mouse button, such as: F8, or: Left mouse button.
        return _("Now: {switch}").format(switch=words_of(self._row.now))


def words_of(switch: str) -> str:
    """Return what people call a switch."""
    known = {
        "Space": _("Space key"),
        "Enter": _("Enter key"),
        "MouseLeft": _("Left mouse button"),
        "MouseRight": _("Right mouse button"),
        "MouseMiddle": _("Middle mouse button"),
    }
    key = getattr(Qt.Key, f"Key_{switch}", None)
    return known.get(switch) or (QKeySequence(key).toString() if key is not None else switch)
