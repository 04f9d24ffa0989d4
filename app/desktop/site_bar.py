"""The top of a web page of the firm, the same in every program that runs in a browser."""

from app.desktop.elements import Bar, Element, Picture, Surface, Text, Weight
from app.desktop.skin import Skin
from app.i18n import _


def site_bar(
    program: str,
    skin: Skin,
    *more: Element,
    before: tuple[Element, ...] = (),
    name: str = "",
) -> Bar:
    """Return logo and firm with `more` behind them; every id begins with the name of `program`.

    A page with a `name` of its own shows that in place of the firm.
    """
    firm = (
        Picture(f"{program}/logo", skin.logo, size=32),
        Text(f"{program}/firm", name or skin.firm, Weight.STRONG),
    )
    parts = (*before, *firm, *more)
    return Bar(f"{program}/top", _("Top of the page"), parts, surface=Surface.ACCENT)
