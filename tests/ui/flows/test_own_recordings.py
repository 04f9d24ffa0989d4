"""A supporter records the steps of an exercise, hears them, and removes them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.prompting import TextLevel
from app.speech.recorder import Recording
from app.speech.recordings import recording_file
from tests.app.opus_made import opus_file
from tests.app.speech.fakes import wav_file
from tests.ui.flows.conftest import Settle
from tests.ui.flows.voice_pages import Heard, opened, shown
from ui.flows.context import Context
from ui.flows.own_recordings import OwnRecordingsFlow, RecordStepsFlow
from ui.screens.supporter.own_recordings import OwnRecordingsScreen, RecordStepsScreen
from ui.voice_places import OwnRecordings, RecordSteps
from ui.widgets.picture_tile import WideTile

EXERCISE = "mail_about_friday"


@pytest.fixture
def voices() -> list[Heard]:
    return []


@pytest.fixture
def context(qtbot: QtBot, tmp_path: Path, voices: list[Heard]) -> Iterator[Context]:
    with opened(tmp_path / "wise-steps", qtbot, voices) as context:
        yield context


def file_of(context: Context) -> Path:
    """Return where the first step is recorded."""
    step = context.services.library("en").exercise(EXERCISE).steps[0]
    return recording_file(context.folder, EXERCISE, step.id, step.instruction.easy, "en")


def recorded(context: Context, settle: Settle) -> Path:
    """Record the first step, as the microphone does, and return the file."""
    file = file_of(context)
    file.parent.mkdir(parents=True)
    wav_file(file, 0.1)
    context.listen_anew()
    settle()
    return file


def test_a_recorded_step_is_heard_and_can_be_removed(
    qtbot: QtBot, context: Context, voices: list[Heard], settle: Settle
) -> None:
    file = recorded(context, settle)
    flow = RecordStepsFlow(RecordSteps(EXERCISE, "en"), context)
    screen = shown(qtbot, flow, RecordStepsScreen)
    card = next(iter(screen.cards.values()))
    was_removable = card.remove_button.isEnabled()

    card.hear_button.click()
    card.remove_button.click()
    settle()
    settle()

    assert was_removable
    assert voices[0].said[-1][1].recording == str(file)
    assert not file.exists()
    assert not card.remove_button.isEnabled()
    assert "The voice of the computer says this step." in screen.texts()


def test_a_recording_copied_to_the_site_is_its_own_too(
    qtbot: QtBot, context: Context, voices: list[Heard], settle: Settle
) -> None:
    recorded(context, settle).unlink()
    file = opus_file(file_of(context).with_suffix(".opus"), 0.1)
    context.listen_anew()
    settle()
    flow = RecordStepsFlow(RecordSteps(EXERCISE, "en"), context)
    screen = shown(qtbot, flow, RecordStepsScreen)
    card = next(iter(screen.cards.values()))
    told = screen.texts()

    card.hear_button.click()
    card.remove_button.click()
    settle()
    settle()

    assert "You recorded this step." in told
    assert voices[0].said[-1][1].recording == str(file)
    assert not file.exists()


def test_another_text_level_has_its_own_recordings(
    qtbot: QtBot, context: Context, settle: Settle
) -> None:
    recorded(context, settle)
    flow = RecordStepsFlow(RecordSteps(EXERCISE, "en", TextLevel.PLAIN), context)
    screen = shown(qtbot, flow, RecordStepsScreen)
    exercise = context.services.library("en").exercise(EXERCISE)

    assert exercise.steps[0].instruction.plain != exercise.steps[0].instruction.easy
    assert "You recorded this step." not in screen.texts()


def test_how_many_steps_are_recorded_is_told_for_each_exercise(
    qtbot: QtBot, context: Context, settle: Settle
) -> None:
    recorded(context, settle)
    flow = OwnRecordingsFlow(OwnRecordings("en"), context)
    screen = shown(qtbot, flow, OwnRecordingsScreen)
    flow.begin()
    qtbot.waitUntil(lambda: bool(screen.findChildren(WideTile)))
    steps = len(context.services.library("en").exercise(EXERCISE).steps)

    told = {tile.text(): tile.accessibleDescription() for tile in screen.findChildren(WideTile)}

    title = context.services.library("en").card(EXERCISE).title
    assert told[title] == f"1 of {steps} steps is recorded."
    assert "No step is recorded." in told.values()


@pytest.mark.parametrize(
    ("came", "words"),
    [
        (Recording.KEPT, "Saved. People hear it from now on."),
        (
            Recording.NOTHING_HEARD,
            "Nothing was heard. Is the microphone on? Speak a little louder.",
        ),
        (Recording.NO_MICROPHONE, "No microphone was found. Plug one in. Then try again."),
        (Recording.NOT_KEPT, "The recording could not be saved. Please try again."),
    ],
)
def test_what_came_of_a_recording_is_said(
    qtbot: QtBot, context: Context, came: Recording, words: str
) -> None:
    flow = RecordStepsFlow(RecordSteps(EXERCISE, "en"), context)
    screen = shown(qtbot, flow, RecordStepsScreen)

    flow.ear.told.emit(came)

    qtbot.waitUntil(lambda: words in screen.texts())


def test_one_step_is_recorded_at_a_time_and_never_after_the_page_has_gone(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    flow = RecordStepsFlow(RecordSteps(EXERCISE, "en"), context)
    screen = shown(qtbot, flow, RecordStepsScreen)
    told: list[Recording] = []
    flow.ear.told.connect(told.append)
    first, second, *_rest = screen.cards.values()

    first.record_button.click()
    states = (first.record_button.text(), second.record_button.isEnabled())
    screen.hide()
    qtbot.waitUntil(lambda: bool(told) and told[-1] is not Recording.LISTENING)

    assert states == ("Stop", False)
    assert second.record_button.isEnabled()
