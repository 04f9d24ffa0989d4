"""The real program in its real window, and what a person can see of it."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt import exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.first_window import open_window
from ui.shell import Shell
from ui.starting import Starting
from ui.widgets.practice_surface import PracticeSurface

W = TypeVar("W", bound=QWidget)

PATIENCE_MS = 60_000
Control = QAbstractButton | QLineEdit | QPlainTextEdit


class Program:
    """The program with one data folder: started, looked at, and closed again."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self._qtbot = qtbot
        self._starting: Starting | None = None
        self._shell: Shell | None = None

    @property
    def window(self) -> Shell:
        """The one window."""
        assert self._shell is not None
        return self._shell

    @property
    def surface(self) -> PracticeSurface:
        """The practice desktop on show."""
        found = self._shown(PracticeSurface)
        assert found
        return found[0]

    def start(self, *, is_demo: bool = False) -> None:
        """Start it and wait until its window has the focus."""
        qt_app = QApplication.instance()
        assert isinstance(qt_app, QApplication)
        wanted = Namespace(data=self.folder, lang=None, demo=is_demo, file=None)
        self._starting = open_window(qt_app, wanted)
        windows = QApplication.topLevelWidgets()
        self._shell = next(one for one in windows if isinstance(one, Shell) and one.isVisible())
        self.wait(self.window.isActiveWindow)
        self.wait(lambda: QApplication.focusWidget() is not None)

    def close(self) -> None:
        """Close the window and wait until everything is kept."""
        if self._starting is None:
            return
        self.window.close()
        self._starting.close_down()
        self.window.deleteLater()
        QApplication.processEvents()
        self._starting, self._shell = None, None

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until `condition` holds."""
        try:
            self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)
        except exceptions.TimeoutError as problem:
            raise AssertionError(f"It did not come; on show: {self.texts()}") from problem

    def page(self, title: str) -> None:
        """Wait until the page with this title is on show and has taken the focus."""
        self.wait(lambda: title in self._titles() and self._has_focus())

    def sees(self, text: str) -> None:
        """Wait until `text` can be read somewhere in the window."""
        self.wait(lambda: any(text in one for one in self.texts()))

    def texts(self) -> list[str]:
        """Return every text on show."""
        labels = [label.text() for label in self._shown(QLabel)]
        buttons = [name_of(button) for button in self._shown(QAbstractButton)]
        told = [button.accessibleDescription() for button in self._shown(QAbstractButton)]
        edits = [edit.toPlainText() for edit in self._shown(QPlainTextEdit)]
        return [text for text in (*labels, *buttons, *told, *edits) if text]

    def control(self, name: str) -> Control:
        """Wait for the control with this name to be on show and ready, and return it."""
        found: list[Control] = []

        def is_there() -> bool:
            found[:] = [one for one in self.controls() if name_of(one) == name]
            return bool(found)

        self.wait(is_there)
        return found[0]

    def controls(self) -> list[Control]:
        """Return every control on show that answers."""
        shown: list[Control] = [
            *self._shown(QAbstractButton),
            *self._shown(QLineEdit),
            *self._shown(QPlainTextEdit),
        ]
        return [one for one in shown if one.isEnabled()]

    def _shown(self, kind: type[W]) -> list[W]:
        if self._shell is None or not isValid(self._shell):
            return []
        return [one for one in self._shell.findChildren(kind) if one.isVisible()]

    def _titles(self) -> list[str]:
        return [one.accessibleName() for one in self._shown(QWidget)]

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and focused.isVisible() and self.window.isAncestorOf(focused)


def name_of(control: QWidget) -> str:
    """Return what a screen reader calls `control`."""
    shown = control.text() if isinstance(control, QAbstractButton) else ""
    return control.accessibleName() or shown
