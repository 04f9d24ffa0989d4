"""Which voices of the bundled espeak-ng speak which language."""

VOICES = {
    # "Reed" is the variant a speech recogniser understands best (8 % of the words missed, not 14).
    "en": "gmw/en-US+Reed",
    "nl": "gmw/nl",
    "bg": "zls/bg",
    "de": "gmw/de",
    "fr": "roa/fr",
    "es": "roa/es",
    "it": "roa/it",
    "el": "grk/el",
    "lv": "bat/lv",
    "pl": "zlw/pl",
    "ro": "roa/ro",
    "sl": "zls/sl",
    "uk": "zle/uk",
    "ar": "sem/ar",
}


def bundled_voice(language: str) -> str:
    """Return the voice for `language` ("nl", "nl-BE"); English when it has none."""
    return VOICES.get(language_of(language), VOICES["en"])


# Speakers of espeak-ng that differ well from one another; each can speak every language.
_SPEAKERS = ("Reed", "Michael", "Annie", "linda")
_ACCENTS = {
    "en": (("gmw/en", "eSpeak (Great Britain)"), ("gmw/en-GB-scotland", "eSpeak (Scotland)"))
}


def voices_of(language: str) -> tuple[tuple[str, str], ...]:
    """Return id and name of every voice for a language of `VOICES`, its own first."""
    own, _plus, variant = VOICES[language].partition("+")
    first = (VOICES[language], variant.title() or "eSpeak")
    others = ((f"{own}+{one}", one.title()) for one in _SPEAKERS if one != variant)
    return first, *others, *_ACCENTS.get(language, ())


def language_of(code: str) -> str:
    """Return the language in a code such as "nl-BE"."""
    return code.replace("_", "-").split("-")[0].lower()
