"""How the database was left: a file that is bit by bit as it was closed needs no other check."""

import json

from app.files import digest_of, sync_folder, write_safely
from app.store.chain import Tip
from app.store.layout import Layout


def seal(layout: Layout, tip: Tip) -> None:
    """Note the digest of the closed database."""
    values = {"sha256": digest_of(layout.database), "seq": tip.seq, "hash": tip.hash}
    write_safely(layout.seal, json.dumps(values).encode())


def break_seal(layout: Layout) -> None:
    """Forget the seal before the database is written again."""
    if layout.seal.exists():
        layout.seal.unlink()
        sync_folder(layout.folder)


def is_as_sealed(layout: Layout) -> bool:
    """Tell whether the database is exactly what was closed."""
    try:
        wanted = json.loads(layout.seal.read_bytes())["sha256"]
        return bool(wanted == digest_of(layout.database)) and not _has_journal(layout)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _has_journal(layout: Layout) -> bool:
    journal = layout.database.with_name(layout.database.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0
