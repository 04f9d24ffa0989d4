"""What the help page for devices shows: what does not work, what to look at, and who can help."""

from app.desktop.elements import (
    Bar,
    Button,
    Column,
    Element,
    Emphasis,
    Item,
    ItemList,
    Picture,
    Surface,
    Text,
    Weight,
)
from app.desktop.programs.helpdesk_state import (
    CHECKS_OF,
    PROGRAM,
    Answer,
    Device,
    Fault,
    HelpdeskState,
)
from app.desktop.site_bar import site_bar
from app.i18n import _

_PICTURES = {
    Device.SCREEN: "pictogram/desktop-computer",
    Device.SOUND: "pictogram/speaker",
    Device.NETWORK: "pictogram/globe",
    Device.PRINTER: "pictogram/printer",
}
_ICONS = {
    Fault.CABLE: "icon/plug",
    Fault.VOLUME: "icon/volume",
    Fault.WIFI: "icon/wifi",
    Fault.PAPER: "icon/file-text",
    Fault.RESTART: "icon/refresh",
}


def page(state: HelpdeskState) -> Element:
    """Return the whole page in its layout."""
    body = _device(state, Device(state.open)) if state.open else _home()
    column = Column("helpdesk/page", body, scrolls=True)
    if state.layout == PROGRAM:
        return Column("helpdesk/program", (column,), shares=(1,))
    top = site_bar("helpdesk", state.scene.skin)
    return Column("helpdesk/program", (top, column), shares=(0, 1))


def _home() -> tuple[Element, ...]:
    names = {
        Device.SCREEN: _("The screen"),
        Device.SOUND: _("The sound"),
        Device.NETWORK: _("The internet"),
        Device.PRINTER: _("The printer"),
    }
    items = tuple(
        Item(f"helpdesk/device/{device}", name, picture=_PICTURES[device])
        for device, name in names.items()
    )
    question = _("What does not work?")
    return (
        Text("helpdesk/question", question, Weight.TITLE),
        ItemList("helpdesk/devices", question, items, is_grid=True),
    )


def _device(state: HelpdeskState, device: Device) -> tuple[Element, ...]:
    titles = {
        Device.SCREEN: _("The screen stays black"),
        Device.SOUND: _("There is no sound"),
        Device.NETWORK: _("There is no internet"),
        Device.PRINTER: _("The printer does not print"),
    }
    back = Button("helpdesk/back", _("Back"), icon="icon/arrow-left", emphasis=Emphasis.QUIET)
    checks = tuple(_check(state, fault) for fault in CHECKS_OF[device])
    return (
        Bar("helpdesk/tools", _("Tools"), (back,), surface=Surface.PLAIN),
        Text("helpdesk/title", titles[device], Weight.TITLE),
        Picture("helpdesk/picture", _PICTURES[device], size=96),
        *_said(state),
        Text("helpdesk/first", _("Look at this first:"), Weight.STRONG),
        *checks,
        Button("helpdesk/try", _("Try if it works"), "icon/player-play", Emphasis.MAIN),
        _ask(state, device),
    )


def _check(state: HelpdeskState, fault: Fault) -> Button:
    labels = {
        Fault.CABLE: _("Push the cable in"),
        Fault.VOLUME: _("Turn the sound up"),
        Fault.WIFI: _("Switch the Wi-Fi on"),
        Fault.PAPER: _("Put paper in"),
        Fault.RESTART: _("Switch off and on again"),
    }
    is_done = fault in state.checked
    return Button(
        f"helpdesk/check/{fault}",
        labels[fault],
        icon="icon/check" if is_done else _ICONS[fault],
        is_pressed=is_done,
        is_enabled=not is_done,
    )


def _ask(state: HelpdeskState, device: Device) -> Button:
    is_asked = device in state.asked
    label = _("Help is coming") if is_asked else _("Ask for help")
    return Button("helpdesk/ask", label, icon="icon/user-question", is_enabled=not is_asked)


def _said(state: HelpdeskState) -> tuple[Element, ...]:
    if state.answer is Answer.NONE:
        return ()
    name = state.scene.skin.person(state.helper).name
    words = {
        Answer.DONE: _("Done. Now try if it works."),
        Answer.WORKS: _("It works again."),
        Answer.STILL_NOT: _("It does not work yet. Look at the next thing, or ask for help."),
        Answer.ASKED: _("{name} comes to you.").format(name=name),
    }
    said = Text("helpdesk/answer", words[state.answer], Weight.STRONG)
    return (Column("helpdesk/said", (said,), surface=Surface.PANEL),)
