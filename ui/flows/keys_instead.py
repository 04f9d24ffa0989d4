"""Who takes to the keys in the middle of an exercise is told the way without a mouse."""

from PySide6.QtCore import QObject, QTimer

from app.practice.events import TookToKeys
from ui.accessibility.last_used import LastUsed
from ui.flows.practice import PracticeFlow
from ui.screens.employee.practice import PracticeScreen


class KeysInstead(QObject):
    """Tells the run that keys are used. It lives with the flow of the practice."""

    def __init__(self, screen: PracticeScreen, flow: PracticeFlow) -> None:
        super().__init__(flow)
        self._flow = flow
        last = LastUsed.of(screen)
        if last is not None:
            last.keys_used.connect(self._on_keys_used)

    def _on_keys_used(self) -> None:
        # The key itself comes first: it may end a demonstration, or the step.
        if not self._flow.run.is_by_keys:
            QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        if not self._flow.run.is_by_keys:
            self._flow.tell(TookToKeys())
