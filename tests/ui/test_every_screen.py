"""What all screens have in common: fixed places, one main thing, one icon for a word, one language."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.support_profile import SupportProfile
from app.i18n import LANGUAGES
from tests.ui.sample_places import EVERY_PLACE, SAMPLES, Tour
from tests.ui.ways import NORMAL
from ui.accessibility.audit_drawn import drawn_by
from ui.accessibility.audit_findings import Finding
from ui.accessibility.audit_fit import check_clipping, check_cutting
from ui.accessibility.audit_window import (
    controls,
    is_in_practice_desktop,
    settle,
    shown,
    words_shown,
)
from ui.shell import Shell
from ui.theme.tokens import look_of
from ui.widgets.big_button import BigButton
from ui.widgets.face_button import FaceButton
from ui.widgets.page import Page

SIZES_PERCENT = (100, 200, 300)
LETTER_SPACING, WORD_SPACING = 0.12, 0.16
"""In em (WCAG 1.4.12, ACCESS P5)."""

PIXELS_PER_POINT = 96 / 72
MOST_SLICES = 30
"""A long page is made in slices, one after the other."""
FIXED = ("Back", "Read aloud", "Change person")
"""What stands in the same place wherever it stands (ACCESS U4)."""


def every_screen(tour: Tour, qtbot: QtBot, profile: SupportProfile) -> Iterator[tuple[str, Shell]]:
    """Show every screen to somebody with `profile`, one after the other."""
    tour.open(qtbot)
    for kind in EVERY_PLACE:
        window = tour.visit(SAMPLES[kind](tour.samples), profile, NORMAL, qtbot)
        settle(window, NORMAL)
        yield kind.__name__, window


def own_buttons(window: Shell) -> list[FaceButton]:
    """Return the buttons on show that belong to no simulated program."""
    return [one for one in shown(window, FaceButton) if not is_in_practice_desktop(one)]


@pytest.mark.timeout(120)
@pytest.mark.parametrize("percent", SIZES_PERCENT)
def test_help_and_the_way_back_are_in_the_same_place_everywhere(
    percent: int, tour: Tour, qtbot: QtBot
) -> None:
    places: dict[str, dict[QPoint, list[str]]] = defaultdict(lambda: defaultdict(list))

    for name, window in every_screen(tour, qtbot, SupportProfile(text_size_percent=percent)):
        for button in own_buttons(window):
            if button.text() in FIXED:
                places[button.text()][button.mapTo(window, QPoint(0, 0))].append(name)

    assert set(places) == set(FIXED)
    assert {name: dict(found) for name, found in places.items() if len(found) > 1} == {}


@dataclass(frozen=True, slots=True)
class Screen:
    """What is remembered of a screen: its own buttons, whom it is for, and where the focus began."""

    name: str
    is_for_employees: bool
    has_focus: bool
    mains: tuple[str, ...]
    icons: tuple[tuple[str, str], ...]
    """Icon and words of every button that is no tile."""
    flashed: tuple[str, ...]
    """What was a window of its own for a moment, before it was laid out."""
    told: tuple[Counter[str], Counter[str]]
    """Every text, once and when the same was shown again."""


class Flashes(QObject):
    """Notes what is shown as a window and is none: it flashes and takes the focus of everything."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            is_flash = watched.isWindow() and not isinstance(watched, Shell)
            self.names += [f"{type(watched).__name__} {watched.accessibleName()}"] * is_flash
        return False

    def taken(self) -> tuple[str, ...]:
        """Return what was noted since the last time."""
        taken, self.names = tuple(self.names), []
        return taken


@pytest.fixture(scope="module")
def screens(tour: Tour, request: pytest.FixtureRequest, qapp: QApplication) -> tuple[Screen, ...]:
    """Every screen as most people see it, looked at once."""
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    found = every_screen(tour, QtBot(request), SupportProfile())
    seen = tuple(
        _remembered(tour, name, window, flashes.taken(), QtBot(request)) for name, window in found
    )
    qapp.removeEventFilter(flashes)
    return seen


def _remembered(
    tour: Tour, name: str, window: Shell, flashed: tuple[str, ...], qtbot: QtBot
) -> Screen:
    buttons = [one for one in own_buttons(window) if isinstance(one, BigButton)]
    focused = window.focusWidget()
    return Screen(
        name,
        tour.context.session.employee is not None,
        bool(focused) and focused.isVisible() and focused.hasFocus(),
        tuple(one.text() for one in buttons if one.is_main),
        tuple((one.picture, one.text()) for one in buttons if one.picture),
        flashed,
        (_told(window), _told_again(tour, window, qtbot)),
    )


def _told(window: Shell) -> Counter[str]:
    for _unused in range(MOST_SLICES):
        QApplication.processEvents()
    screen = window.flow.screen if window.flow is not None else window
    return Counter(screen.texts() if isinstance(screen, Page) else ())


def _told_again(tour: Tour, window: Shell, qtbot: QtBot) -> Counter[str]:
    if window.flow is not None:
        window.flow.begin()
        tour.wait(qtbot)
    return _told(window)


@pytest.mark.timeout(120)
def test_what_is_shown_again_is_not_there_twice(screens: tuple[Screen, ...]) -> None:
    assert {s.name: dict(s.told[1] - s.told[0]) for s in screens if s.told[0] != s.told[1]} == {}


@pytest.mark.timeout(120)
def test_no_part_of_a_screen_is_ever_a_window_of_its_own(screens: tuple[Screen, ...]) -> None:
    assert {screen.name: screen.flashed for screen in screens if screen.flashed} == {}


@pytest.mark.timeout(120)
def test_a_screen_has_one_main_thing(screens: tuple[Screen, ...]) -> None:
    assert [screen.name for screen in screens if len(screen.mains) > 1] == []


@pytest.mark.timeout(120)
def test_a_word_has_the_same_icon_everywhere(screens: tuple[Screen, ...]) -> None:
    icons: dict[str, set[str]] = defaultdict(set)
    for icon, word in (pair for screen in screens for pair in screen.icons):
        icons[word].add(icon)

    assert {word: sorted(found) for word, found in icons.items() if len(found) > 1} == {}


@pytest.mark.timeout(120)
def test_no_two_things_of_a_screen_for_employees_share_an_icon(
    screens: tuple[Screen, ...],
) -> None:
    twins: list[tuple[str, str, list[str]]] = []
    for screen in (one for one in screens if one.is_for_employees):
        words: dict[str, set[str]] = defaultdict(set)
        for icon, word in screen.icons:
            words[icon].add(word)
        twins += [(screen.name, icon, sorted(w)) for icon, w in words.items() if len(w) > 1]

    assert twins == []


@pytest.mark.timeout(120)
def test_everybody_knows_where_a_screen_begins(screens: tuple[Screen, ...]) -> None:
    assert [screen.name for screen in screens if not screen.has_focus] == []


@pytest.mark.timeout(120)
def test_assistive_technology_knows_the_language_of_every_control(tour: Tour, qtbot: QtBot) -> None:
    odd: list[str] = []
    own_names = {one.own_name: one.code for one in LANGUAGES}

    for name, window in every_screen(tour, qtbot, SupportProfile("bg")):
        for control in controls(window):
            expected = own_names.get(control.accessibleName(), "bg")
            told = QAccessible.queryAccessibleInterface(control).attributesInterface()
            locale = QLocale()
            if told is not None:
                locale = told.attributeValue(QAccessible.Attribute.Locale)
            if locale.bcp47Name() != expected and name != "ChooseLanguage":
                odd.append(f"{name}: {control.accessibleName()} is {locale.bcp47Name()}")

    assert odd == []


@pytest.mark.timeout(300)
@pytest.mark.parametrize("percent", [100, 300])
def test_wider_letters_and_words_are_not_cut(percent: int, tour: Tour, qtbot: QtBot) -> None:
    found: list[str] = []

    for name, window in every_screen(tour, qtbot, SupportProfile("nl", percent)):
        widen(window)
        found += [f"{name}: {fault.widget}: {fault.detail}" for fault in cut(window)]

    assert found == []


def widen(window: Shell) -> None:
    """Put more room between letters and words, as WCAG 1.4.12 allows everybody to."""
    assert window.flow is not None
    for part in (window.flow.screen, window.strip):
        word_px = round(look_of(window).body_points * PIXELS_PER_POINT * WORD_SPACING)
        wider = f"* {{ letter-spacing: {LETTER_SPACING}em; word-spacing: {word_px}px; }}"
        part.setStyleSheet(part.styleSheet() + wider)
    # In the program another look makes the page anew; here it must find its places again.
    for size in (NORMAL - QSize(90, 90), NORMAL):
        settle(window, size)


def cut(window: Shell) -> list[Finding]:
    """Return what is not drawn in full."""
    labels = words_shown(window)
    words = {one: drawn for one in shown(window, QWidget) if (drawn := drawn_by(one))}
    reading = [*controls(window), *labels]
    return [*check_clipping(words, labels), *check_cutting(reading, window)]
