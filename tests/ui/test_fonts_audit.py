"""Whatever letters somebody reads by, every screen and program can be used (ACCESS P15).

The widest letters are looked at always, the others in a long run.
"""

from itertools import product

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.support_profile import Font, SupportProfile, Theme
from app.i18n import LANGUAGES
from tests.counts import long_count
from tests.ui.programs import ROOMS, exercise_ids, looked_at
from tests.ui.sample_places import EVERY_PLACE, SAMPLES, Tour
from tests.ui.ways import NORMAL
from ui.accessibility.audit import SMALLEST_SIZE, audit
from ui.theme.fonts import load_font, prepare_look
from ui.theme.tokens import Look
from ui.theme.typefaces import fonts_for

WIDEST = [(Font.DYSLEXIC, "nl", 300)]
OTHERS = [
    (font, language.code, size)
    for language, size in product(LANGUAGES, (100, 200, 300))
    for font in fonts_for(language.code)
    if font is not Font.PLEX and (font, language.code, size) not in WIDEST
]
WAYS = WIDEST + OTHERS[: long_count(0, len(OTHERS))]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", EVERY_PLACE, ids=lambda kind: kind.__name__)
def test_everybody_can_use_each_screen_in_the_letters_they_read_by(
    kind: type[object], tour: Tour, qtbot: QtBot
) -> None:
    tour.open(qtbot)
    found: list[str] = []
    for font, language, size in WAYS:
        profile = SupportProfile(language, size, font=font)
        window = tour.visit(SAMPLES[kind](tour.samples), profile, SMALLEST_SIZE, qtbot)
        for fault in audit(window).findings:
            found.append(f"{font} {language} {size}: {fault.rule} {fault.widget}: {fault.detail}")

    assert not found, "\n".join(found)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("exercise_id", exercise_ids())
def test_everybody_can_use_each_program_in_the_letters_they_read_by(
    exercise_id: str, qtbot: QtBot, qapp: QApplication
) -> None:
    prepare_look(qapp)
    found: list[str] = []
    windows: list[QWidget] = []
    for font, language, size in WAYS:
        load_font(font)
        windows.append(QWidget())
        qtbot.addWidget(windows[-1])
        look = Look(Theme.LIGHT, size, font)
        room = ROOMS[size, NORMAL.width()]
        for number, result in enumerate(looked_at(windows[-1], exercise_id, language, look, room)):
            at = f"after {number} steps, {font} {language} {size}"
            found += [f"{at}: {f.rule} {f.widget}: {f.detail}" for f in result.findings]

    assert not found, "\n".join(found)
