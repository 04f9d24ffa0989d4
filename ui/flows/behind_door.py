"""What a supporter was doing when the area locked itself: nothing of it is lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # decision 0013: an empty window is shown first, then what it holds is loaded
    from app.domain.person import Supporter
    from ui.flows.flow import Flow
    from ui.places import Place, SupporterDoor


class BehindDoor:
    """Keeps one page, out of sight and as it is, for the supporter who was on it."""

    def __init__(self) -> None:
        self._place: Place | None = None
        self._flow: Flow | None = None
        self._supporter: Supporter | None = None
        self._given_back: Flow | None = None
        self._brought: Place | None = None

    def keep(self, place: "Place", flow: "Flow", supporter: "Supporter | None") -> None:
        """Keep `flow` with what is half written in it; it rests meanwhile."""
        self.forget()
        flow.rest()
        self._place, self._flow, self._supporter = place, flow, supporter

    def bring(self, place: "Place") -> "SupporterDoor":
        """Return the door; it leads whichever supporter comes in next to `place`."""
        from ui.places import SupporterDoor

        self.forget()
        self._brought = place
        return SupporterDoor()

    def put_away(self, flow: "Flow", following: "Flow") -> None:
        """Take `flow` out of sight; unless it is the one that waits, for good.

        Left to itself, Qt shows `following` a moment later, and what is around a page fills the gap.
        """
        flow.screen.hide()
        following.screen.show()
        if flow is not self._flow:
            flow.screen.deleteLater()

    def begin(self, flow: "Flow") -> None:
        """Let `flow`, which is in the window now, begin; one that waited goes on where it was."""
        if flow is not self._given_back:
            flow.begin()
            return
        self._given_back = None
        flow.screen.show()
        flow.come_back()

    def place_for(self, supporter: "Supporter | None") -> "Place | None":
        """Return where `supporter` was, None for somebody else; or what somebody brought."""
        if self._brought is not None:
            brought, self._brought = self._brought, None
            return brought
        is_same = _id(supporter) == _id(self._supporter)
        return self._place if is_same else None

    def give_back(self, place: "Place") -> "Flow | None":
        """Return the flow that waits if `place` is its own; it waits no longer."""
        if self._flow is None or place is not self._place:
            return None
        self._given_back, self._flow, self._place = self._flow, None, None
        return self._given_back

    def forget(self) -> None:
        """Let go of what waits."""
        if self._flow is not None:
            self._flow.screen.deleteLater()
        self._place = self._flow = self._supporter = self._brought = None


def _id(supporter: "Supporter | None") -> str:
    return supporter.id if supporter is not None else ""
