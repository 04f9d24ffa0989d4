"""Whoever reads better by other letters gets them whole, in every language they can write."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from app.catalogues import DOMAINS, read
from app.domain.support_profile import Font, SupportProfile
from app.i18n import LANGUAGES, SOURCE_LANGUAGE
from app.paths import shipped
from ui.theme.fonts import load_font
from ui.theme.tokens import FAMILY, Look
from ui.theme.typefaces import TYPEFACES, fonts_for
from ui.theme.wishes import Wishes, look_for

fonts = pytest.mark.parametrize("font", Font)
languages = pytest.mark.parametrize("language", [one.code for one in LANGUAGES])


@languages
def test_every_letter_of_a_language_is_in_the_fonts_offered_for_it(
    language: str, qapp: QApplication
) -> None:
    letters = {letter for text in _texts(language) for letter in text if letter.isprintable()}

    for font in fonts_for(language):
        face = TYPEFACES[font]
        for name in face.files:
            drawn = QRawFont(str(shipped("assets", "fonts", face.folder, name)), 14)
            missing = [one for one in letters if not drawn.supportsCharacter(ord(one))]

            assert (name, "".join(sorted(missing))) == (name, "")


def test_bulgarian_has_the_letters_that_were_drawn_for_it() -> None:
    assert fonts_for("bg") == (Font.PLEX, Font.ANDIKA)
    assert fonts_for("nl") == tuple(Font)


def test_letters_that_a_language_lacks_give_way_until_the_language_changes_back() -> None:
    person = SupportProfile(language="bg", font=Font.ATKINSON)

    assert look_for(person, Wishes()).font is Font.PLEX
    assert look_for(SupportProfile(font=Font.ATKINSON), Wishes()).font is Font.ATKINSON


@fonts
def test_a_family_comes_whole_with_its_bold_letters(font: Font, qapp: QApplication) -> None:
    assert load_font(font)

    assert {"Regular", "Bold"} <= set(QFontDatabase.styles(TYPEFACES[font].family))


@fonts
def test_capitals_are_about_as_tall_in_every_font(font: Font, qapp: QApplication) -> None:
    load_font(Font.PLEX)
    load_font(font)

    preset = QFontMetricsF(QFont(FAMILY, 100)).tightBoundingRect("H").height()
    size = QFont(TYPEFACES[font].family)
    size.setPointSizeF(Look(font=font).body_points / Look().body_points * 100)

    capital = QFontMetricsF(size).tightBoundingRect("H").height()
    assert capital == pytest.approx(preset, rel=0.06)


@fonts
def test_the_licence_lies_beside_the_letters(font: Font) -> None:
    folder = shipped("assets", "fonts", TYPEFACES[font].folder)

    texts = [path.read_text("utf-8") for path in folder.glob("*.txt")]

    assert any("SIL OPEN FONT LICENSE" in text or "CC-BY-3.0" in text for text in texts)


def _texts(language: str) -> list[str]:
    """Return every text of the program as somebody reads it in `language`."""
    texts: list[str] = []
    for domain in DOMAINS:
        folder = language if language != SOURCE_LANGUAGE else "nl"
        for message in read(shipped("locales", folder, "LC_MESSAGES", f"{domain}.po")):
            words = message.id if language == SOURCE_LANGUAGE else message.string
            texts += [words] if isinstance(words, str) else list(words or ())
    return texts
