"""A site's names, logo and colours on the practice desktop; it restyles a layout, never replaces it."""

from dataclasses import dataclass
from enum import StrEnum

ME = "me"
"""The key that stands for the person the employee plays, in every skin."""

PEOPLE_KEYS = (
    *("fatima", "kofi", "hanna", "marek", "imre", "laila"),
    *("dimitar", "olga", "harpreet", "nadia", "ana"),
)
GROUP_KEYS = ("one", "two", "three")
PRODUCT_KEYS = tuple("abcdefghijkl")
FOLDER_KEYS = ("deliveries", "orders", "plans", "sales", "photos", "prices", "floor", "team")
PLACE_KEYS = ("floor", "sales", "store")
"""What every skin has a name for: exercises use only these keys, so they fit every site."""


def usual_group(product_key: str) -> str:
    """Return the group a product lies in, the same in every site; "" for a key nobody uses."""
    if product_key not in PRODUCT_KEYS:
        return ""
    return GROUP_KEYS[PRODUCT_KEYS.index(product_key) * len(GROUP_KEYS) // len(PRODUCT_KEYS)]


class Trade(StrEnum):
    """The kind of work of a site: where an exercise has several forms, the nearest one is used."""

    BICYCLES = "bicycles"
    KITCHEN = "kitchen"
    PACKING = "packing"


@dataclass(frozen=True, slots=True)
class Persona:
    """One invented person of a skin, with the portrait that stands for them.

    `mail` is what stands before the @, the key when it is empty.
    """

    key: str
    name: str
    job: str
    portrait: str
    mail: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """One name that is shown as it is: of a folder, a place, or a group with its picture."""

    key: str
    name: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Product:
    """One thing on the shelves. `find` is the part of its name that people search for."""

    key: str
    name: str
    find: str
    code: str
    group: str
    shelf: str
    picture: str


@dataclass(frozen=True, slots=True)
class Skin:
    """Firm, people, things and colours. `me` is the key of the person the employee plays.

    `logo` and the portraits are names of pictures ("pictogram/bicycle", "portrait/kofi").
    `accent` is a colour as `#rrggbb`. Mail addresses end in a reserved domain (RFC 2606).
    """

    id: str
    firm: str
    logo: str
    accent: str
    mail_domain: str
    me: str
    people: tuple[Persona, ...]
    portal: str = ""
    trade: Trade = Trade.BICYCLES
    groups: tuple[Label, ...] = ()
    products: tuple[Product, ...] = ()
    folders: tuple[Label, ...] = ()
    places: tuple[Label, ...] = ()

    def person(self, key: str) -> Persona:
        """Return the person with `key`, or with `ME`. Raises KeyError when the skin has none."""
        wanted = self.me if key == ME else key
        for persona in self.people:
            if persona.key == wanted:
                return persona
        raise KeyError(key)

    def product(self, key: str) -> Product:
        """Return the product with `key`. Raises KeyError when the skin has none."""
        for product in self.products:
            if product.key == key:
                return product
        raise KeyError(key)

    def mail_address(self, key: str) -> str:
        """Return the mail address of a person of this skin."""
        person = self.person(key)
        return f"{person.mail or person.key}@{self.mail_domain}"

    def others(self) -> tuple[str, ...]:
        """Return the keys of everybody but the person the employee plays."""
        return tuple(persona.key for persona in self.people if persona.key != self.me)
