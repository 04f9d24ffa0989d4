"""How a stock list stands: the items, what is searched, and what is taken out or ordered."""

from dataclasses import dataclass
from enum import StrEnum

from app.desktop.program import Scene
from app.domain.reading import is_alike, mentions

PROGRAM = "program"
PHONE = "phone"
WEB = "web"


class Answer(StrEnum):
    """What the list says to the last act, in words of its view."""

    NONE = ""
    HOW_MANY = "how_many"
    NOT_SO_MANY = "not_so_many"
    TAKEN = "taken"
    ORDERED = "ordered"


@dataclass(frozen=True, slots=True)
class Article:
    """One article of the stock: where it lies and how many there are."""

    id: str
    name: str
    code: str
    group: str
    shelf: str
    count: int
    picture: str = ""
    is_ordered: bool = False


@dataclass(frozen=True, slots=True)
class StockState:
    """The list. `is_taking` shows the keypad; `entered` are its digits; `taken` is how many, by id."""

    layout: str
    scene: Scene
    groups: tuple[tuple[str, str], ...]
    articles: tuple[Article, ...]
    wanted: str = ""
    group: str = ""
    open: str = ""
    is_taking: bool = False
    entered: str = ""
    taken: tuple[tuple[str, int], ...] = ()
    answer: Answer = Answer.NONE

    @property
    def article(self) -> Article | None:
        """The article on show."""
        return next((each for each in self.articles if each.id == self.open), None)

    def shown(self) -> tuple[Article, ...]:
        """Return the articles that fit the search and the group."""
        in_group = [each for each in self.articles if self.group in ("", each.group)]
        return tuple(each for each in in_group if _fits(each, self.wanted))

    def meant(self) -> tuple[Article, ...]:
        """Return articles with a word like the one searched; for when nothing fits."""
        return tuple(each for each in self.articles if is_alike(each.name, self.wanted))


def _fits(article: Article, wanted: str) -> bool:
    return mentions(f"{article.name} {article.code}", wanted)
