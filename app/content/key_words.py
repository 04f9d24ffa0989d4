"""Key words with pictures: which picture belongs to which part of the key words of a step."""

import re
from collections.abc import Mapping

from app.content.words import PLACEHOLDER

SEPARATOR = " · "
_PERSON = re.compile(r"\{([a-z_]+)\}")
_NOT_PEOPLE = frozenset({"typed", "firm"})


def key_parts(key: str) -> list[str]:
    """Return the key words one by one."""
    return key.split(SEPARATOR) if key else []


def key_pictures(written: str, pictures: Mapping[str, str]) -> list[str]:
    """Return a picture for each key word of `written`, as the author wrote it; empty for none.

    `pictures` are those of the list. A person has a portrait, which only the skin knows.
    """
    return [pictures.get(part) or _portrait(part) for part in key_parts(written)]


def has_same_parts(written: str, translated: str) -> bool:
    """Tell whether a translation has the same key words in the same order, as far as can be seen."""
    before, after = key_parts(written), key_parts(translated)
    return len(before) == len(after) and all(
        PLACEHOLDER.findall(one) == PLACEHOLDER.findall(other)
        for one, other in zip(before, after, strict=True)
    )


def _portrait(part: str) -> str:
    person = _PERSON.fullmatch(part)
    return f"{{{person[1]}:portrait}}" if person and person[1] not in _NOT_PEOPLE else ""
