"""Key words with pictures: which picture belongs to which part of the key words of a step."""

import re
from collections.abc import Mapping

from app.content.words import PLACEHOLDER

SEPARATOR = " · "
_PERSON = re.compile(r"\{([a-z_]+)\}")
_THING = re.compile(r"\{((?:product|group):[a-z]+)\}")
_FOLDER = re.compile(r"\{folder:[a-z]+\}")
_NOT_PEOPLE = frozenset({"typed", "firm"})


def key_parts(key: str) -> list[str]:
    """Return the key words one by one."""
    return key.split(SEPARATOR) if key else []


def key_pictures(written: str, pictures: Mapping[str, str]) -> list[str]:
    """Return a picture for each key word of `written`, as the author wrote it; empty for none.

    `pictures` are those of the list. People and products have one that only the skin knows.
    """
    return [pictures.get(part) or _of_skin(part) for part in key_parts(written)]


def has_same_parts(written: str, translated: str) -> bool:
    """Tell whether a translation has the same key words in the same order, as far as can be seen."""
    before, after = key_parts(written), key_parts(translated)
    return len(before) == len(after) and all(
        PLACEHOLDER.findall(one) == PLACEHOLDER.findall(other)
        for one, other in zip(before, after, strict=True)
    )


def _of_skin(part: str) -> str:
    if thing := _THING.fullmatch(part):
        return f"{{{thing[1]}:picture}}"
    if _FOLDER.fullmatch(part):
        return "pictogram/folder"
    person = _PERSON.fullmatch(part)
    return f"{{{person[1]}:portrait}}" if person and person[1] not in _NOT_PEOPLE else ""
