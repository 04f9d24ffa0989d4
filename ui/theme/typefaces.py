"""The letters a person can read by: their files, how large they are drawn, and where they do."""

from dataclasses import dataclass

from app.domain.support_profile import Font


@dataclass(frozen=True, slots=True)
class Typeface:
    """One family of letters that ships.

    `share` is the part of the wanted size it is drawn in, so that the capitals of all families are
    about as tall. `leaves_out` names the languages it has no letters for, or poor ones.
    """

    family: str
    folder: str
    files: tuple[str, ...]
    share: float = 1.0
    leaves_out: frozenset[str] = frozenset()


LATIN_ONLY = frozenset({"bg"})

TYPEFACES = {
    Font.PLEX: Typeface(
        "IBM Plex Sans",
        "ibm-plex-sans",
        (
            "IBMPlexSans_400Regular.ttf",
            "IBMPlexSans_600SemiBold.ttf",
            "IBMPlexSans_700Bold.ttf",
        ),
    ),
    Font.ATKINSON: Typeface(
        "Atkinson Hyperlegible Next",
        "atkinson-hyperlegible-next",
        (
            "AtkinsonHyperlegibleNext_400Regular.ttf",
            "AtkinsonHyperlegibleNext_600SemiBold.ttf",
            "AtkinsonHyperlegibleNext_700Bold.ttf",
        ),
        leaves_out=LATIN_ONLY,
    ),
    Font.ANDIKA: Typeface("Andika", "andika", ("Andika-Regular.ttf", "Andika-Bold.ttf")),
    Font.DYSLEXIC: Typeface(
        "OpenDyslexic",
        "opendyslexic",
        ("OpenDyslexic-Regular.otf", "OpenDyslexic-Bold.otf"),
        share=0.95,
        leaves_out=LATIN_ONLY,
    ),
}


def fonts_for(language: str) -> tuple[Font, ...]:
    """Return the fonts that `language` can be written in; the preset one is the first."""
    return tuple(font for font, face in TYPEFACES.items() if language not in face.leaves_out)


def font_in(language: str, wanted: Font) -> Font:
    """Return `wanted`, or the preset font where `language` cannot be written in it."""
    return wanted if wanted in fonts_for(language) else Font.PLEX
