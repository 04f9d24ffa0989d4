"""The practice desktop: windows, task bar, start menu, and the lock screen in front of it all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.desktop.elements import (
    Bar,
    Button,
    Column,
    Emphasis,
    Frame,
    Screen,
    Surface,
    Text,
    Weight,
    Window,
)
from app.desktop.program import AnyProgram, Scene, yes_or_no
from app.desktop.programs.lock_screen_state import LockScreenState, Session
from app.desktop.registry import LOCK_SCREEN, PROGRAMS
from app.desktop.setup import SetupProblem
from app.desktop.tree import accepts, parts
from app.domain.action import Action
from app.domain.exercise import ProgramSetup
from app.i18n import _

START_BUTTON = "desktop/start"
"""What opens the start menu, and closes it again."""

_DEVICES = (Frame.PHONE, Frame.TABLET, Frame.TERMINAL, Frame.HANDHELD)


@dataclass(frozen=True, slots=True)
class Installed:
    """A program on this desktop: its name, the layout it has here and its own state."""

    name: str
    layout: str
    state: Any

    @property
    def program(self) -> AnyProgram:
        """The program itself."""
        return PROGRAMS[self.name]

    @property
    def is_device(self) -> bool:
        """True for a phone, a tablet, a wall terminal or a scanner, which nobody closes."""
        return self.program.layouts[self.layout] in _DEVICES


@dataclass(frozen=True, slots=True)
class DesktopState:
    """The whole practice desktop. Never changed, only replaced.

    `windows` names the open programs, the one on top last. `lock` is None where an exercise has no
    lock screen.
    """

    scene: Scene
    installed: tuple[Installed, ...]
    windows: tuple[str, ...] = ()
    lock: LockScreenState | None = None
    is_start_menu_open: bool = False

    @property
    def is_covered(self) -> bool:
        """True while the lock screen hides everything."""
        return self.lock is not None and LOCK_SCREEN.covers(self.lock)

    @property
    def stands_alone(self) -> bool:
        """True for one device without a computer around it: no task bar, no start menu."""
        return self.lock is None and len(self.installed) == 1 and self.installed[0].is_device


def start_desktop(programs: Sequence[ProgramSetup], opened: str, scene: Scene) -> DesktopState:
    """Return the practice desktop as an exercise finds it.

    Raises SetupProblem; its place begins with ("programs", number) or is ("opened",).
    """
    every = tuple(_install(number, setup, scene) for number, setup in enumerate(programs))
    names = [each.name for each in every]
    if len(set(names)) != len(names):
        raise SetupProblem(("programs",), "holds a program twice")
    if opened and opened not in names:
        raise SetupProblem(("opened",), f"must be empty or one of {', '.join(names)}")
    installed = tuple(each for each in every if each.name != LOCK_SCREEN.name)
    lock = next((each.state for each in every if each.name == LOCK_SCREEN.name), None)
    windows = (opened,) if opened and opened != LOCK_SCREEN.name else ()
    desktop = DesktopState(scene, installed, windows, lock)
    return replace(desktop, windows=(installed[0].name,)) if desktop.stands_alone else desktop


def _install(number: int, setup: ProgramSetup, scene: Scene) -> Installed:
    place = ("programs", number)
    if setup.name not in PROGRAMS:
        raise SetupProblem((*place, "name"), f"must be one of {', '.join(PROGRAMS)}")
    program = PROGRAMS[setup.name]
    if setup.layout not in program.layouts:
        raise SetupProblem((*place, "layout"), f"must be one of {', '.join(program.layouts)}")
    try:
        return Installed(
            setup.name, setup.layout, program.start(setup.layout, setup.content, scene)
        )
    except SetupProblem as problem:
        raise SetupProblem((*place, "content", *problem.place), problem.what) from problem


def view(state: DesktopState) -> Screen:
    """Return what the practice desktop shows."""
    is_bare = state.stands_alone
    return Screen(
        "desktop",
        _("Practice desktop"),
        tuple(_window(state, name) for name in state.windows),
        task_bar=None if is_bare else _task_bar(state),
        start_menu=_start_menu(state) if state.is_start_menu_open else None,
        cover=LOCK_SCREEN.view(state.lock) if state.lock and state.is_covered else None,
    )


def _window(state: DesktopState, name: str) -> Window:
    installed = _named(state, name)
    program = installed.program
    return Window(
        f"desktop/window/{name}",
        program.title(),
        program.icon,
        program.view(installed.state),
        frame=program.layouts[installed.layout],
        address=program.address(installed.state),
        is_active=name == state.windows[-1],
        can_close=not installed.is_device,
    )


def _task_bar(state: DesktopState) -> Bar:
    start = Button(
        START_BUTTON,
        _("Start"),
        icon="icon/layout-grid",
        emphasis=Emphasis.MAIN,
        is_pressed=state.is_start_menu_open,
    )
    windows = (
        Button(
            f"desktop/taskbar/{each.name}",
            each.program.title(),
            icon=each.program.icon,
            is_pressed=each.name == state.windows[-1],
        )
        for each in state.installed
        if each.name in state.windows
    )
    time = Text("desktop/time", state.scene.time, Weight.STRONG)
    return Bar("desktop/taskbar", _("Task bar"), (start, *windows, time))


def _start_menu(state: DesktopState) -> Column:
    programs = (
        Button(f"desktop/menu/{each.name}", each.program.title(), icon=each.program.icon)
        for each in state.installed
    )
    session = parts(LOCK_SCREEN.view(state.lock)) if state.lock else ()
    title = Text("desktop/menu/title", _("Programs"), Weight.STRONG)
    return Column("desktop/menu", (title, *programs, *session), surface=Surface.PANEL)


def update(state: DesktopState, action: Action) -> DesktopState:
    """Return the practice desktop after `action`; the same when nothing it shows answers to it."""
    if not accepts(view(state), action):
        return state
    owner, *rest = action.target.split("/")
    if owner == "desktop":
        return _on_desktop(state, rest)
    state = replace(state, is_start_menu_open=False)
    if state.lock and owner == LOCK_SCREEN.name:
        return _after_lock_screen(state, LOCK_SCREEN.update(state.lock, action))
    installed = tuple(
        _updated(each, action) if each.name == owner else each for each in state.installed
    )
    return replace(state, installed=installed)


def _on_desktop(state: DesktopState, place: list[str]) -> DesktopState:
    if place == ["start"]:
        return replace(state, is_start_menu_open=not state.is_start_menu_open)
    state = replace(state, is_start_menu_open=False)
    name = place[1]
    if place[-1] == "close":
        return replace(state, windows=tuple(each for each in state.windows if each != name))
    return _on_top(state, name)


def _after_lock_screen(state: DesktopState, lock: LockScreenState) -> DesktopState:
    ends = lock.session is Session.SIGNED_OUT and not state.is_covered
    return replace(state, lock=lock, windows=() if ends else state.windows)


def _on_top(state: DesktopState, name: str) -> DesktopState:
    below = tuple(each for each in state.windows if each != name)
    return replace(state, windows=(*below, name))


def _updated(installed: Installed, action: Action) -> Installed:
    return replace(installed, state=installed.program.update(installed.state, action))


def _named(state: DesktopState, name: str) -> Installed:
    return next(each for each in state.installed if each.name == name)


def facts(state: DesktopState) -> Mapping[str, str]:
    """Return what conditions may ask about: the desktop's own facts and those of every program."""
    top = state.windows[-1] if state.windows else ""
    found = {
        "desktop.active": LOCK_SCREEN.name if state.is_covered else top,
        "desktop.menu": "open" if state.is_start_menu_open else "closed",
    }
    for each in state.installed:
        found[f"desktop.open.{each.name}"] = yes_or_no(each.name in state.windows)
        found.update(each.program.facts(each.state))
    if state.lock:
        found.update(LOCK_SCREEN.facts(state.lock))
    return found
