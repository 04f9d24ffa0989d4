"""Read what an exercise puts into the stock list."""

from dataclasses import replace

from app.desktop.program import Scene
from app.desktop.programs.stock_state import Article, StockState
from app.desktop.setup import Entry, refuse_twins
from app.domain.exercise import Setup


def read(layout: str, content: Setup, scene: Scene) -> StockState:
    """Return the stock list as an exercise finds it. Raises SetupProblem."""
    setup = Entry(content)
    setup.knows("groups", "articles")
    refuse_twins(setup.entries("groups"))
    refuse_twins(setup.entries("articles"))
    groups = tuple(_group(entry) for entry in setup.entries("groups"))
    known = {identity for identity, _name in groups}
    articles = tuple(_article(entry, known, scene) for entry in setup.entries("articles"))
    if not articles:
        raise setup.problem("articles", "must have at least one")
    return StockState(layout, scene, groups, articles)


def _group(entry: Entry) -> tuple[str, str]:
    entry.knows("id", "name")
    return entry.identity(), entry.text("name")


def _article(entry: Entry, groups: set[str], scene: Scene) -> Article:
    entry.knows("id", "product", "name", "code", "group", "shelf", "count", "picture")
    article = _of_skin(entry, groups, scene) if "product" in entry.values else _as_written(entry)
    if article.group not in groups | {""}:
        raise entry.problem("group", "must be the id of a group")
    return replace(article, count=entry.number("count"))


def _of_skin(entry: Entry, groups: set[str], scene: Scene) -> Article:
    entry.knows("id", "product", "count")
    it = entry.product(scene.skin)
    group = it.group if it.group in groups else ""
    return Article(entry.identity(), it.name, it.code, group, it.shelf, 0, it.picture)


def _as_written(entry: Entry) -> Article:
    return Article(
        entry.identity(),
        entry.text("name"),
        entry.text("code"),
        entry.text("group", ""),
        entry.text("shelf"),
        0,
        entry.text("picture", ""),
    )
