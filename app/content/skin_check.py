"""What a skin must have so that every exercise fits it; each gap is named with its line."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.content.making import skin_from
from app.content.own_pictures import own_picture, with_own_pictures
from app.content.pack_pictures import is_plain
from app.content.problems import ContentProblem
from app.content.skin_schema import GroupPart, NamePart, PersonaPart, ProductPart, SkinFile
from app.content.source import Source
from app.content.yaml_file import Place
from app.desktop.skin import (
    FOLDER_KEYS,
    GROUP_KEYS,
    PEOPLE_KEYS,
    PLACE_KEYS,
    PRODUCT_KEYS,
    Product,
    Skin,
    usual_group,
)
from app.domain.reading import mentions
from app.i18n import _
from app.paths import shipped

_NEEDED = {
    "people": PEOPLE_KEYS,
    "groups": GROUP_KEYS,
    "products": PRODUCT_KEYS,
    "folders": FOLDER_KEYS,
    "places": PLACE_KEYS,
}
MOST_WORDS = 4
"""In the name of a product, group, folder or place: it stands inside a sentence of 12 words."""


def as_skin(source: Source[SkinFile]) -> Skin:
    """Return a skin file as the practice desktop uses it."""
    values = source.shape.model_dump(mode="json")
    return skin_from(source.path.stem, with_own_pictures(values, _home(source)))


def _home(source: Source[SkinFile]) -> Path:
    """Return the folder that holds the skins and the own pictures: of a pack, or a site's data."""
    return source.path.parents[1]


def has_picture(picture: str) -> bool:
    """Tell whether a picture such as "pictogram/bicycle" ships."""
    kind, name = picture.split("/")
    return shipped("assets", f"{kind}s", f"{name}.svg").is_file()


def skin_problems(source: Source[SkinFile]) -> Iterator[ContentProblem]:
    """Give what is missing in a skin, or would keep an exercise from working in it."""
    if not _is_there(source, source.shape.logo):
        yield source.problem(("logo",), _no_picture(source.shape.logo))
    for part, needed in _NEEDED.items():
        yield from _entries(source, part, needed, getattr(source.shape, part))
    if source.shape.me not in [person.key for person in source.shape.people]:
        yield source.problem(("me",), _("is not the key of one of the people"))
    if source.shape.me in PEOPLE_KEYS:
        yield source.problem(("me",), _("is the key of a colleague: take another one"))
    yield from _addresses(source)
    yield from search_problems(source, as_skin(source))


def search_problems(source: Source[SkinFile], skin: Skin) -> Iterator[ContentProblem]:
    """Give each product that people cannot find by its word, or not alone."""
    for number, product in enumerate(skin.products):
        yield from _product(source, skin, number, product)


def _entries(
    source: Source[SkinFile],
    part: str,
    needed: Sequence[str],
    entries: Sequence[PersonaPart | GroupPart | ProductPart | NamePart],
) -> Iterator[ContentProblem]:
    keys = [each.key for each in entries]
    names = [each.name for each in entries]
    for key in needed:
        if key not in keys:
            yield source.problem((part,), _("lacks the entry “{key}”").format(key=key))
    for number, each in enumerate(entries):
        place = (part, number)
        if each.key not in needed and part != "people":
            yield source.problem((*place, "key"), _("is a key no exercise uses"))
        if each.key in keys[:number]:
            yield source.problem((*place, "key"), _("is there twice"))
        if each.name in names[:number]:
            yield source.problem((*place, "name"), _("is there twice"))
        if len(each.name.split()) > MOST_WORDS:
            words = _("has more than {count} words").format(count=MOST_WORDS)
            yield source.problem((*place, "name"), words)
        yield from _pictures(source, place, each)


def _addresses(source: Source[SkinFile]) -> Iterator[ContentProblem]:
    mails = [person.mail for person in source.shape.people]
    for number, mail in enumerate(mails):
        if mail in mails[:number]:
            yield source.problem(("people", number, "mail"), _("is there twice"))


def _pictures(source: Source[SkinFile], place: Place, part: object) -> Iterator[ContentProblem]:
    for name in ("picture", "portrait"):
        picture = getattr(part, name, None)
        if picture is not None and not _is_there(source, picture):
            yield source.problem((*place, name), _no_picture(picture))


def _is_there(source: Source[SkinFile], picture: str) -> bool:
    """Tell whether a picture ships, or is one of the site's own that can be shown."""
    own = own_picture(_home(source), picture)
    return has_picture(picture) if own is None else is_plain(own.name, own.read_bytes())


def _product(
    source: Source[SkinFile], skin: Skin, number: int, product: Product
) -> Iterator[ContentProblem]:
    place = ("products", number)
    if product.group not in [group.key for group in skin.groups]:
        yield source.problem((*place, "group"), _("is not the key of a group"))
    elif (usual := usual_group(product.key)) and product.group != usual:
        told = _("belongs to the group “{key}” in every site").format(key=usual)
        yield source.problem((*place, "group"), told)
    if product.code in [other.code for other in skin.products[:number]]:
        yield source.problem((*place, "code"), _("is there twice"))
    if not mentions(product.name, product.find):
        yield source.problem((*place, "find"), _("is not a part of the name"))
    for other in skin.products:
        if other.key != product.key and mentions(f"{other.name} {other.code}", product.find):
            found = _("also finds “{name}”: people look for one product").format(name=other.name)
            yield source.problem(
                (*place, "find" if product.find != product.name else "name"), found
            )


def _no_picture(picture: str) -> str:
    return _("is no picture we have: {picture}").format(picture=picture)
