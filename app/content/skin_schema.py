"""The shape of a skin: the file in which a site gives its own names, pictures and colour."""

from typing import Annotated

from pydantic import Field

from app.content.schema import Key, Part, Picture, TradeWord, Words

Code = Annotated[str, Field(pattern=r"^[0-9A-Za-z-]{2,12}$")]


class PersonaPart(Part):
    """One invented person."""

    key: Key
    name: Words
    job: Words
    portrait: Picture


class GroupPart(Part):
    """One group of the stock list."""

    key: Key
    name: Words
    picture: Picture


class ProductPart(Part):
    """One thing on the shelves. Without `find` people search for the whole name."""

    key: Key
    name: Words
    find: Words | None = None
    code: Code
    group: Key
    shelf: Words
    picture: Picture


class NamePart(Part):
    """The name of one folder or place."""

    key: Key
    name: Words


class SkinFile(Part):
    """`data/skins/<id>.yaml`. The mail domain is one that RFC 2606 keeps free for examples."""

    firm: Words
    trade: TradeWord
    logo: Picture
    accent: Annotated[str, Field(pattern=r"^#[0-9a-f]{6}$")]
    mail_domain: Annotated[
        str, Field(pattern=r"^([a-z0-9-]+\.)*(example|test|invalid)$|\.?example\.(com|org|net)$")
    ]
    portal: Words
    me: Key
    people: list[PersonaPart]
    groups: list[GroupPart]
    products: list[ProductPart]
    folders: list[NamePart]
    places: list[NamePart]
