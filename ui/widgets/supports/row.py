"""One support on its page: a question with a few answers, or something to switch on and off."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from app.domain.support_profile import SupportProfile
from ui.widgets.choice_tiles import Option


@dataclass(frozen=True, slots=True)
class Question:
    """A support with a few answers. `change` returns the profile after the answer with that key.

    `is_more` hides it until somebody asks for more choices.
    """

    name: str
    label: str
    options: tuple[Option, ...]
    chosen: str
    change: Callable[[SupportProfile, str], SupportProfile]
    is_more: bool = False


@dataclass(frozen=True, slots=True)
class OnOff:
    """A support that is on or off. `name` is a field of the profile that is True or False."""

    name: str
    label: str
    picture: str
    is_on: bool
    is_more: bool = False

    def change(self, profile: SupportProfile) -> SupportProfile:
        """Return `profile` with this support the other way round."""
        return set_to(profile, **{self.name: not self.is_on})


@dataclass(frozen=True, slots=True)
class OwnSwitch:
    """A switch that is chosen by pressing it. `taken` are names that mean something else already."""

    name: str
    label: str
    now: str
    taken: tuple[str, ...]
    is_more: bool = False

    def change(self, profile: SupportProfile, switch: str) -> SupportProfile:
        """Return `profile` with this switch."""
        return set_to(profile, **{self.name: switch})


@dataclass(frozen=True, slots=True)
class WhichLanguage:
    """For which language the rows after it are, by its code. It changes nothing itself."""

    label: str
    options: tuple[Option, ...]
    chosen: str
    is_more: bool = False


Row = Question | OnOff | OwnSwitch
"""What a table of supports is made of."""

RowOnPage = Row | WhichLanguage
"""What a page of supports is made of."""


def set_to(profile: SupportProfile, **supports: Any) -> SupportProfile:
    """Return `profile` with these supports; their names are fields of it."""
    return replace(profile, **supports)
