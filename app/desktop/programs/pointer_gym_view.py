"""What the practice with the mouse shows: parts or folders, an open folder, boxes, what is in hand."""

from app.desktop.elements import (
    Bar,
    Button,
    Column,
    Element,
    Emphasis,
    Item,
    ItemList,
    Picture,
    Row,
    Surface,
    Text,
    Weight,
)
from app.desktop.programs.pointer_gym_state import (
    BENCH,
    Answer,
    Folder,
    Part,
    PointerGymState,
)
from app.desktop.things import Reel, Thing
from app.i18n import _, ngettext


def page(state: PointerGymState) -> Element:
    """Return the whole program in its layout."""
    if state.is_finished:
        return _finished()
    inside = _folder(state, state.folder) if state.folder else _lying(state)
    here = Column("pointer_gym/here", inside, scrolls=True)
    tools = _tools(state)
    if not state.boxes:
        return Column("pointer_gym/program", (here, tools), shares=(1, 0))
    boxes = Column("pointer_gym/shelf", _boxes(state), surface=Surface.PANEL, scrolls=True)
    if state.layout == BENCH:
        return Column("pointer_gym/program", (here, boxes, tools), shares=(8, 9, 0))
    panes = Row("pointer_gym/panes", (here, boxes), shares=(3, 2))
    return Column("pointer_gym/program", (panes, tools), shares=(1, 0))


def _lying(state: PointerGymState) -> tuple[Element, ...]:
    title = _("On the bench") if state.layout == BENCH else _("On the desk")
    folders = tuple(
        Thing(
            f"pointer_gym/folder/{each.id}",
            each.name,
            picture="pictogram/folder",
            is_chosen=each.id == state.chosen,
            opens=True,
        )
        for each in state.folders
    )
    items: tuple[Item, ...] = (*folders, *(_thing(state, each) for each in state.lying))
    if not items:
        return (Text("pointer_gym/empty", _("Nothing lies here any more."), Weight.STRONG),)
    things = ItemList("pointer_gym/things", title, items, is_grid=True)
    if state.layout == BENCH:
        return (things,)
    return (Text("pointer_gym/title", title, Weight.STRONG), things)


def _thing(state: PointerGymState, part: Part) -> Thing:
    return Thing(
        f"pointer_gym/part/{part.id}",
        part.name,
        picture=part.picture,
        is_chosen=part.id == state.chosen,
        moves=bool(state.boxes),
    )


def _folder(state: PointerGymState, folder: Folder) -> tuple[Element, ...]:
    back = Button("pointer_gym/back", _("Back"), icon="icon/arrow-left", emphasis=Emphasis.QUIET)
    head = Bar("pointer_gym/head", _("Tools"), (back,), surface=Surface.PLAIN)
    title = Text("pointer_gym/title", folder.name, Weight.TITLE)
    return (head, title, _scrolled(state, folder))


def _scrolled(state: PointerGymState, folder: Folder) -> Row:
    items = tuple(
        Thing(
            f"pointer_gym/order/{number}",
            order_name(number),
            picture="icon/file-text",
            is_chosen=number == state.chosen,
            moves=bool(state.boxes),
        )
        for number in state.shown
    )
    reel = Reel(
        "pointer_gym/orders",
        folder.name,
        items,
        up="pointer_gym/up",
        down="pointer_gym/down",
        first=state.first,
        length=len(state.lines),
    )
    # Translators: a button that scrolls a list
    up = Button("pointer_gym/up", _("Further up"), "icon/arrow-up", is_enabled=state.first > 0)
    # Translators: a button that scrolls a list
    down = Button(
        "pointer_gym/down",
        _("Further down"),
        "icon/arrow-down",
        is_enabled=state.first < state.last_first,
    )
    side = Column("pointer_gym/wheel", (up, down))
    return Row("pointer_gym/scrolled", (reel, side), shares=(1, 0))


def order_name(number: str) -> str:
    """Return what an order is called."""
    return _("Order {number}").format(number=number)


def _boxes(state: PointerGymState) -> tuple[Element, ...]:
    title = _("Boxes")
    counts = [box for _thing_id, box in state.put]
    items = tuple(
        Thing(
            f"pointer_gym/box/{each.id}",
            each.name,
            picture=each.picture,
            badge=_filled(counts.count(each.id)),
            takes=True,
        )
        for each in state.boxes
    )
    boxes = ItemList("pointer_gym/boxes", title, items, is_grid=True)
    if state.layout == BENCH:
        return (boxes,)
    return (Text("pointer_gym/boxes/title", title, Weight.STRONG), boxes)


def _filled(count: int) -> str:
    if count == 0:
        # Translators: on a box
        return _("empty")
    # Translators: on a box: how many things lie in it
    return ngettext("{count} inside", "{count} inside", count).format(count=count)


def _said(state: PointerGymState) -> Text:
    name = _name(state, state.chosen)
    last, box = state.put[-1] if state.answer is Answer.LIES else ("", "")
    words = {
        Answer.NONE: _("Nothing is chosen."),
        Answer.IN_HAND: _("In your hand: {name}").format(name=name),
        Answer.CHOSEN: _("You chose: {name}").format(name=name),
        Answer.ONCE_MORE: _("You chose: {name}. Press it once more to open it.").format(name=name),
        Answer.LIES: _("{name} lies in: {box}").format(
            name=_name(state, last), box=state.box(box).name if box else ""
        ),
        Answer.TAKE_FIRST: _("First press what you want to put in."),
        Answer.NOT_YET: _("Something still lies there."),
    }
    return Text("pointer_gym/answer", words[state.answer], Weight.STRONG)


def _name(state: PointerGymState, identity: str) -> str:
    named = {part.id: part.name for part in state.parts}
    named |= {folder.id: folder.name for folder in state.folders}
    return named.get(identity) or order_name(identity)


def _tools(state: PointerGymState) -> Bar:
    """Return what stands below: always there, so that nothing moves away under the pointer."""
    said = _said(state)
    if not state.boxes:
        return Bar("pointer_gym/tools", _("Tools"), (said,))
    back = Button(
        "pointer_gym/take_back",
        _("Take the last one out"),
        icon="icon/arrow-back-up",
        is_enabled=bool(state.put),
    )
    done = Button("pointer_gym/finish", _("All is put away"), "icon/check", Emphasis.MAIN)
    return Bar("pointer_gym/tools", _("Tools"), (done, back, said))


def _finished() -> Column:
    parts = (
        Picture("pointer_gym/done/sign", "icon/check", size=64),
        Text("pointer_gym/done/words", _("Everything is in its place."), Weight.TITLE),
    )
    return Column("pointer_gym/done", parts, is_centred=True, scrolls=True)
