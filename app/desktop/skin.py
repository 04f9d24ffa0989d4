"""A site's names, logo and colours on the practice desktop; it restyles a layout, never replaces it."""

from dataclasses import dataclass

ME = "me"
"""The key that stands for the person the employee plays, in every skin."""


@dataclass(frozen=True, slots=True)
class Persona:
    """One invented person of a skin, with the portrait that stands for them."""

    key: str
    name: str
    job: str
    portrait: str


@dataclass(frozen=True, slots=True)
class Skin:
    """Firm, people and colours. `me` is the key of the person the employee plays.

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

    def person(self, key: str) -> Persona:
        """Return the person with `key`, or with `ME`. Raises KeyError when the skin has none."""
        wanted = self.me if key == ME else key
        for persona in self.people:
            if persona.key == wanted:
                return persona
        raise KeyError(key)

    def mail_address(self, key: str) -> str:
        """Return the mail address of a person of this skin."""
        return f"{self.person(key).key}@{self.mail_domain}"

    def others(self) -> tuple[str, ...]:
        """Return the keys of everybody but the person the employee plays."""
        return tuple(persona.key for persona in self.people if persona.key != self.me)
