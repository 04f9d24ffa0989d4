"""Every support can be used, by switches and by resting too, with the letters, and room for both."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.prompting import Direction, TextLevel
from app.domain.support_group import SupportGroup
from app.domain.support_profile import PressWay, SupportProfile, Theme
from app.i18n import language, use
from tests.ui.sample_places import SAMPLES, Tour
from ui.accessibility.audit import SMALLEST_SIZE, audit
from ui.accessibility.reachable import rows_on_show
from ui.places import MyThings, Practise
from ui.support_places import SupportsOf
from ui.theme.tokens import Look
from ui.widgets.letter_keys import LetterKeys

Show = Callable[..., QWidget]

LOOKS = (("en", 100, Theme.LIGHT), ("nl", 200, Theme.DARK), ("bg", 300, Theme.CONTRAST))


@pytest.fixture(autouse=True)
def _language() -> Iterator[None]:
    before = language()
    yield
    use(before)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("group", SupportGroup)
def test_the_supports_of_each_group_can_be_used(
    group: SupportGroup, tour: Tour, qtbot: QtBot
) -> None:
    tour.open(qtbot)
    tour.context.session.shows_more_supports = True
    found: list[str] = []
    for code, percent, theme in LOOKS:
        profile = SupportProfile(code, percent, theme)

        window = tour.visit(SupportsOf(group, MyThings()), profile, SMALLEST_SIZE, qtbot)
        result = audit(window)

        found += [f"{percent} % {code}: {f.rule} {f.widget}: {f.detail}" for f in result.findings]
    assert not found, "\n".join(found)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("way", PressWay)
def test_the_settings_of_each_way_can_be_used(way: PressWay, tour: Tour, qtbot: QtBot) -> None:
    tour.open(qtbot)
    tour.context.session.shows_more_supports = True
    found: list[str] = []
    for code, percent, theme in LOOKS:
        profile = SupportProfile(code, percent, theme, press_way=way)

        window = tour.visit(
            SupportsOf(SupportGroup.MOVING, MyThings()), profile, SMALLEST_SIZE, qtbot
        )
        result = audit(window)

        found += [f"{percent} % {code}: {f.rule} {f.widget}: {f.detail}" for f in result.findings]
    assert not found, "\n".join(found)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("level", [TextLevel.KEY, TextLevel.PLAIN])
def test_every_kind_of_words_fits_on_the_step_card(
    level: TextLevel, tour: Tour, qtbot: QtBot
) -> None:
    tour.open(qtbot)
    found: list[str] = []
    for code, percent, theme in LOOKS:
        profile = SupportProfile(
            code, percent, theme, text_level=level, direction=Direction.MOST_TO_LEAST
        )

        window = tour.visit(SAMPLES[Practise](tour.samples), profile, SMALLEST_SIZE, qtbot)
        result = audit(window)

        found += [f"{percent} % {code}: {f.rule} {f.widget}: {f.detail}" for f in result.findings]
    assert not found, "\n".join(found)


def test_a_scan_comes_to_everything_the_tab_key_comes_to(tour: Tour, qtbot: QtBot) -> None:
    tour.open(qtbot)
    profile = SupportProfile(press_way=PressWay.ONE_SWITCH)

    window = tour.visit(SupportsOf(SupportGroup.MOVING, MyThings()), profile, SMALLEST_SIZE, qtbot)
    rows = rows_on_show(window, window, by_rows=True)

    offered = [control.accessibleName() for row in rows for control in row]
    assert {"One switch", "Half a second", "Row by row", "Back"} <= set(offered)
    assert offered[-1] == "Change person"
    assert len(rows) < len(offered) / 2
    assert audit(window).controls == len(offered)


@pytest.mark.timeout(120)
@pytest.mark.parametrize(("code", "percent", "theme"), LOOKS)
def test_the_letters_can_be_used(show: Show, code: str, percent: int, theme: Theme) -> None:
    use(code)
    edit = QLineEdit()
    edit.setAccessibleName("Message")
    letters = LetterKeys(edit)
    window = show(letters, edit, look=Look(theme, percent))

    for change_page in (letters.letters_key, letters.signs_key):
        change_page.setFocus()
        change_page.click()
        findings = audit(window).findings

        assert not findings, "\n".join(f"{f.rule} {f.widget}: {f.detail}" for f in findings)
