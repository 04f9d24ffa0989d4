"""What a supporter was doing when the area locked itself: nothing of it is lost."""

from app.domain.person import Supporter
from ui.flows.flow import Flow
from ui.places import Place


class BehindDoor:
    """Keeps one page, out of sight and as it is, for the supporter who was on it."""

    def __init__(self) -> None:
        self._place: Place | None = None
        self._flow: Flow | None = None
        self._supporter: Supporter | None = None

    def keep(self, place: Place, flow: Flow, supporter: Supporter | None) -> None:
        """Keep `flow` with what is half written in it; it rests meanwhile."""
        self.forget()
        flow.rest()
        self._place, self._flow, self._supporter = place, flow, supporter

    def keeps(self, flow: Flow) -> bool:
        """Tell whether `flow` is the one that waits."""
        return flow is self._flow

    def place_for(self, supporter: Supporter | None) -> Place | None:
        """Return where `supporter` was, None for somebody else, whose page it is not."""
        is_same = _id(supporter) == _id(self._supporter)
        return self._place if is_same else None

    def give_back(self, place: Place) -> Flow | None:
        """Return the flow that waits if `place` is its own; it waits no longer."""
        if self._flow is None or place is not self._place:
            return None
        flow, self._flow, self._place = self._flow, None, None
        return flow

    def forget(self) -> None:
        """Let go of what waits."""
        if self._flow is not None:
            self._flow.screen.deleteLater()
        self._place = self._flow = self._supporter = None


def _id(supporter: Supporter | None) -> str:
    return supporter.id if supporter is not None else ""
