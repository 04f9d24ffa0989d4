"""What the settings show: the pages at the side or as a list, one page, and the live sample."""

from app.desktop.elements import (
    Bar,
    Button,
    Choice,
    Column,
    Element,
    Emphasis,
    Item,
    ItemList,
    Option,
    Picture,
    Row,
    Surface,
    Text,
    Toggle,
    Weight,
)
from app.desktop.instruments import Slider
from app.desktop.programs.settings_state import (
    MOST_SPEED,
    MOST_VOLUME,
    PHONE,
    Colours,
    Pace,
    Page,
    PointerColour,
    PointerSize,
    SettingsState,
    TextSize,
    normal_again,
)
from app.desktop.programs.settings_words import (
    colours_name,
    now,
    pace_name,
    page_name,
    pointer_name,
    size_name,
    volume_words,
)
from app.i18n import _

_ICONS = {
    Page.TEXT: "icon/text-size",
    Page.COLOURS: "icon/contrast",
    Page.POINTER: "icon/pointer",
    Page.READING: "icon/ear",
    Page.SOUND: "icon/volume",
}
_WEIGHTS = {
    TextSize.NORMAL: Weight.SMALL,
    TextSize.LARGE: Weight.TITLE,
    TextSize.LARGEST: Weight.DISPLAY,
}
_GROUNDS = {
    Colours.DAY: Surface.DAY,
    Colours.NIGHT: Surface.NIGHT,
    Colours.SIGNAL: Surface.SIGNAL,
}
_POINTERS_PX = {PointerSize.NORMAL: 28, PointerSize.LARGE: 56, PointerSize.LARGEST: 100}


def page(state: SettingsState) -> Element:
    """Return the whole program in its layout."""
    if state.layout == PHONE:
        inside = _list(state, has_values=True) if state.page is Page.NONE else _page(state)
        page_now = Column("settings/page", inside, scrolls=True)
        if state.page is Page.NONE:
            return Column("settings/program", (page_now,), shares=(1,))
        return Column("settings/program", (_back(), page_now), shares=(0, 1))
    tabs = _list(state, has_values=False)
    side = Column("settings/side", tabs, surface=Surface.PANEL, scrolls=True)
    body = Column("settings/page", _page(state), scrolls=True)
    panes = Row("settings/panes", (side, body), shares=(2, 5))
    return Column("settings/program", (panes,), shares=(1,))


def _back() -> Bar:
    back = Button("settings/back", _("Back"), icon="icon/arrow-left", emphasis=Emphasis.QUIET)
    return Bar("settings/tools", _("Tools"), (back,), surface=Surface.PLAIN)


def _list(state: SettingsState, *, has_values: bool) -> tuple[Element, ...]:
    items = tuple(
        Item(
            f"settings/page/{each}",
            page_name(each),
            subtitle=now(state, each) if has_values else "",
            picture=icon,
            is_chosen=each is state.page,
        )
        for each, icon in _ICONS.items()
    )
    return (ItemList("settings/pages", _("Pages"), items),)


def _page(state: SettingsState) -> tuple[Element, ...]:
    if state.page is Page.NONE:
        return _start(state)
    controls = {
        Page.TEXT: _text,
        Page.COLOURS: _colours,
        Page.POINTER: _pointer,
        Page.READING: _reading,
        Page.SOUND: _sound,
    }
    is_normal = normal_again(state.chosen, state.page) == state.chosen
    normal = Button(
        "settings/normal", _("Back to normal"), "icon/arrow-back-up", is_enabled=not is_normal
    )
    title = Text("settings/title", page_name(state.page), Weight.TITLE)
    return (title, *controls[state.page](state), *_sample(state), normal)


def _start(state: SettingsState) -> tuple[Element, ...]:
    question = Text("settings/question", _("What do you want to change?"), Weight.TITLE)
    return (question, *_sample(state))


def _text(state: SettingsState) -> tuple[Element, ...]:
    sizes = tuple(Option(each, size_name(each)) for each in TextSize)
    return (Choice("settings/text", _("How large are words?"), sizes, state.chosen.text),)


def _colours(state: SettingsState) -> tuple[Element, ...]:
    every = tuple(Option(each, colours_name(each)) for each in Colours)
    question = _("Which colours can you read well?")
    return (Choice("settings/colours", question, every, state.chosen.colours),)


def _pointer(state: SettingsState) -> tuple[Element, ...]:
    chosen = state.chosen
    sizes = tuple(Option(each, size_name(each)) for each in PointerSize)
    colours = tuple(Option(each, pointer_name(each)) for each in PointerColour)
    return (
        Choice("settings/pointer", _("How large is the pointer?"), sizes, chosen.pointer),
        Choice(
            "settings/pointer_colour", _("Colour of the pointer"), colours, chosen.pointer_colour
        ),
        Slider(
            "settings/mouse",
            _("Speed of the mouse"),
            chosen.mouse,
            MOST_SPEED,
            _("Slower"),
            _("Faster"),
            _("{value} of {most}").format(value=chosen.mouse, most=MOST_SPEED),
        ),
    )


def _reading(state: SettingsState) -> tuple[Element, ...]:
    paces = tuple(Option(each, pace_name(each)) for each in Pace)
    switch = Toggle("settings/reads", _("Read the screen aloud"), state.chosen.reads)
    if not state.chosen.reads:
        return (switch,)
    return (
        switch,
        Choice("settings/pace", _("How does the voice read?"), paces, state.chosen.pace),
    )


def _sound(state: SettingsState) -> tuple[Element, ...]:
    volume = state.chosen.volume
    told = volume_words(volume)
    label = _("Volume")
    return (Slider("settings/volume", label, volume, MOST_VOLUME, _("Quieter"), _("Louder"), told),)


def _sample(state: SettingsState) -> tuple[Element, ...]:
    chosen = state.chosen
    pointer = Picture(
        "settings/sample/pointer",
        f"pictogram/pointer-{chosen.pointer_colour}",
        # Translators: what a picture of the mouse pointer shows, such as "Mouse pointer: large, white"
        _("Mouse pointer: {size}, {colour}").format(
            size=size_name(chosen.pointer), colour=pointer_name(chosen.pointer_colour)
        ),
        _POINTERS_PX[chosen.pointer],
    )
    words = Text("settings/sample/words", state.sample, _WEIGHTS[chosen.text])
    skin = state.scene.skin
    head = (
        Picture("settings/sample/logo", skin.logo, size=32),
        Text("settings/sample/firm", skin.firm, Weight.STRONG),
    )
    parts = (
        Row("settings/sample/head", head, shares=(0, 1)),
        Row("settings/sample/line", (words, pointer), shares=(1, 0)),
        *_heard(state),
    )
    return (
        Text("settings/sample/title", _("Your screen looks like this now:"), Weight.STRONG),
        Column("settings/sample", parts, surface=_GROUNDS[chosen.colours]),
    )


def _heard(state: SettingsState) -> tuple[Element, ...]:
    chosen = state.chosen
    if not chosen.reads:
        return ()
    is_silent = chosen.volume == 0
    icon = "icon/volume-off" if is_silent else "icon/volume"
    words = (
        _("The voice reads this, but the sound is off.")
        if is_silent
        else _("The voice reads this: {pace}.").format(pace=pace_name(chosen.pace))
    )
    parts = (
        Picture("settings/sample/sound", icon, size=32),
        Text("settings/sample/heard", words),
    )
    return (Row("settings/sample/voice", parts, shares=(0, 1)),)
