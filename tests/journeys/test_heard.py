"""While somebody practises, what is heard is what stands on the card, and Escape brings silence."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.bootstrap import build
from app.i18n import LANGUAGES, _
from tests.journeys import paths
from tests.journeys.hands import Keys
from tests.journeys.practising import Practising
from tests.journeys.program import Program
from tests.sound.listening import Listener
from tests.sound.spectrum import SAME_TEXT, is_loud, likeness
from ui.widgets.words_card import WordsCard

pytestmark = [pytest.mark.screen, pytest.mark.sound, pytest.mark.timeout(280)]

Start = Callable[[Path], Program]

CODES = [language.code for language in LANGUAGES]
STEPS_HEARD = 3
TIMES_ASKED_AGAIN = 3


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener() as listener:
        yield listener


@pytest.mark.parametrize("language", CODES)
def test_three_steps_are_said_as_they_stand_on_the_card(
    start: Start, invented_site: Path, listener: Listener, language: str
) -> None:
    program, practising = practise_in(language, start, invented_site)
    keys = Keys(program)
    begin = time.monotonic()
    keys.key(Qt.Key.Key_F2)

    for number in range(1, STEPS_HEARD + 1):
        practising.is_at(number)
        hear_out(program, listener)
        assert is_loud(listener.since(begin))
        assert best_likeness(program, keys, listener, begin, language) > SAME_TEXT
        keys.go_to(practising.only_place(number))
        hear_out(program, listener)
        begin = time.monotonic()
        keys.key(Qt.Key.Key_Space)


@pytest.mark.parametrize("language", CODES)
def test_escape_brings_silence_within_200_ms_and_leaves_nothing(
    start: Start, invented_site: Path, listener: Listener, language: str
) -> None:
    program, practising = practise_in(language, start, invented_site)
    keys = Keys(program)
    hear_out(program, listener)
    asked = time.monotonic()
    keys.key(Qt.Key.Key_F2)
    program.wait(lambda: is_loud(listener.since(asked)))

    begin = time.monotonic()
    keys.key(Qt.Key.Key_Escape)
    quiet = listener.wait_for_silence()

    assert quiet - begin < 0.2
    practising.is_at(1)


def hear_out(program: Program, listener: Listener) -> None:
    """Wait until everything was said."""
    program.wait(lambda: not program.window.context.speech.is_speaking)
    listener.wait_for_silence()


def best_likeness(
    program: Program, keys: Keys, listener: Listener, begin: float, language: str
) -> float:
    """Compare what was said since `begin` with the card; a busy computer may lose a piece of it.

    Then it is asked for again with F2. Another text would be no more like it the next time.
    """
    found = likeness(listener.since(begin), instruction(program), language)
    for _unused in range(TIMES_ASKED_AGAIN):
        if found > SAME_TEXT:
            break
        begin = time.monotonic()
        keys.key(Qt.Key.Key_F2)
        hear_out(program, listener)
        found = likeness(listener.since(begin), instruction(program), language)
    return found


def practise_in(language: str, start: Start, folder: Path) -> tuple[Program, Practising]:
    """Let Kim, who reads and hears `language`, begin an exercise."""
    speak(folder, language)
    program = start(folder)
    keys = Keys(program)
    practising = Practising(program, keys, "mail_about_friday", language)
    program.page("Who are you?")
    keys.press("Kim")
    keys.press("Yes, I am Kim")
    program.wait(lambda: _(paths.CHOOSE) in program.texts())
    keys.press(_("Something else"))
    program.page(_("Everything you can practise"))
    keys.press(practising.exercise.title)
    keys.press(_("Start now"))
    practising.is_at(1)
    keys.key(Qt.Key.Key_F6)
    return program, practising


def speak(folder: Path, language: str) -> None:
    """Keep that Kim wants `language`, and help only when asked."""
    services = build(folder)
    people = services.store.people
    kim = next(one for one in people.employees() if one.nickname == "Kim")
    profile = replace(people.profile(kim.id), language=language, waiting_seconds=None)
    people.save_profile(kim.id, profile)
    services.close()


def instruction(program: Program) -> str:
    """Return what stands on the card."""
    return next(
        card.instruction.text()
        for card in program.window.findChildren(WordsCard)
        if card.isVisible()
    )
