"""The practice desktop as one widget: states go in, acts come out."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from app.desktop.desktop import DesktopState, view
from app.domain.action import Action
from ui.accessibility.roles import mark_whole
from ui.accessibility.settling import settle_layouts
from ui.desktop.choice import ChoicePart
from ui.desktop.demonstration import Demonstration, Pace
from ui.desktop.focus import (
    bring_into_view,
    bring_new_into_view,
    can_keep,
    controls,
    first_control,
    focused_part,
    give_focus,
    tab_through,
)
from ui.desktop.keyboard import KeyboardPart
from ui.desktop.keypad import KeypadPart
from ui.desktop.renderer import Renderer
from ui.desktop.slider import SliderPart
from ui.desktop.spotlight import Spotlight
from ui.desktop.style import style_for
from ui.desktop.style_sheet import desktop_style_sheet
from ui.desktop.veil import Veil
from ui.desktop.window import WindowPart
from ui.theme.tokens import Look
from ui.widgets.practice_surface import PracticeSurface


class PracticeDesktop(PracticeSurface):
    """Draws one practice desktop in a look and with a site's accent ("#rrggbb").

    Another look or accent is another `PracticeDesktop`: build it anew and display the same state.
    """

    def __init__(self, look: Look, accent: str, pace: Pace | None = None) -> None:
        super().__init__()
        self._style = style_for(look, accent)
        self._before: tuple[str, ...] = ()
        self._places: Sequence[QRect] = ()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle_view)
        self.setProperty("practiceDesktop", True)
        mark_whole(self)
        self.setStyleSheet(desktop_style_sheet(self._style))
        self._renderer = Renderer(self._style, self)
        self._renderer.acted.connect(self._on_acted)
        self._veil = Veil(self._style, self)
        self._spotlight = Spotlight(self._style, self)
        self._demonstration = Demonstration(self, self._style, pace or Pace.of(look))
        self._demonstration.ended.connect(self.shown)
        self._demonstration.interrupted.connect(self.interrupted)
        self._demonstration.told.connect(self.told)
        qt_app = QApplication.instance()
        if isinstance(qt_app, QApplication):
            qt_app.focusChanged.connect(self._on_focus_changed)

    @override
    def display(self, state: DesktopState) -> None:
        screen = view(state)
        self.setAccessibleName(screen.label)
        had_focus = focused_part(self._renderer)
        before = tuple(self._renderer.order())
        front = self._renderer.in_front()
        self._renderer.show_screen(screen)
        tab_through(self, self._renderer, before)
        if had_focus:
            self._settle_focus(had_focus, is_new_front=front is not self._renderer.in_front())
        self._before = before if front is self._renderer.in_front() else ()
        self._settling.start(0)
        self._spotlight.follow()

    @override
    def light(self, target: str | None) -> None:
        self._spotlight.light(self.place_of(target) if target else None)

    @override
    def show_only(self, target: str | None) -> None:
        self._veil.leave_only(self.place_of(target) if target else None, controls(self._renderer))
        self._spotlight.follow()

    @override
    def demonstrate(self, start: DesktopState, actions: Sequence[Action]) -> None:
        self._spotlight.light(None)
        self._veil.leave_only(None, ())
        self._demonstration.play(start, actions)

    @override
    def go_on(self) -> None:
        self._demonstration.go_on()

    @override
    def stop_demonstration(self) -> None:
        self._demonstration.stop()

    @override
    def is_demonstrating(self) -> bool:
        return self._demonstration.is_playing

    @override
    def take_focus(self) -> None:
        front = self._renderer.in_front() or self._renderer.screen
        control = first_control(front, self._renderer)
        if control is not None:
            give_focus(control)

    @override
    def place_of(self, target: str, value: str = "") -> QWidget | None:
        part = self._renderer.part(target)
        if isinstance(part, ChoicePart):
            return part.answer(value) or part
        if isinstance(part, SliderPart):
            return part.button_towards(value) if value else part
        if part is not None:
            return part
        owner, _slash, end = target.rpartition("/")
        part = self._renderer.part(owner)
        if isinstance(part, KeypadPart | KeyboardPart):
            return part.key(end)
        return part.closing_control() if isinstance(part, WindowPart) else None

    def only_part(self) -> QWidget | None:
        """Return the element that is left while only this step is shown, else None."""
        return self._veil.target()

    def part_count(self) -> int:
        """Return how many elements have a widget, for the test that none is left behind."""
        return self._renderer.count()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._renderer.screen.setGeometry(self.rect())
        self._veil.setGeometry(self.rect())
        self._veil.follow()
        self._spotlight.setGeometry(self.rect())
        self._spotlight.follow()
        self._demonstration.fit()
        self._settling.start(0)

    def _settle_view(self) -> None:
        """Scroll to what is new and to the focus, once everything has its place."""
        settle_layouts()
        places = self._renderer.places()
        if places != self._places:
            self._places = places
            self._settling.start(0)
            return
        before, self._before = self._before, ()
        bring_new_into_view(self._renderer, before)
        focused = QApplication.focusWidget()
        if focused is not None and self._renderer.screen.isAncestorOf(focused):
            bring_into_view(focused)
        self._veil.follow()
        self._spotlight.follow()

    def _settle_focus(self, had_focus: str, *, is_new_front: bool) -> None:
        moved_to = focused_part(self._renderer)
        if moved_to not in {"", had_focus} and not is_new_front:
            return
        kept = None if is_new_front else can_keep(had_focus, self._renderer)
        if kept is not None:
            if not kept.hasFocus():
                give_focus(kept)
            else:
                bring_into_view(kept)
            return
        self.take_focus()

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            bring_into_view(now)
            self._veil.guide(now)

    def _on_acted(self, action: Action) -> None:
        if not self._demonstration.is_playing:
            self.acted.emit(action)
