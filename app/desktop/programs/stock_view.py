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
from app.desktop.programs.stock_state import PHONE, WEB, Answer, Article, StockState
from app.desktop.site_bar import site_bar
from app.desktop.skin import ME
from app.i18n import _, ngettext


def page(state: StockState) -> Element:
    """Return the whole list in its layout."""
    search = Field("stock/search", _("Search"), state.wanted, _("Name or number"))
    top = Row("stock/searching", (search,), shares=(1,), surface=Surface.PANEL)
    if state.layout == PHONE:
        return _phone(state, top)
    if state.layout == WEB:
        return _web(state, top)
    side = Column("stock/side", (_groups(state),), surface=Surface.PANEL, scrolls=True)
    middle = Column("stock/middle", _articles(state), scrolls=True)
    shares = (2, 4, 4) if state.article else (2, 8)
    panes = Row("stock/panes", (side, middle, *_card(state)), shares=shares)
    return Column("stock/program", (top, panes, *_taking(state)), shares=(0, 1))


def _phone(state: StockState, top: Row) -> Column:
    if state.article:
        return Column("stock/program", (_back(), *_card(state), *_taking(state)), shares=(0, 1))
    middle = Column("stock/middle", (_groups(state), *_articles(state)), scrolls=True)
    return Column("stock/program", (top, middle), shares=(0, 1))


def _web(state: StockState, top: Row) -> Column:
    """Return the page with the articles as tiles, or the page of one article."""
    skin = state.scene.skin
    account = Text("stock/account", skin.mail_address(ME), Weight.SMALL)
    side = Column("stock/side", (_groups(state),), surface=Surface.PANEL, scrolls=True)
    middle = Column("stock/middle", _articles(state), scrolls=True)
    page: tuple[Element, ...] = (top, Row("stock/panes", (side, middle), shares=(2, 5)))
    if state.article:
        page = (_back(), *_card(state))
    body = Column("stock/page", page, shares=(0, 1))
    parts: tuple[Element, ...] = (site_bar("stock", skin, account), body, *_taking(state))
    return Column("stock/program", parts, shares=(0, 1))


def _back() -> Bar:
    back = Button("stock/back", _("Back"), icon="icon/arrow-left", emphasis=Emphasis.QUIET)
    return Bar("stock/tools", _("Tools"), (back,))


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
        return (title, _list(state, found))
    alike = state.meant()
    if alike:
        title = Text("stock/meant", _("Did you mean this?"), Weight.STRONG)
        return (title, _list(state, alike))
    return (Text("stock/nothing", _("Nothing found. Try a shorter word.")),)


def _list(state: StockState, articles: tuple[Article, ...]) -> ItemList:
    # A tile has room for two lines; where the article lies is told when it is open.
    is_grid = state.layout == WEB
    lines = tuple(
        Item(
            f"stock/article/{each.id}",
            each.name,
            subtitle=each.code if is_grid else each.shelf,
            note="" if is_grid else each.code,
            picture=each.picture,
            is_chosen=each.id == state.open,
        )
        for each in articles
    )
    return ItemList("stock/list", _("Articles"), lines, is_grid=is_grid)


def _card(state: StockState) -> tuple[Column, ...]:
    article = state.article
    if article is None:
        return ()
    parts: tuple[Element, ...] = (
        *_about(state, article),
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


def _about(state: StockState, article: Article) -> tuple[Element, ...]:
    """Return what is known of an article; a page has room for the picture beside the words."""
    pieces = ngettext("{count} piece", "{count} pieces", article.count)
    words = (
        Text("stock/card/name", article.name, Weight.TITLE),
        Text("stock/card/code", _("Number: {code}").format(code=article.code)),
        Text("stock/card/shelf", article.shelf, Weight.STRONG),
        Text("stock/card/count", pieces.format(count=article.count), Weight.STRONG),
    )
    if not article.picture:
        return words
    picture = Picture("stock/card/picture", article.picture, size=72)
    if state.layout != WEB:
        return (picture, *words)
    return (Row("stock/card/about", (picture, Column("stock/card/words", words)), shares=(0, 1)),)


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
