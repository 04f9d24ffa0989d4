"""Exercises as tiles under the titles of their tasks, for an employee and for a supporter alike."""

from collections.abc import Iterable

from app.content.library import ExerciseCard, Library
from ui.widgets.task_tile import TaskTile


def under_tasks(
    library: Library, cards: Iterable[ExerciseCard]
) -> list[tuple[str, list[TaskTile]]]:
    """Return the tiles of `cards` by their task's title; tasks in the order in which they come."""
    titles = {task.id: task.title for task in library.tasks()}
    under: dict[str, list[TaskTile]] = {}
    for card in cards:
        tile = TaskTile(card.id, card.title, card.picture)
        under.setdefault(card.task_id, []).append(tile)
    return [(titles[task_id], tiles) for task_id, tiles in under.items()]
