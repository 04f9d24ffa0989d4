"""The stock list: search an article, see where it lies, take some out, ask for more.

Setup (`*` is translated):
    groups: each with id and name*: "Lights"
    articles: each with id, name*, code: "BC-20", group: id of a group, shelf*: "Row 2, shelf 4",
        count: how many there are, picture: "pictogram/wrench"
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.keypad import after_key
from app.desktop.program import Scene, yes_or_no
from app.desktop.programs.stock_setup import read
from app.desktop.programs.stock_state import PHONE, PROGRAM, WEB, Answer, StockState
from app.desktop.programs.stock_view import page
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _


class Stock:
    """The articles of a stock room: a program, a page in the browser, or a phone at the shelf."""

    name = "stock"
    icon = "icon/package"
    layouts: Mapping[str, Frame] = MappingProxyType(
        {PROGRAM: Frame.PROGRAM, PHONE: Frame.PHONE, WEB: Frame.BROWSER}
    )

    def title(self) -> str:
        """Return its name as people read it."""
        return _("Stock list")

    def start(self, layout: str, content: Setup, scene: Scene) -> StockState:
        """Return it as an exercise finds it. Raises SetupProblem."""
        return read(layout, content, scene)

    def view(self, state: StockState) -> Element:
        """Return what it shows."""
        return page(state)

    def address(self, state: StockState) -> str:
        """Return the address of the page it stands at, on the web."""
        if state.layout != WEB:
            return ""
        return f"https://stock.{state.scene.skin.mail_domain}/{state.open}"

    def update(self, state: StockState, action: Action) -> StockState:
        """Return it after `action`."""
        if not accepts(page(state), action):
            return state
        match action.target.split("/")[1:]:
            case ["search"]:
                return replace(state, wanted=action.value, open="", answer=Answer.NONE)
            case ["group", *group]:
                chosen = group[0] if group else ""
                return replace(state, group=chosen, wanted="", open="", answer=Answer.NONE)
            case ["article", identity]:
                return replace(state, open=identity, answer=Answer.NONE)
            case ["keypad", key]:
                return _key(state, key)
            case place:
                return _act(state, place[0])

    def facts(self, state: StockState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        found = {
            "stock.search": state.wanted,
            "stock.group": state.group,
            "stock.article": state.open,
            "stock.taking": yes_or_no(state.is_taking),
            "stock.entered": state.entered,
        }
        taken = dict(state.taken)
        for each in state.articles:
            found[f"stock.count.{each.id}"] = str(each.count)
            found[f"stock.taken.{each.id}"] = str(taken.get(each.id, 0))
            found[f"stock.ordered.{each.id}"] = yes_or_no(each.is_ordered)
        return found


def _act(state: StockState, act: str) -> StockState:
    match act:
        case "take":
            return replace(state, is_taking=True, entered="", answer=Answer.NONE)
        case "order":
            return _order(state)
        case "keep":
            return replace(state, is_taking=False, entered="", answer=Answer.NONE)
        case _:
            return replace(state, open="", answer=Answer.NONE)


def _order(state: StockState) -> StockState:
    articles = tuple(
        replace(each, is_ordered=True) if each.id == state.open else each for each in state.articles
    )
    return replace(state, articles=articles, answer=Answer.ORDERED)


def _key(state: StockState, key: str) -> StockState:
    if key != "ok":
        return replace(state, entered=after_key(state.entered, key), answer=Answer.NONE)
    many, article = int(state.entered or "0"), state.article
    if article is None or many == 0:
        return replace(state, answer=Answer.HOW_MANY)
    if many > article.count:
        return replace(state, entered="", answer=Answer.NOT_SO_MANY)
    articles = tuple(
        replace(each, count=each.count - many) if each.id == article.id else each
        for each in state.articles
    )
    before = dict(state.taken)
    taken = {**before, article.id: before.get(article.id, 0) + many}
    return replace(
        state,
        articles=articles,
        taken=tuple(taken.items()),
        is_taking=False,
        entered="",
        answer=Answer.TAKEN,
    )
