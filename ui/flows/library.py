"""The library as a supporter uses it: look, search, read an exercise, watch it, suggest it."""

from typing_extensions import override

from app.content.library import Library
from app.content.shelves import Shelf, Sorting, find, shelves
from app.i18n import _
from ui.flows.context import Context
from ui.flows.supporter_flow import SupporterFlow
from ui.flows.under_tasks import under_tasks
from ui.flows.watch import WatchFlow
from ui.library_places import (
    InvitePeople,
    LibrarySearch,
    LibraryShelf,
    ReadExercise,
    SessionPlans,
    TaskLibrary,
    WatchExercise,
)
from ui.places import Watch
from ui.screens.supporter.library import LibraryScreen, Order
from ui.screens.supporter.read_exercise import ExerciseView, ReadExerciseScreen
from ui.screens.supporter.shelf import ShelfScreen


class TaskLibraryFlow(SupporterFlow):
    """Everything there is to practise, in three orders."""

    def __init__(self, _place: TaskLibrary, context: Context) -> None:
        screen = LibraryScreen()
        super().__init__(screen, context)
        self._shelves = screen
        screen.searched.connect(self._on_searched)
        screen.chosen.connect(self._on_chosen)
        screen.plans_wanted.connect(self._on_plans)

    def begin(self) -> None:
        """Fetch the library of the language in use."""
        language = self.context.session.profile.language
        self.ask(lambda services: services.library(language), self._on_library)

    def _on_library(self, library: Library) -> None:
        self._shelves.display([Order(one, shelves(library, one)) for one in Sorting])

    def _on_searched(self, words: str) -> None:
        self.went.emit(LibrarySearch(words))

    def _on_plans(self) -> None:
        self.went.emit(SessionPlans())

    def _on_chosen(self, place: LibraryShelf) -> None:
        self.went.emit(place)


class LibraryShelfFlow(SupporterFlow):
    """The exercises of one shelf, under their tasks."""

    def __init__(self, place: LibraryShelf, context: Context) -> None:
        self._library = context.services.library(context.session.profile.language)
        self._shelf = _shelf(self._library, place)
        screen = ShelfScreen(self._shelf.title)
        super().__init__(screen, context)
        self._place = place
        self._exercises = screen
        screen.chosen.connect(self._on_chosen)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Show them."""
        cards = [one for task in self._shelf.tasks for one in self._library.to_practise(task.id)]
        self._exercises.display(under_tasks(self._library, cards))

    def _on_chosen(self, exercise_id: str) -> None:
        self.went.emit(ReadExercise(exercise_id, self._place))

    def _on_back(self) -> None:
        self.went.emit(TaskLibrary())


class LibrarySearchFlow(SupporterFlow):
    """What some words may mean; a slip of the pen is forgiven."""

    def __init__(self, place: LibrarySearch, context: Context) -> None:
        screen = ShelfScreen(_("Found for “{words}”").format(words=place.words), place.words)
        super().__init__(screen, context)
        self._place = place
        self._exercises = screen
        screen.searched.connect(self._on_searched)
        screen.chosen.connect(self._on_chosen)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Search."""
        language = self.context.session.profile.language
        self.ask(lambda services: services.library(language), self._on_library)

    def _on_library(self, library: Library) -> None:
        self._exercises.display(under_tasks(library, find(library, self._place.words)))

    def _on_searched(self, words: str) -> None:
        self.went.emit(LibrarySearch(words))

    def _on_chosen(self, exercise_id: str) -> None:
        self.went.emit(ReadExercise(exercise_id, self._place))

    def _on_back(self) -> None:
        self.went.emit(TaskLibrary())


class ReadExerciseFlow(SupporterFlow):
    """One exercise in words."""

    def __init__(self, place: ReadExercise, context: Context) -> None:
        library = context.services.library(context.session.profile.language)
        screen = ReadExerciseScreen(_view(library, place.exercise_id))
        super().__init__(screen, context)
        self._place = place
        self._task_id = library.card(place.exercise_id).task_id
        screen.watch_wanted.connect(self._on_watch)
        screen.invite_wanted.connect(self._on_invite)
        screen.back_wanted.connect(self._on_back)

    def _on_watch(self) -> None:
        self.went.emit(WatchExercise(self._place.exercise_id, self._place))

    def _on_invite(self) -> None:
        self.went.emit(InvitePeople((self._task_id,), self._place))

    def _on_back(self) -> None:
        self.went.emit(self._place.then)


class WatchExerciseFlow(WatchFlow):
    """The same as an employee watches; it leads back to where the supporter was."""

    def __init__(self, place: WatchExercise, context: Context) -> None:
        super().__init__(Watch(place.exercise_id), context)
        self._then = place.then
        self.watch_screen.card.try_button.hide()

    @override
    def _on_try(self) -> None:
        self.went.emit(self._then)

    @override
    def _on_leave(self) -> None:
        self.went.emit(self._then)


def _shelf(library: Library, place: LibraryShelf) -> Shelf:
    return next(one for one in shelves(library, place.sorting) if one.key == place.key)


def _view(library: Library, exercise_id: str) -> ExerciseView:
    card, exercise = library.card(exercise_id), library.exercise(exercise_id)
    skills = library.skills()
    return ExerciseView(
        card.title,
        card.good_for,
        card.picture,
        next(task.title for task in library.tasks() if task.id == card.task_id),
        tuple(skills[one] for one in exercise.skills if one in skills),
        tuple(step.instruction.easy for step in exercise.steps),
        card.read_on,
    )
