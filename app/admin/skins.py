"""The site in the exercises, for a terminal: which there are, what is amiss, which one is worn."""

from argparse import Namespace
from collections.abc import Iterator

from app.admin.terminal import opened, say
from app.bootstrap import Services
from app.content.library import Library
from app.content.playing import play_problems
from app.content.site_skin import FoundSkin
from app.desktop.desktop import start_desktop
from app.desktop.program import Scene
from app.desktop.setup import SetupProblem
from app.desktop.skin import Skin
from app.paths import data_folder


def choose_skin(wanted: Namespace) -> int:
    """List the skins, check those of the site, and wear the one that was named."""
    with opened(data_folder(wanted.data)) as services:
        found = services.skins(wanted.lang)
        if wanted.id is None:
            return _list(services, found, wanted.lang)
        return _wear(services, found, wanted.id)


def _list(services: Services, found: tuple[FoundSkin, ...], language: str) -> int:
    library = services.library(language)
    is_good = True
    for each in found:
        mark = "*" if each.id == library.skin().id else " "
        whose = "of this site" if each.is_own else "ships"
        say(f"{mark} {each.id}: {each.skin.firm if each.skin else 'to be mended'} ({whose})")
        for line in _amiss(each, library):
            say(f"    {line}")
            is_good = False
    return 0 if is_good else 1


def _amiss(found: FoundSkin, library: Library) -> Iterator[str]:
    yield from map(str, found.problems)
    if found.is_own and found.skin:
        yield from not_played(library, found.skin)


def not_played(library: Library, skin: Skin) -> Iterator[str]:
    """Play every exercise in a skin, and tell where one cannot be done to its end."""
    for card in (card for task in library.tasks() for card in library.exercises(task.id)):
        exercise = library.exercise(card.id, skin)
        try:
            desktop = start_desktop(exercise.programs, exercise.opened, Scene(skin, exercise.time))
        except SetupProblem as problem:
            yield f"{card.id}: {problem}"
            continue
        for number, what in play_problems(exercise, desktop):
            yield f"{card.id}, step {number + 1}: {what}"


def _wear(services: Services, found: tuple[FoundSkin, ...], skin_id: str) -> int:
    known = {each.id: each for each in found}
    if skin_id not in known:
        say(f"There is no skin {skin_id}, only {', '.join(known)}.")
        return 1
    if known[skin_id].skin is None:
        for problem in known[skin_id].problems:
            say(str(problem))
        return 1
    services.wear(skin_id)
    say(f"The exercises have the names of {skin_id} now.")
    return 0
