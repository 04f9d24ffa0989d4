"""Practise an exercise in the window: do what each step asks, where it is shown."""

from PySide6.QtWidgets import QWidget

from app.content.library import Library
from app.content.site_skin import skin_to_wear
from app.domain.action import Act, Action
from app.domain.exercise import Exercise
from app.i18n import _
from app.settings import chosen_skin
from tests.journeys.hands import Hand
from tests.journeys.program import Program


class Practising:
    """One exercise in front of somebody."""

    def __init__(
        self, program: Program, hand: Hand, exercise_id: str, language: str = "en"
    ) -> None:
        library = Library.load(language)
        skin = skin_to_wear(library, program.folder, chosen_skin(program.folder))
        self._program = program
        self._hand = hand
        self.exercise: Exercise = library.exercise(exercise_id, skin)
        tasks = {task.id: task.title for task in library.tasks()}
        self.task_title = tasks[self.exercise.task_id]

    def is_at(self, number: int) -> None:
        """Wait until step `number` (from 1) is on the card."""
        self._program.sees(self._path(number))
        said = self.exercise.steps[number - 1].instruction
        by_pressing = said.by_pressing or said.easy
        only_presses = self._program.window.context.session.profile.only_presses
        self._program.sees(by_pressing if only_presses else said.easy)

    def play_step(self, number: int) -> None:
        """Do step `number`, as it says."""
        self.is_at(number)
        step = self.exercise.steps[number - 1]
        for action in step.expected:
            self._do(action)
        self._program.wait(lambda: self._is_behind(number))

    def play_from(self, number: int) -> None:
        """Do every step from `number` on."""
        for one in range(number, len(self.exercise.steps) + 1):
            self.play_step(one)

    def only_place(self, number: int) -> QWidget:
        """Return what step `number` asks to press, and nothing else."""
        [action] = self.exercise.steps[number - 1].expected
        return self._place(action)

    def _do(self, action: Action) -> None:
        place = self._place(action)
        match action.act:
            case Act.TYPE:
                self._hand.write_on(place, action.value)
            case Act.OPEN:
                self._hand.open(place)
            case Act.MOVE:
                self._hand.press_on(place)
                self._hand.press_on(self._place(Action(Act.PRESS, action.value)))
            case _:
                self._hand.press_on(place)

    def _place(self, action: Action) -> QWidget:
        surface = self._program.surface
        self._program.wait(lambda: _is_ready(surface.place_of(action.target, action.value)))
        place = surface.place_of(action.target, action.value)
        assert place is not None
        return place

    def _is_behind(self, number: int) -> bool:
        return self._path(number) not in self._program.texts()

    def _path(self, number: int) -> str:
        total = len(self.exercise.steps)
        return _("Step {number} of {total}").format(number=number, total=total)


def _is_ready(widget: QWidget | None) -> bool:
    return widget is not None and widget.isVisible() and widget.isEnabled()
