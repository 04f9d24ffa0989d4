"""At usual text size a step, its key words and what came of the last one are seen without scrolling."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.desktop.program import Scene
from app.domain.exercise import Exercise
from app.domain.support_profile import SupportProfile
from app.practice.advance import begin
from tests.counts import long_count
from tests.ui.sample_places import SAMPLES, Tour
from ui.accessibility.audit import SMALLEST_SIZE
from ui.places import Practise
from ui.screens.employee.practice import PracticeScreen, step_words
from ui.widgets.words_card import StepWords

LONGEST = long_count(25, 1000)
"""So many steps with the most words are looked at; in the long run, all."""


@pytest.mark.parametrize("language", ["en", "nl", "bg"])
def test_a_step_with_its_key_words_and_an_answer_needs_no_scrolling(
    language: str, tour: Tour, qtbot: QtBot
) -> None:
    tour.open(qtbot)
    profile = SupportProfile(language, has_voice=False, waiting_seconds=None)
    tour.visit(SAMPLES[Practise](tour.samples), profile, SMALLEST_SIZE, qtbot)
    assert tour.shell.flow is not None
    screen = tour.shell.flow.screen
    assert isinstance(screen, PracticeScreen)
    every = sorted(_words(Library.load(language), profile), key=_length, reverse=True)

    scrolled = []
    for words in every[:LONGEST]:
        screen.card.display(words, can_take_back=True, can_try_alone=False)
        QApplication.processEvents()
        over = screen.card.words.verticalScrollBar().maximum()
        if over > 0:
            scrolled.append((over, words.instruction, words.advice))

    assert scrolled == []


def _words(library: Library, profile: SupportProfile) -> Iterator[StepWords]:
    for exercise in _exercises(library):
        scene = Scene(library.skin(), exercise.time)
        run, _orders = begin(exercise, scene, profile, "attempt")
        answer = ""
        for position, step in enumerate(exercise.steps):
            yield step_words(replace(run, position=position, advice=answer))
            answer = step.done


def _exercises(library: Library) -> Iterator[Exercise]:
    for task in library.tasks():
        for card in (*library.exercises(task.id), *library.probes(task.id)):
            yield library.exercise(card.id)


def _length(words: StepWords) -> int:
    key_words = sum(len(each.text) for each in words.key_words)
    return len(words.instruction) + len(words.advice) + key_words
