"""Put together what developers need to understand a problem: no names, no texts, no practice."""

import json
import platform
import re
import sqlite3
import sys
import zipfile
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import closing
from getpass import getuser
from io import BytesIO
from pathlib import Path

from app import __version__
from app.admin.terminal import say
from app.bootstrap import Services, build
from app.errors import KnownError
from app.export.writer import write_safely
from app.paths import data_folder, logs_folder
from app.settings import FILE_NAME

NAME = "wise-steps-diagnostics.zip"
HIDDEN = "[...]"
_SHORTEST_HIDDEN = 2
_MOMENT = (1980, 1, 1, 0, 0, 0)
_ID = re.compile(r"[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}")


def diagnose(wanted: Namespace) -> int:
    """Write the file with the diagnostics; it also works where the data cannot be opened."""
    if not wanted.to.is_dir():
        say(f"There is no folder {wanted.to}. Make it, or put the stick back. Nothing was written.")
        return 1
    folder = data_folder(wanted.data)
    try:
        with closing(build(folder)) as services:
            report, names = _report(services), tuple(_names(services))
    except KnownError as problem:
        report, names = {"data folder": type(problem).__name__}, ()
    hide = _hiding([*names, getuser(), platform.node(), str(Path.home())])
    content = _zipped(folder, {**_computer(), **report}, hide, has_log=bool(names))
    say(f"Written: {write_safely(wanted.to, NAME, content)}")
    say("It holds no names and nothing anybody did. You can open it and look.")
    return 0


def _computer() -> dict[str, object]:
    return {
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "sqlite": sqlite3.sqlite_version,
        "is packaged": hasattr(sys, "_MEIPASS"),
    }


def _report(services: Services) -> dict[str, object]:
    opening = services.report
    return {
        "recovered": opening.recovered,
        "migrated": opening.migrated,
        "clock suspect": opening.clock_suspect,
        "parts": [
            {"name": part.name, "findings": list(part.findings)}
            for part in services.store.verify().parts
        ],
        "content problems": [str(one) for one in services.library("en").problems],
    }


def _names(services: Services) -> Iterator[str]:
    people = services.store.people
    yield from (one.nickname for one in people.employees(with_archived=True))
    yield from (one.nickname for one in people.supporters())
    site = services.store.site.site()
    yield site.name if site is not None else __version__


def _hiding(words: Iterable[str]) -> re.Pattern[str]:
    """Return what finds every one of `words`, long ones first, and every id."""
    wanted = sorted({word for word in words if len(word) >= _SHORTEST_HIDDEN}, key=len)[::-1]
    return re.compile("|".join([*map(re.escape, wanted), _ID.pattern]), re.IGNORECASE)


def _zipped(
    folder: Path, report: dict[str, object], hide: re.Pattern[str], *, has_log: bool
) -> bytes:
    """Return the zip. Without knowing the names to hide, no log goes in."""
    logs = sorted(logs_folder(folder).glob("*.log*")) if has_log else []
    report["files"] = _sizes(folder)
    texts = {"about.json": json.dumps(report, indent=1, ensure_ascii=False)} | {
        path.name: path.read_text("utf-8", "replace") for path in logs
    }
    start = folder / FILE_NAME
    if start.is_file():
        texts[FILE_NAME] = start.read_text("utf-8", "replace")
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in texts.items():
            file.writestr(zipfile.ZipInfo(name, _MOMENT), hide.sub(HIDDEN, text))
    return kept.getvalue()


def _sizes(folder: Path) -> dict[str, int]:
    """Return how many bytes lie in each file or folder at the top, without names further down."""
    if not folder.is_dir():
        return {}
    return {
        path.name: sum(one.stat().st_size for one in (path, *path.rglob("*")) if one.is_file())
        for path in sorted(folder.iterdir())
    }
