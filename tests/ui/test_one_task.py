"""A screen for employees asks no more at once than a person can take in (ACCESS U1).

What stands in the same place on every screen is not counted: who is here, reading aloud, the way back.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.support_profile import SupportProfile
from app.i18n import LANGUAGES, _
from tests.ui.sample_places import EVERY_PLACE, SAMPLES, Tour
from tests.ui.ways import NORMAL
from ui import library_places, places, reading_places, skills_places, support_places
from ui.accessibility.audit_drawn import drawn_by
from ui.accessibility.audit_window import controls, is_in_practice_desktop, settle, shown
from ui.places import is_for_employees
from ui.screens.person_strip import PersonStrip
from ui.widgets.big_button import BigButton
from ui.widgets.choice_tiles import ChoiceTiles

MOST_CONTROLS = 7
MOST_WORDS = 60

MANY_THINGS = {
    places.WhoAreYou,
    places.PictureSignIn,
    places.AllTasks,
    library_places.TasksOfJob,
    skills_places.SayWhatICan,
    places.StoredAboutMe,
    support_places.WhatHelpsYou,
    support_places.SupportsOf,
}
"""Walls of pictures and lists: decision 0036 says why each may be longer."""

MANY_WORDS = {
    places.AllTasks,
    library_places.TasksOfJob,
    library_places.FindTask,
    places.HowItWent,
    skills_places.WhatISaid,
    places.WhatICan,
    places.StoredAboutMe,
    reading_places.ReadGuide,
}
"""Lists and texts that somebody asked to read."""

FIRST_START = {
    places.ChooseLanguage,
    places.ChooseLook,
    places.ChooseWay,
    places.SetUpSite,
    places.SetUpSupporter,
    places.SetUpPeople,
}


@dataclass(frozen=True, slots=True)
class Load:
    """How much is on show at once."""

    controls: int
    words: int


def load_of(window: QWidget) -> Load:
    """Count what is on show in `window`, besides what is always there and the simulated programs."""
    always = {_("Read aloud"), _("Back")}
    counted = [
        widget
        for widget in shown(window, QWidget)
        if not is_in_practice_desktop(widget)
        and not _is_in_strip(widget)
        and not (isinstance(widget, BigButton) and widget.text() in always)
    ]
    words = sum(
        len(re.findall(r"[\w’'-]+", piece.text)) for widget in counted for piece in drawn_by(widget)
    )
    acting = set(controls(window)) & set(counted)
    return Load(len(acting), words)


def _is_in_strip(widget: QWidget) -> bool:
    step: QWidget | None = widget
    while step is not None and not isinstance(step, PersonStrip):
        step = step.parentWidget()
    return step is not None


@pytest.mark.timeout(120)
@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_a_screen_shows_no_more_than_seven_things_and_sixty_words(
    language: str, tour: Tour, qtbot: QtBot
) -> None:
    tour.open(qtbot)
    profile, found = SupportProfile(language), {}
    for kind in EVERY_PLACE:
        place = SAMPLES[kind](tour.samples)
        if is_for_employees(place):
            window = tour.visit(place, profile, NORMAL, qtbot)
            settle(window, NORMAL)
            found[kind] = load_of(window)

    full = {kind for kind, load in found.items() if load.controls > MOST_CONTROLS}
    wordy = {kind for kind, load in found.items() if load.words > MOST_WORDS}
    assert full - MANY_THINGS == set()
    assert wordy - MANY_WORDS == set()


def test_what_was_answered_once_is_shown_and_not_asked_again(tour: Tour, qtbot: QtBot) -> None:
    tour.open(qtbot)
    open_questions: Counter[str] = Counter()
    for kind in EVERY_PLACE:
        place = SAMPLES[kind](tour.samples)
        if is_for_employees(place) or kind in FIRST_START:
            window = tour.visit(place, SupportProfile(), NORMAL, qtbot)
            settle(window, NORMAL)
            open_questions.update(_open_questions(window))

    assert {question for question, times in open_questions.items() if times > 1} == set()
    assert "How was it for you?" in open_questions


def _open_questions(window: QWidget) -> Iterator[str]:
    """Give what is asked outside of the programs and has no answer yet."""
    for choice in shown(window, ChoiceTiles):
        if choice.choice() is None:
            yield choice.accessibleName()
    for field in shown(window, QLineEdit):
        if not field.text() and not is_in_practice_desktop(field):
            yield field.accessibleName()
