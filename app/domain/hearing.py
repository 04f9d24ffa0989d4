"""How a person hears each language: one may be slower, higher or louder than another."""

from dataclasses import replace
from typing import Any

from app.domain.support_profile import LanguageManner, SupportProfile


def heard_languages(profile: SupportProfile) -> tuple[str, ...]:
    """Return the languages the voice speaks to this person: of the screen, and of help."""
    return tuple(dict.fromkeys(one for one in (profile.language, profile.help_language) if one))


def own_languages(profile: SupportProfile) -> tuple[str, ...]:
    """Return the languages that are not heard as every other."""
    return tuple(one.language for one in profile.manners)


def as_heard(profile: SupportProfile, language: str) -> SupportProfile:
    """Return the same supports, as fast, high and loud as `language` is heard."""
    own = _own(profile, language)
    return replace(
        profile,
        rate_wpm=profile.rate_wpm if own.rate_wpm is None else own.rate_wpm,
        pitch_percent=profile.pitch_percent if own.pitch_percent is None else own.pitch_percent,
        volume_percent=profile.volume_percent if own.volume_percent is None else own.volume_percent,
    )


def heard_otherwise(profile: SupportProfile, language: str, **manner: Any) -> SupportProfile:
    """Return the same supports with `language` heard otherwise; `manner` are fields of its own.

    Who hears one language only chooses for every language: a language that comes later is no surprise.
    """
    if heard_languages(profile) == (language,) and language not in own_languages(profile):
        return replace(profile, **manner)
    own = replace(_own(profile, language), **manner)
    others = (one for one in profile.manners if one.language != language)
    return replace(profile, manners=tuple(sorted((*others, own), key=_language_of)))


def _own(profile: SupportProfile, language: str) -> LanguageManner:
    found = (one for one in profile.manners if one.language == language)
    return next(found, LanguageManner(language))


def _language_of(manner: LanguageManner) -> str:
    return manner.language
