"""Own recordings: record the steps of an exercise, hear them, remove them."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.content.library import Library
from app.domain.exercise import Exercise, Step
from app.domain.prompting import TextLevel
from app.i18n import _, ngettext
from app.i18n import language as language_in_use
from app.speech.recorder import Recorder, Recording
from app.speech.recordings import Recordings, kept_recordings, recording_file
from ui.flows.context import Context
from ui.flows.saying import Saying
from ui.flows.supporter_flow import SupporterFlow
from ui.screens.supporter.own_recordings import (
    ExerciseLine,
    OwnRecordingsScreen,
    RecordStepsScreen,
    StepToRecord,
)
from ui.voice_places import OwnRecordings, RecordSteps, VoiceDoctor


class OwnRecordingsFlow(SupporterFlow):
    """The exercises of one language, with how many of their steps are recorded."""

    def __init__(self, place: OwnRecordings, context: Context) -> None:
        self._language = place.language or language_in_use()
        screen = OwnRecordingsScreen(self._language)
        super().__init__(screen, context)
        self._shelf = screen
        screen.language_chosen.connect(self._on_language)
        screen.exercise_chosen.connect(self._on_exercise)
        context.site_voice_changed.connect(self._look_up)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Look for recordings, also for one that somebody ended by leaving its page."""
        self.context.listen_anew()

    def _look_up(self) -> None:
        services, language = self.context.services, self._language
        recordings = self.context.speech.recordings
        self.work(lambda: _exercise_lines(services.library(language), recordings), self._on_lines)

    def _on_lines(self, lines: list[ExerciseLine]) -> None:
        self._shelf.display(lines)

    def _on_language(self, language: str) -> None:
        self.went.emit(OwnRecordings(language))

    def _on_exercise(self, exercise_id: str) -> None:
        self.went.emit(RecordSteps(exercise_id, self._language))

    def _on_back(self) -> None:
        self.went.emit(VoiceDoctor())


class RecordStepsFlow(SupporterFlow):
    """One exercise: one recording at a time, silent while the microphone is on."""

    def __init__(self, place: RecordSteps, context: Context) -> None:
        self._place = place
        self._language = place.language
        self._exercise = context.services.library(place.language).exercise(place.exercise_id)
        screen = RecordStepsScreen(self._exercise.title, place.level)
        super().__init__(screen, context)
        self._steps = screen
        self._recording = ""  # the id of the step that is being recorded
        self.ear = Ear(self)
        self.ear.told.connect(self._on_told)
        screen.level_chosen.connect(self._on_level)
        screen.record_wanted.connect(self._on_record)
        screen.hear_wanted.connect(self._on_hear)
        screen.remove_wanted.connect(self._on_remove)
        screen.left.connect(self.ear.stop)
        screen.back_wanted.connect(self._on_back)
        context.site_voice_changed.connect(self._display)
        self._display()

    def _display(self) -> None:
        lines = [self._line(number, step) for number, step in enumerate(self._exercise.steps, 1)]
        self._steps.display(lines, self._recording)

    def _line(self, number: int, step: Step) -> StepToRecord:
        is_own = bool(kept_recordings(self._file(step)))
        is_recorded = bool(self.context.speech.recordings.find(self._text(step), self._language))
        return StepToRecord(step.id, number, self._text(step), is_recorded, is_own)

    def _file(self, step: Step) -> Path:
        folder, text = self.context.folder, self._text(step)
        return recording_file(folder, self._exercise.id, step.id, text, self._language)

    def _text(self, step: Step) -> str:
        return step.instruction.at(self._place.level)

    def _step(self, step_id: str) -> Step:
        return next(step for step in self._exercise.steps if step.id == step_id)

    def _on_record(self, step_id: str) -> None:
        if self._recording:
            self.ear.stop()
            return
        self.context.speech.stop()
        self._steps.tell("")
        self._recording = step_id
        self.ear.listen(self._file(self._step(step_id)))
        self._display()

    def _on_told(self, recording: Recording) -> None:
        if recording is Recording.LISTENING:
            return
        self._recording = ""
        self._steps.tell(_came_of_it(recording))
        self._display()
        self.context.listen_anew()

    def _on_hear(self, step_id: str) -> None:
        text = self._text(self._step(step_id))
        self.context.speech.say_anyway([Saying(text, self._language)])

    def _on_remove(self, step_id: str) -> None:
        self.context.speech.stop()
        file = self._file(self._step(step_id))
        self.work(lambda: _remove(file), self._on_removed)

    def _on_removed(self, _answer: None) -> None:
        self._steps.tell("")
        self.context.listen_anew()

    def _on_level(self, level: TextLevel) -> None:
        self.went.emit(replace(self._place, level=level))

    def _on_back(self) -> None:
        self.went.emit(OwnRecordings(self._language))


class Ear(QObject):
    """The microphone as the window uses it: its reports arrive on the window's thread.

    Signals:
        told: how far a recording is, or what came of it (a `Recording`).
    """

    told = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._recorder = Recorder(self._pass_on)

    def listen(self, file: Path) -> None:
        """Record into `file` until `stop`."""
        try:
            self._recorder.start(file)
        except OSError:
            self.told.emit(Recording.NO_MICROPHONE)

    def stop(self) -> None:
        """End the recording, if there is one."""
        self._recorder.stop()

    def _pass_on(self, recording: Recording) -> None:
        """Tell it, on a thread of the recorder; the page may have gone meanwhile."""
        with suppress(RuntimeError):
            self.told.emit(recording)


def _remove(recorded: Path) -> None:
    """Remove what was recorded here, and what was copied here in its place."""
    for file in kept_recordings(recorded):
        file.unlink(missing_ok=True)


def _exercise_lines(library: Library, recordings: Recordings) -> list[ExerciseLine]:
    lines = []
    for task in library.tasks():
        for card in library.exercises(task.id):
            exercise = library.exercise(card.id)
            sentence = _how_many(exercise, recordings)
            lines.append(ExerciseLine(card.id, card.title, card.picture, sentence))
    return lines


def _how_many(exercise: Exercise, recordings: Recordings) -> str:
    found = sum(_is_recorded(step, exercise.language, recordings) for step in exercise.steps)
    if not found:
        return _("No step is recorded.")
    total = len(exercise.steps)
    return ngettext(
        "{count} of {total} steps is recorded.", "{count} of {total} steps are recorded.", found
    ).format(count=found, total=total)


def _is_recorded(step: Step, language: str, recordings: Recordings) -> bool:
    return any(recordings.find(step.instruction.at(level), language) for level in TextLevel)


def _came_of_it(recording: Recording) -> str:
    match recording:
        case Recording.KEPT:
            return _("Saved. People hear it from now on.")
        case Recording.NOTHING_HEARD:
            return _("Nothing was heard. Is the microphone on? Speak a little louder.")
        case Recording.NO_MICROPHONE:
            return _("No microphone was found. Plug one in. Then try again.")
        case Recording.NOT_KEPT | Recording.LISTENING:
            return _("The recording could not be saved. Please try again.")
