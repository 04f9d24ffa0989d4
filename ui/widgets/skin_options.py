"""The sites of the exercises as answers, each with its sign."""

from app.desktop.skin import Skin, Trade
from app.i18n import _
from ui.widgets.choice_tiles import Option


def skin_option(skin: Skin, *, is_own: bool = False) -> Option:
    """Return the answer that stands for a skin."""
    explanation = _("Your own file: {name}").format(name=f"{skin.id}.yaml")
    return Option(skin.id, skin.firm, skin.logo, explanation if is_own else trade_name(skin.trade))


def shipped_options() -> tuple[Option, ...]:
    """Return the answers for what ships, before anything is loaded."""
    return (
        Option("bike_workshop", trade_name(Trade.BICYCLES), "pictogram/bicycle"),
        Option("kitchen", trade_name(Trade.KITCHEN), "pictogram/cooking"),
        Option("packing_hall", trade_name(Trade.PACKING), "pictogram/lorry"),
    )


def trade_name(trade: Trade) -> str:
    """Return what kind of work a trade is."""
    names = {
        Trade.BICYCLES: _("Bicycle workshop"),
        Trade.KITCHEN: _("Kitchen and catering"),
        Trade.PACKING: _("Packing and logistics"),
    }
    return names[trade]
