"""The copy of names and pictures for the sign-in, read with the standard library alone."""

import json
from collections.abc import Sequence
from pathlib import Path

from app.domain.person import Tile
from app.files import write_safely
from app.store.layout import Layout


def read_tiles(folder: Path) -> tuple[Tile, ...]:
    """Return the tiles of a data folder. Empty when there are none, or they cannot be read."""
    try:
        values = json.loads(Layout(folder).tiles.read_bytes())
        return tuple(
            Tile(
                id=str(each["id"]),
                nickname=str(each["nickname"]),
                picture=str(each["picture"]),
                has_sequence=bool(each["has_sequence"]),
            )
            for each in values
        )
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def write_tiles(folder: Path, tiles: Sequence[Tile]) -> None:
    """Replace the tiles, unless they already say the same."""
    values = [
        {
            "id": tile.id,
            "nickname": tile.nickname,
            "picture": tile.picture,
            "has_sequence": tile.has_sequence,
        }
        for tile in tiles
    ]
    payload = json.dumps(values, ensure_ascii=False).encode()
    path = Layout(folder).tiles
    if not path.is_file() or path.read_bytes() != payload:
        write_safely(path, payload)
