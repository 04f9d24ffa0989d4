"""Whoever hears nothing misses nothing: what is said stands on the screen, and so does each sound."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.support_profile import SupportProfile
from tests.ui.conftest import Show
from tests.ui.desktop.scenes import ANSWER_A_MAIL
from tests.ui.practising import PATIENT, Practice, Practise
from ui.accessibility.reading import texts_on_show
from ui.screens.employee.how_it_went import HowItWentScreen

HELPED = (PATIENT, replace(PATIENT, help_language="nl"))


def caption(practice: Practice) -> str:
    """Return everything that stands on the screen now."""
    return "\n".join(texts_on_show(practice.screen))


@pytest.mark.parametrize("profile", HELPED, ids=("alone", "with home"))
def test_every_word_and_sound_of_an_exercise_has_its_caption(
    qtbot: QtBot, practise: Practise, profile: SupportProfile
) -> None:
    home = ANSWER_A_MAIL if profile.help_language else None
    practice = practise(profile, home=home)
    missing: list[str] = []
    heard = 0

    def listen() -> None:
        nonlocal heard
        missing.extend(
            text for text in practice.voice.said[heard:] if text not in caption(practice)
        )
        heard = len(practice.voice.said)
        practice.speech.stop()

    for step in ANSWER_A_MAIL.steps:
        listen()
        practice.screen.card.voice_button.click()
        listen()
        practice.screen.card.help_button.click()
        listen()
        for action in step.expected:
            practice.screen.surface.acted.emit(action)
    listen()

    assert heard >= 3 * len(ANSWER_A_MAIL.steps)
    assert missing == []


def test_what_came_of_it_all_stands_on_the_page_after_the_exercise(
    qtbot: QtBot, show: Show
) -> None:
    screen = HowItWentScreen("Well done!", "")
    show(screen)

    screen.display([], "Your answer is there.")

    qtbot.waitUntil(lambda: "Your answer is there." in texts_on_show(screen))
