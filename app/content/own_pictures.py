"""The pictures of a pack: "own/soup" in an exercise of it is `pictures/soup.svg` or `soup.png` there."""

import re
from pathlib import Path
from typing import Any

FOLDER = "pictures"
ENDINGS = (".svg", ".png")
_OWN = re.compile(r"own/([a-z0-9][a-z0-9_-]*)")
_DRAWN_FROM = "pack/"
"""What the window reads before the path of a picture that does not ship."""


def own_picture(pack: Path, name: str) -> Path | None:
    """Return the file of "own/soup" in the folder of a pack, or None."""
    found = _OWN.fullmatch(name)
    if found is None:
        return None
    files = (pack / FOLDER / f"{found[1]}{ending}" for ending in ENDINGS)
    return next((file for file in files if file.is_file()), None)


def with_own_pictures(values: Any, pack: Path) -> Any:
    """Return `values` with each "own/soup" as the window finds it; one that is gone is no picture."""
    match values:
        case str() if _OWN.fullmatch(values):
            file = own_picture(pack, values)
            return "" if file is None else f"{_DRAWN_FROM}{file}"
        case list():
            return [with_own_pictures(each, pack) for each in values]
        case dict():
            return {key: with_own_pictures(each, pack) for key, each in values.items()}
        case _:
            return values
