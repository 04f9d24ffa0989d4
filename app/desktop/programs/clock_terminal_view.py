"""What the wall terminal shows: the time, and a keypad or the buttons to clock."""

from app.desktop.elements import (
    Button,
    Column,
    Element,
    Emphasis,
    Picture,
    Row,
    Surface,
    Text,
    Weight,
)
from app.desktop.instruments import Keypad
from app.desktop.programs.clock_state import ClockState, Kind, Page
from app.desktop.programs.clock_words import (
    answer,
    confirmation,
    kind_button,
    status_text,
    today_table,
)
from app.desktop.skin import ME
from app.i18n import _


def terminal_page(state: ClockState) -> Element:
    """Return the page the terminal stands at, the time always beside it."""
    pages = {Page.BADGE: _badge, Page.CHOOSE: _choose, Page.CONFIRMED: confirmation}
    return Row("clock/terminal", (_face(state), pages[state.page](state)), shares=(2, 3))


def _face(state: ClockState) -> Column:
    skin = state.scene.skin
    parts = (
        Picture("clock/logo", skin.logo, size=64),
        Text("clock/firm", skin.firm, Weight.STRONG),
        Text("clock/time", state.time, Weight.DISPLAY),
    )
    return Column("clock/face", parts, surface=Surface.ACCENT, is_centred=True)


def _badge(state: ClockState) -> Column:
    parts: tuple[Element, ...] = (
        Text("clock/ask", _("Type your badge number."), Weight.TITLE),
        *answer(state),
        Keypad("clock/keypad", _("Badge number"), entered=state.entered, is_secret=False),
    )
    return Column("clock/badge", parts, scrolls=True, is_centred=True)


def _choose(state: ClockState) -> Column:
    name = state.scene.skin.person(ME).name
    parts = (
        Text("clock/hello", _("Hello, {name}.").format(name=name), Weight.TITLE),
        status_text(state),
        *answer(state),
        Row("clock/choices", (kind_button(Kind.COME), kind_button(Kind.GO)), shares=(1, 1)),
        today_table(state),
        Button("clock/cancel", _("Cancel"), icon="icon/x", emphasis=Emphasis.QUIET),
    )
    return Column("clock/choose", parts, scrolls=True)
