"""What ships: 40 tasks, exercises for each task of the first issue, three skins, all checked."""

from app.content.library import Library
from app.desktop.skin import Skin
from app.paths import shipped
from tests.content.conftest import EXERCISES, SKINS

_FIRST_TASKS = ("W03", "W14", "W15", "W18")
_SAFETY_TASKS = {"W30", "W31", "W32", "W33", "W34"}
_RESERVED = (".example", ".test", ".invalid")


def test_no_exercise_is_hidden_in_any_language(library: Library) -> None:
    assert library.problems == ()
    assert all(library.has(exercise_id) for exercise_id in EXERCISES)


def test_each_task_of_the_first_issue_has_exercises_that_all_look_different(
    library: Library,
) -> None:
    for task_id in _FIRST_TASKS:
        exercises = [library.exercise(card.id) for card in library.to_practise(task_id)]
        layouts = {exercise.programs[0].layout for exercise in exercises}

        assert len(exercises) == len(layouts) >= 2


def test_all_40_tasks_are_there_with_their_safety(library: Library) -> None:
    tasks = library.tasks()

    assert [task.id for task in tasks] == [f"W{number:02}" for number in range(1, 41)]
    assert {task.id for task in tasks if task.is_safety} == _SAFETY_TASKS
    assert all(skill in library.skills() for task in tasks for skill in task.skills)


def test_an_exercise_carries_the_skills_of_its_task(library: Library) -> None:
    skills_of = {task.id: task.skills for task in library.tasks()}

    for exercise_id in EXERCISES:
        exercise = library.exercise(exercise_id)
        assert exercise.skills == skills_of[exercise.task_id]
        assert exercise.language == library.language


def test_each_skin_is_invented_and_has_pictures(library: Library, skin: Skin) -> None:
    pictures = [person.portrait for person in skin.people] + [skin.logo]
    pictures += [product.picture for product in skin.products]
    pictures += [group.picture for group in skin.groups]

    assert skin.mail_domain.endswith(_RESERVED)
    assert len({person.portrait for person in skin.people}) == len(skin.people)
    for picture in pictures:
        kind, name = picture.split("/")
        assert shipped("assets", f"{kind}s", f"{name}.svg").is_file()


def test_no_two_sites_look_alike(library: Library) -> None:
    sites = [library.skin(skin_id) for skin_id in SKINS]

    assert len(sites) == 3
    for part in ("firm", "portal", "logo", "accent", "mail_domain", "trade"):
        assert len({getattr(site, part) for site in sites}) == len(sites)


def test_every_task_has_all_its_exercises_in_every_site(library: Library, skin: Skin) -> None:
    for exercise_id in EXERCISES:
        assert library.exercise(exercise_id, skin).programs


def test_nobody_types_in_another_alphabet_than_they_read() -> None:
    """But where typing is practised: there the keys are drawn, and a key counts by its place."""
    bulgarian = Library.load("bg")
    typed = [
        action.value
        for exercise_id in EXERCISES
        for step in bulgarian.exercise(exercise_id).steps
        for action in step.expected
        if action.act == "type" and action.target != "key_gym/keyboard"
    ]

    assert typed
    assert not [text for text in typed if any("a" <= letter.lower() <= "z" for letter in text)]
