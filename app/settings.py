"""What a computer decides for everybody: how it greets people, its window, how long it keeps people."""

import json
import logging
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from app.computer import read_computer_settings
from app.domain.mastery import MasteryRule
from app.domain.support_profile import TEXT_SIZES_PERCENT, SupportProfile, Theme
from app.files import make_folder, write_safely
from app.i18n import LANGUAGES

FILE_NAME = "start.json"
WINDOW_FILE_NAME = "window.json"
KEEPING_FILE_NAME = "keeping.json"
SKIN_FILE_NAME = "skin.json"
RULE_FILE_NAME = "rule.json"
MOST_PROBES, LATEST_PROBE_DAYS = 6, 730

log = logging.getLogger(__name__)


def read_start_profile(folder: Path) -> SupportProfile | None:
    """Return how to start, or None when it was not chosen yet or cannot be read.

    Needs the standard library only: it is read before the first window.
    """
    try:
        chosen = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
        size = int(chosen["text_size_percent"])
        profile = SupportProfile(
            language=_known(str(chosen["language"])),
            text_size_percent=size if size in TEXT_SIZES_PERCENT else TEXT_SIZES_PERCENT[0],
            theme=Theme(chosen["theme"]),
            has_voice=bool(chosen["has_voice"]),
            follows_computer_theme=chosen.get("follows_computer_theme") is True,
        )
        if "pressing" in chosen:
            profile = _pressing(profile, chosen["pressing"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as problem:
        log.warning("Starting with the preset look: %s", type(problem).__name__)
        return None
    return profile


def _known(language: str) -> str:
    if all(language != known.code for known in LANGUAGES):
        raise ValueError("a language that does not ship")
    return language


def _pressing(profile: SupportProfile, words: dict[str, object]) -> SupportProfile:
    from app.domain.profile_words import read_profile  # nobody else's first window waits for it

    return profile.pressing_like(read_profile(words)[0])


def save_start_profile(folder: Path, profile: SupportProfile) -> None:
    """Keep how to start, for good. Raises OSError when the folder cannot be written."""
    chosen: dict[str, object] = {
        "language": profile.language,
        "text_size_percent": profile.text_size_percent,
        "theme": profile.theme.value,
        "has_voice": profile.has_voice,
        "follows_computer_theme": profile.follows_computer_theme,
    }
    if profile.presses_otherwise:
        from app.domain.profile_words import pressing_words

        chosen["pressing"] = pressing_words(profile)
    _write(folder, FILE_NAME, chosen)


def is_kiosk(folder: Path) -> bool:
    """Tell whether the window takes the whole screen and only a supporter can close it."""
    decided = read_computer_settings().is_kiosk
    if decided is not None:
        return decided
    try:
        chosen = json.loads((folder / WINDOW_FILE_NAME).read_bytes())
        return chosen["kiosk"] is True
    except FileNotFoundError:
        return False
    except (OSError, ValueError, KeyError, TypeError) as problem:
        log.warning("Starting with the usual window: %s", type(problem).__name__)
        return False


def save_kiosk(folder: Path, *, is_on: bool) -> None:
    """Keep what a supporter chose for the window. Raises OSError."""
    _write(folder, WINDOW_FILE_NAME, {"kiosk": is_on})


def months_kept(folder: Path) -> int | None:
    """Return for how many months people who stay away are kept; None is for always."""
    try:
        months = json.loads((folder / KEEPING_FILE_NAME).read_bytes())["months"]
        return months if isinstance(months, int) and months > 0 else None
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as problem:
        log.warning("Everybody is kept: %s", type(problem).__name__)
        return None


def save_months_kept(folder: Path, months: int | None) -> None:
    """Keep what a supporter chose. Nobody is deleted by that alone. Raises OSError."""
    _write(folder, KEEPING_FILE_NAME, {"months": months})


def chosen_skin(folder: Path) -> str:
    """Return the id of the skin a supporter chose, empty when nobody did."""
    try:
        skin_id = json.loads((folder / SKIN_FILE_NAME).read_bytes())["skin"]
        return skin_id if isinstance(skin_id, str) else ""
    except FileNotFoundError:
        return ""
    except (OSError, ValueError, KeyError, TypeError) as problem:
        log.warning("The site wears the usual skin: %s", type(problem).__name__)
        return ""


def save_chosen_skin(folder: Path, skin_id: str) -> None:
    """Keep the skin a supporter chose. Raises OSError."""
    _write(folder, SKIN_FILE_NAME, {"skin": skin_id})


def mastery_rule(folder: Path) -> MasteryRule:
    """Return the rule of this site. Its version counts how often the site changed it."""
    preset, changed = MasteryRule(), _changed_rules(folder)
    if not changed:
        return preset
    return replace(preset, version=preset.version + len(changed), probe_days=changed[-1])


def save_probe_days(folder: Path, days: tuple[int, ...]) -> None:
    """Keep how many days after a mastery to look again; none is never. Raises OSError.

    The days of before stay in the file: what was kept with an older version can still be read.
    """
    if days != mastery_rule(folder).probe_days:
        _write(folder, RULE_FILE_NAME, {"probe_days": [*_changed_rules(folder), days]})


def _changed_rules(folder: Path) -> list[tuple[int, ...]]:
    try:
        written = json.loads((folder / RULE_FILE_NAME).read_bytes())["probe_days"]
        return [_days(each) for each in written]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, KeyError, TypeError) as problem:
        log.warning("The preset rule of mastery holds: %s", type(problem).__name__)
        return []


def _days(written: list[object]) -> tuple[int, ...]:
    """Return the days. Raises ValueError unless each comes after the one before."""
    days = tuple(int(str(day)) for day in written)
    is_rising = all(earlier < later for earlier, later in pairwise((0, *days)))
    if not is_rising or len(days) > MOST_PROBES or max(days, default=0) > LATEST_PROBE_DAYS:
        raise ValueError("days that cannot be")
    return days


def _write(folder: Path, name: str, chosen: dict[str, object]) -> None:
    make_folder(folder)
    write_safely(folder / name, json.dumps(chosen).encode())
