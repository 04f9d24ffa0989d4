"""After the power came back: is everything there that a person was told is kept?"""

import atexit
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

from app.bootstrap import build
from app.domain.support_profile import SupportProfile, Theme
from app.errors import KnownError
from app.machine import ROOT
from app.paths import MOVED
from app.settings import read_start_profile
from app.speech.word_list import own_words
from tests.app.store.facts import CANARY, STEPS, StandingClock
from tests.faults.deeds import DATA, content_of, words_until

Told = Sequence[str]


def lost_in(deed: str, root: Path, told: Told) -> str | None:
    """Return what was lost or is not whole, or None. Opening may have to bring things back."""
    try:
        return _LOOKS[deed](root, told)
    except KnownError as problem:
        return f"{type(problem).__name__}: {problem}"


def _practised(root: Path, told: Told) -> str | None:
    return _facts_lost(root / DATA, told)


def _moved(root: Path, told: Told) -> str | None:
    """The word left behind names the folder of another disk, where all this really happened."""
    has_moved = (root / DATA / MOVED).exists()
    return _facts_lost(root / ("new" if has_moved else DATA), told)


def _facts_lost(folder: Path, told: Told) -> str | None:
    with closing(build(folder, StandingClock())) as services:
        store = services.store
        if not store.verify().is_sound:
            return f"not sound: {store.verify().findings}"
        people = [one for one in store.people.employees() if one.nickname == CANARY]
        if "person" in told and not people:
            return "the person"
        records = store.progress.attempts(people[0].id) if people else ()
        found = sum(1 + len(each.results) + (each.outcome is not None) for each in records)
        wanted = sum(words.startswith("fact") for words in told)
        if found < wanted:
            return f"{wanted - found} of {wanted} facts"
        whole = [each for each in records if each.outcome is not None]
        return None if all(len(each.results) == STEPS for each in whole) else "a step in between"


def _migrated(root: Path, told: Told) -> str | None:
    """Ask the next version of the program."""
    answer = _next_version().about(root / DATA)
    if isinstance(answer, str):
        return answer
    _is_migrated, found, findings = answer
    wanted = sum(words.startswith("fact") for words in told) // (STEPS + 2)
    if found < wanted:
        return f"{wanted - found} of {wanted} attempts"
    return f"not sound: {findings}" if findings else None


class _NextVersion:
    """The next version of the program, in a process of its own, for as long as this one lasts."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-u", "-m", "tests.app.store.next_version"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        atexit.register(self._end)

    def about(self, folder: Path) -> Any:
        """Return what it says about a folder."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{folder}\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline() or '"The next version ended."')

    def _end(self) -> None:
        self._process.communicate()


@cache
def _next_version() -> _NextVersion:
    return _NextVersion()


def _erased(root: Path, told: Told) -> str | None:
    with closing(build(root / DATA, StandingClock())) as services:
        people = {one.nickname: one for one in services.store.people.employees()}
    if CANARY in people or "erasing" not in told:
        return "the erasure" if "erased" in told else _practised(root, told)
    with closing(build(root / DATA, StandingClock())) as services:
        kim = people["Kim"]
        if "kim" in told and not services.store.progress.attempts(kim.id):
            return "what Kim did"
    named = [
        path.name
        for path in (root / DATA).rglob("*")
        if path.is_file() and CANARY.encode() in path.read_bytes()
    ]
    return f"the erasure: {named}" if named else None


def _exported(root: Path, told: Told) -> str | None:
    for number in range(6):
        path = root / "stick" / f"{number}.json"
        if f"written {number}" in told and not path.exists():
            return path.name
        if path.exists() and path.read_bytes() != content_of(number):
            return f"{path.name} is not whole"
    return None


def _settled(root: Path, told: Told) -> str | None:
    if not told:
        return None
    profile = read_start_profile(root / DATA)
    _word, number, theme = told[-1].split()
    if profile is None:
        return "all settings"
    return None if profile.theme.value == theme or _is_later(profile, int(number)) else "a choice"


def _is_later(profile: SupportProfile, number: int) -> bool:
    """The choice after the one that was told may be kept already."""
    chosen = [*Theme, *Theme]
    return number + 1 < len(chosen) and profile.theme is chosen[number + 1]


def _said(root: Path, told: Told) -> str | None:
    """What was told last is there whole, or already what came after it."""
    last = int(told[-1].split()[1]) if told else -1
    words = own_words(root / DATA, ["en"])["en"]
    return None if words in (words_until(last), words_until(last + 1)) else "how a word is said"


_LOOKS: dict[str, Callable[[Path, Told], str | None]] = {
    "practise": _practised,
    "erase": _erased,
    "export": _exported,
    "settle": _settled,
    "say_otherwise": _said,
    "move": _moved,
    "migrate": _migrated,
}
