"""Everything an employee can practise: all of it, for one job, or what some words may mean."""

from app.content.library import Library
from app.content.shelves import Sorting, find, shelves
from app.i18n import _
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.under_tasks import under_tasks
from ui.library_places import FindTask, TasksOfJob
from ui.places import AboutExercise, AllTasks, ChooseTask
from ui.screens.employee.all_tasks import AllTasksScreen, FindTaskScreen
from ui.widgets.task_tile import TaskTile


class FoundFlow(Flow):
    """What the pages full of tasks have in common."""

    def begin(self) -> None:
        """Show the library of the person's language."""
        language = self.context.session.profile.language
        self.ask(lambda services: services.library(language), self.show_library)

    def show_library(self, library: Library) -> None:
        """Show what is in the library."""

    def _on_chosen(self, exercise_id: str) -> None:
        self.went.emit(AboutExercise(exercise_id))

    def _on_back(self) -> None:
        self.went.emit(AllTasks())


class AllTasksFlow(FoundFlow):
    """Everything, nothing locked."""

    def __init__(self, _place: AllTasks, context: Context) -> None:
        screen = AllTasksScreen(_("Everything you can practise"), has_search=True)
        super().__init__(screen, context)
        self._all = screen
        screen.chosen.connect(self._on_chosen)
        screen.job_chosen.connect(self._on_job)
        screen.search_wanted.connect(self._on_search)
        screen.back_wanted.connect(self._on_back)

    def show_library(self, library: Library) -> None:
        """Show the jobs, then all tasks."""
        jobs = shelves(library, Sorting.JOB)
        self._all.display_jobs([TaskTile(one.key, one.title, one.picture) for one in jobs])
        cards = [card for task in library.tasks() for card in library.to_practise(task.id)]
        self._all.display(under_tasks(library, cards))

    def _on_job(self, role_id: str) -> None:
        self.went.emit(TasksOfJob(role_id))

    def _on_search(self) -> None:
        self.went.emit(FindTask())

    def _on_back(self) -> None:
        self.went.emit(ChooseTask())


class TasksOfJobFlow(FoundFlow):
    """What can be practised for one job."""

    def __init__(self, place: TasksOfJob, context: Context) -> None:
        library = context.services.library(context.session.profile.language)
        screen = AllTasksScreen(library.role(place.role_id).title)
        super().__init__(screen, context)
        self._role_id = place.role_id
        self._tasks = screen
        screen.chosen.connect(self._on_chosen)
        screen.back_wanted.connect(self._on_back)

    def show_library(self, library: Library) -> None:
        """Show the tasks of the job."""
        task_ids = library.role(self._role_id).task_ids
        cards = [card for task_id in task_ids for card in library.to_practise(task_id)]
        self._tasks.display(under_tasks(library, cards))


class FindTaskFlow(FoundFlow):
    """Search; a slip of the pen is forgiven."""

    def __init__(self, place: FindTask, context: Context) -> None:
        screen = FindTaskScreen(place.words)
        super().__init__(screen, context)
        self._words = place.words
        self._found = screen
        screen.chosen.connect(self._on_chosen)
        screen.searched.connect(self._on_searched)
        screen.back_wanted.connect(self._on_back)

    def show_library(self, library: Library) -> None:
        """Show what was found."""
        if self._words:
            self._found.display(under_tasks(library, find(library, self._words)))

    def _on_searched(self, words: str) -> None:
        self.went.emit(FindTask(words))
