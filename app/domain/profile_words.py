"""A support profile as plain words and numbers, for the database and for files.

What cannot be read falls back to the preset, one support at a time: a file of a later version, or one
that somebody changed by hand, never takes away the supports that can be read.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, fields, replace
from enum import StrEnum
from math import isfinite
from typing import Any

from app.domain.support_profile import (
    DWELL_SECONDS_RANGE,
    IGNORE_SECONDS_RANGE,
    PITCH_PERCENT_RANGE,
    PRESSING,
    RATE_WPM_RANGE,
    SCAN_SECONDS_RANGE,
    TEXT_SIZES_PERCENT,
    WAITING_SECONDS_RANGE,
    LanguageManner,
    SupportProfile,
)
from app.i18n import LANGUAGES

LONGEST_WORD = 200
_SWITCH = re.compile(r"[A-Za-z0-9][A-Za-z0-9_]{0,29}")
"""The name of a key in Qt, or of a mouse button."""

_MOST_LANGUAGES = 50
_PRESET = SupportProfile()
_RANGES: dict[str, tuple[float, float]] = {
    "rate_wpm": RATE_WPM_RANGE,
    "pitch_percent": PITCH_PERCENT_RANGE,
    "volume_percent": (0, 100),
    "waiting_seconds": WAITING_SECONDS_RANGE,
    "scan_seconds": SCAN_SECONDS_RANGE,
    "scan_pause_seconds": SCAN_SECONDS_RANGE,
    "scan_rounds": (1, 20),
    "dwell_seconds": DWELL_SECONDS_RANGE,
    "ignore_seconds": IGNORE_SECONDS_RANGE,
    "hold_seconds": IGNORE_SECONDS_RANGE,
}


def profile_words(profile: SupportProfile) -> dict[str, Any]:
    """Return what `json` can write of a profile."""
    return asdict(profile)


def pressing_words(profile: SupportProfile) -> dict[str, Any]:
    """Return what `json` can write of how a person presses."""
    return {name: getattr(profile, name) for name in PRESSING}


def read_profile(
    words: Mapping[str, object], otherwise: SupportProfile = _PRESET
) -> tuple[SupportProfile, tuple[str, ...]]:
    """Return the profile in `words`, and the names of the supports that could not be read.

    What is not there or cannot be read is as in `otherwise`.

    Names this version does not know are left aside without a word: a later version wrote them.
    """
    known: dict[str, Any] = {}
    unread: list[str] = []
    for field in fields(SupportProfile):
        if field.name not in words:
            continue
        try:
            known[field.name] = _read(field.name, words[field.name])
        except ValueError:
            unread.append(field.name)
    return replace(otherwise, **known), tuple(unread)


def _read(name: str, value: object) -> object:
    if name == "waiting_seconds" and value is None:
        return None
    if name in _NAMED_READERS:
        return _NAMED_READERS[name](name, value)
    preset = getattr(_PRESET, name)
    if isinstance(preset, StrEnum):
        return type(preset)(str(value))
    read = _number if name in _RANGES or name == "text_size_percent" else _READERS[type(preset)]
    return read(name, value)


def _truth(name: str, value: object) -> bool:
    if value is True or value is False:
        return bool(value)
    raise ValueError(name)


def _word(name: str, value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_WORD or not value.isprintable():
        raise ValueError(name)
    return value


def _language(name: str, value: object) -> str:
    known = [language.code for language in LANGUAGES]
    if value not in known and not (name == "help_language" and value == ""):
        raise ValueError(name)
    return str(value)


def _switch(name: str, value: object) -> str:
    if not isinstance(value, str) or not _SWITCH.fullmatch(value):
        raise ValueError(name)
    return value


def _number(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or _is_endless(value):
        raise ValueError(name)
    if name == "text_size_percent":
        return _one_of(TEXT_SIZES_PERCENT, value)
    low, high = _RANGES[name]
    if not low <= value <= high:
        raise ValueError(name)
    return value if isinstance(getattr(_PRESET, name), float) else int(value)


def _is_endless(value: object) -> bool:
    """A whole number never is; one may be too large to be asked."""
    return isinstance(value, float) and not isfinite(value)


def _one_of(known: tuple[int, ...], value: float) -> int:
    if value not in known:
        raise ValueError(str(value))
    return int(value)


def _voices(name: str, value: object) -> tuple[tuple[str, str], ...]:
    return tuple(_pair(name, one) for one in _list(name, value))


def _pair(name: str, value: object) -> tuple[str, str]:
    if not isinstance(value, list | tuple) or len(value) != len(("language", "voice")):
        raise ValueError(name)
    language, voice = value
    return _word(name, language), _word(name, voice)


def _manners(name: str, value: object) -> tuple[LanguageManner, ...]:
    return tuple(_manner(name, one) for one in _list(name, value))


def _manner(name: str, value: object) -> LanguageManner:
    if not isinstance(value, Mapping) or "language" not in value:
        raise ValueError(name)
    names = ("rate_wpm", "pitch_percent", "volume_percent")
    numbers = {one: value[one] for one in names if value.get(one) is not None}
    known = {one: int(_number(one, number)) for one, number in numbers.items()}
    return LanguageManner(_word(name, value["language"]), **known)


def _list(name: str, value: object) -> Sequence[object]:
    if not isinstance(value, list | tuple) or len(value) > _MOST_LANGUAGES:
        raise ValueError(name)
    return value


_NAMED_READERS: dict[str, Callable[[str, object], object]] = {
    "language": _language,
    "help_language": _language,
    "voices": _voices,
    "manners": _manners,
    "press_switch": _switch,
    "step_switch": _switch,
}
_READERS: dict[type, Callable[[str, object], object]] = {bool: _truth, str: _word}
