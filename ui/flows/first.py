"""Which flow shows a place while the rest is still loading."""

from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.places import ChooseLanguage, ConfirmPerson, Place, WhoAreYou


def open_first(place: Place, context: Context) -> Flow:
    """Return the flow of a place that can be shown before everything is loaded."""
    match place:
        case ChooseLanguage():
            from ui.flows.language import LanguageFlow

            return LanguageFlow(place, context)
        case WhoAreYou():
            from ui.flows.who import WhoFlow

            return WhoFlow(place, context)
        case ConfirmPerson():
            from ui.flows.confirm import ConfirmFlow

            return ConfirmFlow(place, context)
        case _:
            raise LookupError(f"{type(place).__name__} is not loaded yet")
