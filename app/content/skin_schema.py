"""The shape of a skin: the file in which a site gives its own names, pictures and colour."""

import itertools
import re
import unicodedata
from collections.abc import Container
from typing import Annotated, Self

from pydantic import Field, model_validator

from app.content.schema import Key, Part, TradeWord

Name = Annotated[str, Field(min_length=1, max_length=45, pattern=r"^\S[^\n]*$")]
"""Short: a quotation mark that is not closed swallows the lines below it."""

Picture = Annotated[
    str,
    Field(
        pattern=r"^((pictogram|portrait|icon)/[a-z0-9-]+|own/[a-z0-9][a-z0-9_-]*)$", max_length=80
    ),
]
"""A picture that ships, or "own/...": one in the folder `pictures` beside that of the skins."""

Code = Annotated[str, Field(pattern=r"^[0-9A-Za-z-]{2,12}$")]


class PersonaPart(Part):
    """One invented person. `mail` is what stands before the @, where it is not the name."""

    key: Key
    name: Name
    job: Name
    portrait: Picture
    mail: Key = ""

    @property
    def name_for_mail(self) -> str:
        """The name in Latin letters as it can stand in an address; the key where none are left."""
        plain = unicodedata.normalize("NFKD", self.name).encode("ascii", "ignore").decode()
        return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or self.key


class GroupPart(Part):
    """One group of the stock list."""

    key: Key
    name: Name
    picture: Picture


class ProductPart(Part):
    """One thing on the shelves. Without `find` people search for the whole name."""

    key: Key
    name: Name
    find: Name | None = None
    code: Code
    group: Key
    shelf: Name
    picture: Picture


class NamePart(Part):
    """The name of one folder or place."""

    key: Key
    name: Name


class SkinFile(Part):
    """`data/skins/<id>.yaml`. The mail domain is one that RFC 2606 keeps free for examples."""

    firm: Name
    trade: TradeWord
    logo: Picture
    accent: Annotated[str, Field(pattern=r"^#[0-9a-f]{6}$")]
    mail_domain: Annotated[
        str, Field(pattern=r"^([a-z0-9-]+\.)*(example|test|invalid)$|\.?example\.(com|org|net)$")
    ]
    portal: Name
    me: Key
    people: list[PersonaPart]
    groups: list[GroupPart]
    products: list[ProductPart]
    folders: list[NamePart]
    places: list[NamePart]

    @model_validator(mode="after")
    def _everybody_has_mail(self) -> Self:
        taken = {person.mail for person in self.people}
        people = []
        for person in self.people:
            mail = person.mail or _free(person.name_for_mail, taken)
            taken.add(mail)
            people.append(person.model_copy(update={"mail": mail}))
        return self.model_copy(update={"people": people})


def _free(wanted: str, taken: Container[str]) -> str:
    """Return the address `wanted`; with a number where somebody with a like name has it."""
    numbered = (f"{wanted}{number}" for number in itertools.count(2))
    return wanted if wanted not in taken else next(one for one in numbered if one not in taken)
