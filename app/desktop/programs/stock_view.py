"""What the stock list shows: search and groups, the articles, and the one that is open."""

from app.desktop.elements import (
    Bar,
    Button,
    Column,
    Dialog,
    Element,
    Emphasis,
    Field,
    Item,
    ItemList,
    Picture,
    Row,
    Surface,
    Text,
    Weight,
)
from app.desktop.instruments import Keypad
from app.desktop.programs.stock_state import PHONE, Answer, Article, StockState
from app.i18n import _, ngettext


def page(state: StockState) -> Element:
    """Return the whole list in its layout."""
    search = Field("stock/search", _("Search"), state.wanted, _("Name or number"))
    top = Row("stock/top", (search,), shares=(1,), surface=Surface.PANEL)
    if state.layout == PHONE:
        return _phone(state, top)
    side = Column("stock/side", (_groups(state),), surface=Surface.PANEL, scrolls=True)
    middle = Column("stock/middle", _articles(state), scrolls=True)
    shares = (2, 4, 4) if state.article else (2, 8)
    panes = Row("stock/panes", (side, middle, *_card(state)), shares=shares)
    return Column("stock/program", (top, panes, *_taking(state)), shares=(0, 1))


def _phone(state: StockState, top: Row) -> Column:
    if state.article:
        back = Button("stock/back", _("Back"), icon="icon/arrow-left", emphasis=Emphasis.QUIET)
        bar = Bar("stock/tools", _("Tools"), (back,))
        return Column("stock/program", (bar, *_card(state), *_taking(state)), shares=(0, 1))
    middle = Column("stock/middle", (_groups(state), *_articles(state)), scrolls=True)
    return Column("stock/program", (top, middle), shares=(0, 1))


def _groups(state: StockState) -> ItemList:
    every = Item("stock/group", _("All articles"), picture="icon/list", is_chosen=not state.group)
    items = tuple(
        Item(f"stock/group/{identity}", name, "", is_chosen=identity == state.group)
        for identity, name in state.groups
    )
    return ItemList("stock/groups", _("Groups"), (every, *items))


def _articles(state: StockState) -> tuple[Element, ...]:
    found = state.shown()
    count = ngettext("{count} article", "{count} articles", len(found)).format(count=len(found))
    if found:
        title = Text("stock/title", count, Weight.STRONG)
        return (title, ItemList("stock/list", _("Articles"), _lines(state, found)))
    alike = state.meant()
    if alike:
        title = Text("stock/meant", _("Did you mean this?"), Weight.STRONG)
        return (title, ItemList("stock/list", _("Articles"), _lines(state, alike)))
    return (Text("stock/nothing", _("Nothing found. Try a shorter word.")),)


def _lines(state: StockState, articles: tuple[Article, ...]) -> tuple[Item, ...]:
    return tuple(
        Item(
            f"stock/article/{each.id}",
            each.name,
            subtitle=each.shelf,
            note=each.code,
            picture=each.picture,
            is_chosen=each.id == state.open,
        )
        for each in articles
    )


def _card(state: StockState) -> tuple[Column, ...]:
    article = state.article
    if article is None:
        return ()
    pieces = ngettext("{count} piece", "{count} pieces", article.count)
    parts: tuple[Element, ...] = (
        *((Picture("stock/card/picture", article.picture, size=72),) if article.picture else ()),
        Text("stock/card/name", article.name, Weight.TITLE),
        Text("stock/card/code", _("Number: {code}").format(code=article.code)),
        Text("stock/card/shelf", article.shelf, Weight.STRONG),
        Text("stock/card/count", pieces.format(count=article.count), Weight.STRONG),
        *_said(state, dialog=False),
        Button(
            "stock/take",
            _("Take out"),
            icon="icon/arrow-up",
            emphasis=Emphasis.MAIN,
            is_enabled=article.count > 0,
        ),
        _order_button(article),
    )
    return (Column("stock/card", parts, surface=Surface.PANEL, scrolls=True),)


def _order_button(article: Article) -> Button:
    label = _("More is ordered") if article.is_ordered else _("Order more")
    return Button(
        "stock/order", label, icon="icon/shopping-cart", is_enabled=not article.is_ordered
    )


def _taking(state: StockState) -> tuple[Dialog, ...]:
    if not (state.is_taking and state.article):
        return ()
    parts: tuple[Element, ...] = (
        Text("stock/taking/name", state.article.name, Weight.STRONG),
        Keypad("stock/keypad", _("How many?"), state.entered, is_secret=False),
        *_said(state, dialog=True),
        Button("stock/keep", _("Cancel"), icon="icon/x", emphasis=Emphasis.QUIET),
    )
    return (Dialog("stock/taking", _("Take out"), parts),)


def _said(state: StockState, *, dialog: bool) -> tuple[Text, ...]:
    if state.answer is Answer.NONE or state.is_taking is not dialog:
        return ()
    words = {
        Answer.HOW_MANY: _("Type how many you take."),
        Answer.NOT_SO_MANY: _("There are not so many. Type a smaller number."),
        Answer.TAKEN: _("The list counts it for you."),
        Answer.ORDERED: _("The stock room knows that more is needed."),
    }
    return (Text("stock/answer", words[state.answer], Weight.STRONG),)
