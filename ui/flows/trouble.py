"""Something did not work: say so calmly, and begin again when asked."""

from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.places import Trouble, WhoAreYou
from ui.screens.trouble import TroubleScreen


class TroubleFlow(Flow):
    """One way on. When the data folder did not open, it is tried once more."""

    def __init__(self, place: Trouble, context: Context) -> None:
        screen = TroubleScreen(place.what_happened, place.what_to_do)
        super().__init__(screen, context)
        self._trouble = screen
        screen.again_wanted.connect(self._on_again)

    def begin(self) -> None:
        """Say it."""
        self.context.speech.say(*self._trouble.texts())

    def _on_again(self) -> None:
        if self.context.is_open:
            self.went.emit(WhoAreYou())
        else:
            self.context.open_wanted.emit()
