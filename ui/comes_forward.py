"""Started a second time, the program shows the window that is open, with a sentence, and no other."""

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt

from app.i18n import _
from app.store.already_open import Asked, answer, ask_to_come_forward, prepare_to_be_asked
from ui.accessibility.announce import announce
from ui.flows.context import Context
from ui.places import BroughtFile
from ui.shell import Shell
from ui.widgets.notice import Notice
from ui.widgets.page import Page

log = logging.getLogger(__name__)

_ANY_PROCESS = -1


class ComesForward(QObject):
    """Brings the window to the front when a second start asks for it."""

    def __init__(self, shell: Shell, context: Context) -> None:
        super().__init__(shell)
        self._shell = shell
        self._context = context
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_changed)
        folder = context.folder
        context.background.run(lambda: prepare_to_be_asked(folder), self._watch, _not_asked)

    @property
    def watched(self) -> list[str]:
        """The file through which a second start asks; none before it is there."""
        return self._watcher.files()

    def _watch(self, file: Path) -> None:
        self._watcher.addPath(str(file))

    def _on_changed(self, file: str) -> None:
        self._context.background.run(lambda: answer(Path(file)), self._on_looked, _not_asked)

    def _on_looked(self, asked: Asked | None) -> None:
        if asked is None:
            return
        shell = self._shell
        shell.setWindowState(shell.windowState() & ~Qt.WindowState.WindowMinimized)
        shell.raise_()
        shell.activateWindow()
        if asked.brought is None:
            self._say(_("WISE Steps was open already. You can go on here."))
        elif self._context.session.employee is not None:
            self._say(_("Please stop practising first. Then open the file again."))
        else:
            shell.ask_for_passphrase(BroughtFile(asked.brought))

    def _say(self, words: str) -> None:
        shell = self._shell
        screen = shell.flow.screen if shell.flow is not None else None
        if isinstance(screen, Page) and not shell.is_covered:
            screen.show_notice(Notice(words))  # which announces itself
        else:
            announce(shell, words)
        self._context.speech.say(words)


def another_window_came(folder: Path, brought: Path | None = None) -> bool:
    """Have the window that is open come to the front; False when none answers."""
    if sys.platform == "win32":
        import ctypes

        # Whoever was started by the person may hand the front of the screen on to another.
        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
    return ask_to_come_forward(folder, brought)


def _not_asked(problem: Exception) -> None:
    log.warning("A second start will not be noticed: %s", type(problem).__name__)
