"""Know what the settings of the computer ask for, at the start and whenever they change."""

import sys

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QStyleHints

from app.domain.support_profile import Theme
from ui.theme.wishes import Wishes

NORMAL_POINTS = 10.0
NOTABLY_LARGER = 1.15
"""Desktops differ so much in their preset size; only from here on is it a wish."""


class Computer(QObject):
    """The computer under the program, with what it asks of every program.

    Signals:
        changed: it asks for something else now (`Wishes`).
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self._platform = platform
        self.wishes = Wishes()
        self._desktops = Wishes()
        # Kept: PySide6 would let go of the object behind it.
        self._hints = QGuiApplication.styleHints()

    def look(self) -> None:
        """Look at once at what can be seen at once; `changed` follows only when it is new."""
        self._look_again()

    def listen(self) -> None:
        """Ask the desktop too, whose answer comes later, and notice every change from now on."""
        self._hints.colorSchemeChanged.connect(self._look_again)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._look_again)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._look_again)
        if self._platform.startswith("linux"):
            from ui.accessibility.portal import Portal

            portal = Portal(self)
            portal.answered.connect(self._on_answered)
            portal.ask()

    def _on_answered(self, wishes: Wishes) -> None:
        self._desktops = wishes
        self._look_again()

    def _look_again(self) -> None:
        wishes = self._desktops.joined(wishes_of_qt(self._hints))
        if self._platform == "win32":
            from ui.accessibility.windows_settings import OwnWindows, wishes_of

            wishes = wishes.joined(wishes_of(OwnWindows()))
        if wishes != self.wishes:
            self.wishes = wishes
            self.changed.emit(wishes)


def wishes_of_qt(hints: QStyleHints) -> Wishes:
    """Return what Qt itself has heard from the system."""
    points = QGuiApplication.font().pointSizeF()
    is_larger = points > NORMAL_POINTS * NOTABLY_LARGER
    percent = round(points / NORMAL_POINTS * 100) if is_larger else 100
    return Wishes(_theme(hints), percent)


def _theme(hints: QStyleHints) -> Theme | None:
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Theme.CONTRAST
    schemes = {Qt.ColorScheme.Dark: Theme.DARK, Qt.ColorScheme.Light: Theme.LIGHT}
    return schemes.get(hints.colorScheme())
