"""Show how: the pointer performs acts slowly on a copy of the practice desktop."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPoint, QPointF, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.desktop.desktop import DesktopState, update
from app.domain.action import Act, Action
from app.i18n import _
from ui.desktop.focus import bring_into_view
from ui.desktop.pointer import Pointer
from ui.desktop.style import DesktopStyle
from ui.theme.tokens import Look
from ui.widgets.practice_surface import PracticeSurface

SPOT_FROM_END_PX = 48


@dataclass(frozen=True, slots=True)
class Pace:
    """How long the parts of a demonstration take, in milliseconds.

    `longest_wait_ms` is how long the pointer waits for the voice before it goes on without it.
    """

    glide_ms: int = 900
    rest_ms: int = 700
    press_ms: int = 500
    letter_ms: int = 110
    longest_wait_ms: int = 8000

    @classmethod
    def of(cls, look: Look) -> "Pace":
        """Return the pace for `look`: where motion is not wanted the pointer does not glide."""
        return cls() if look.is_moving else cls(glide_ms=0)


class Demonstration(QObject):
    """Plays acts on a copy: the run of the employee never learns of it.

    Signals:
        told: what is about to be done, in words (a str).
        ended: every act was shown.
        interrupted: the person pressed a key or clicked.
    """

    told = Signal(object)
    ended = Signal()
    interrupted = Signal()

    def __init__(self, surface: PracticeSurface, style: DesktopStyle, pace: Pace) -> None:
        super().__init__(surface)
        self._surface = surface
        self._pace = pace
        self._pointer = Pointer(style, surface)
        self._pointer.arrived.connect(self._on_arrived)
        self._pointer.interrupted.connect(self.interrupted)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self._left: deque[Action] = deque()
        self._act: Action | None = None
        self._state: DesktopState | None = None
        self._is_told = False
        self._letters: deque[Action] = deque()
        self._is_halfway = False
        self._before: Action | None = None
        self._next: Callable[[], None] = self._begin_act
        self.is_playing = False

    def play(self, start: DesktopState, actions: Sequence[Action]) -> None:
        """Show `actions` one after another, beginning at `start`."""
        self._left = deque(actions)
        self._state = start
        self.is_playing = True
        self._surface.display(start)
        self.fit()
        self._pointer.appear()
        self._after(self._pace.rest_ms, self._begin_act)

    def go_on(self) -> None:
        """What was told has been said: press as soon as the pointer is there."""
        if self.is_playing and not self._is_told:
            self._is_told = True
            if self._next == self._press and self._timer.isActive():
                self._after(self._pace.rest_ms, self._press)

    def stop(self) -> None:
        """End at once."""
        self.is_playing = False
        self._timer.stop()
        self._pointer.vanish()

    def fit(self) -> None:
        """Cover the whole practice desktop."""
        self._pointer.setGeometry(self._surface.rect())

    def _begin_act(self) -> None:
        if not self._left:
            self.stop()
            self.ended.emit()
            return
        self._before, self._act = self._act, self._left.popleft()
        self._is_halfway = False
        target = self._place(self._act)
        self._is_told = False
        if target is None:
            self._apply(self._act)
            return
        bring_into_view(target)
        self.told.emit(_in_words(self._act, target))
        self._pointer.raise_()
        self._pointer.send(self._spot(target), self._pace.glide_ms)

    def _on_arrived(self) -> None:
        if self._is_halfway:
            self._after(self._pace.press_ms, self._release)
            return
        wait = self._pace.rest_ms if self._is_told else self._pace.longest_wait_ms
        self._after(wait, self._press)

    def _press(self) -> None:
        self._pointer.press(is_down=True)
        self._after(self._pace.press_ms, self._release)

    def _release(self) -> None:
        act = self._act
        if act is None or self._is_carried(act):
            return
        self._pointer.press(is_down=False)
        if act.act is Act.OPEN and not self._is_halfway:
            self._is_halfway = True
            self._after(self._pace.press_ms // 2, self._press)
            return
        self._do(act)

    def _is_carried(self, act: Action) -> bool:
        """Begin to carry what is moved, still pressed, and tell whether it is on its way now."""
        target = self._surface.place_of(act.target) if act.act is Act.MOVE else None
        place = self._surface.place_of(act.value) if target is not None else None
        if target is None or place is None or self._is_halfway:
            return False
        self._is_halfway = True
        bring_into_view(place)
        self._pointer.carry(target.grab())
        self._pointer.send(self._spot(place), self._pace.glide_ms)
        return True

    def _do(self, act: Action) -> None:
        self._pointer.carry(None)
        if act.act is Act.TYPE:
            words = act.value
            steps = [replace(act, value=words[: count + 1]) for count in range(len(words))]
            self._letters = deque(steps)
            self._type_letter()
        else:
            self._apply(act)

    def _type_letter(self) -> None:
        if not self._letters:
            self._after(self._pace.rest_ms, self._begin_act)
            return
        self._show(self._letters.popleft())
        self._after(self._pace.letter_ms, self._type_letter)

    def _apply(self, action: Action) -> None:
        self._show(action)
        self._after(self._pace.rest_ms, self._begin_act)

    def _show(self, action: Action) -> None:
        if self._state is not None:
            self._state = update(self._state, action)
            self._surface.display(self._state)
            self._pointer.raise_()

    def _after(self, milliseconds: int, step: Callable[[], None]) -> None:
        self._next = step
        self._timer.start(milliseconds)

    def _on_time(self) -> None:
        if self.is_playing:
            self._next()

    def _place(self, action: Action) -> QWidget | None:
        place = self._surface.place_of(action.target, action.value)
        if self._before == Action(Act.PRESS, f"{action.target}/shift"):
            # The letter of a drawn key comes after its Shift, so that key is pressed.
            place = self._surface.place_of(f"{action.target}/{action.value[-1].lower()}")
        return place if place is not None and place.isVisible() else None

    def _spot(self, target: QWidget) -> QPointF:
        """Return where to press: on the target, but beside its words where it is wide."""
        area = target.rect()
        across = max(area.width() // 2, area.width() - SPOT_FROM_END_PX)
        return QPointF(target.mapTo(self._surface, QPoint(across, round(area.height() * 0.6))))


def _in_words(action: Action, target: QWidget) -> str:
    name = target.text() if isinstance(target, QAbstractButton) else ""
    name = name or target.accessibleName()
    act = action.act
    if act is Act.TYPE and isinstance(target, QAbstractButton):
        # One drawn key, and not the line above them.
        act, name = Act.PRESS, action.value[-1]
    match act:
        case Act.PRESS:
            # Translators: said while a pointer shows it; name is the words on a button or in a list.
            return _("Press {name}.").format(name=name)
        case Act.TYPE:
            # Translators: said while a pointer shows it; words is what is typed.
            return _("Type: {words}").format(words=action.value)
        case Act.PICK:
            # Translators: said while a pointer shows it; name is the words of one answer.
            return _("Choose {name}.").format(name=name)
        case Act.OPEN:
            # Translators: said while a pointer shows a double press; name is the words on a folder.
            return _("Press {name} 2 times.").format(name=name)
        case Act.MOVE:
            # Translators: said while a pointer pulls something; name is the words on it.
            return _("Press {name}, hold the button, and move the mouse.").format(name=name)
        case Act.TOGGLE:
            # Translators: said while a pointer shows it; name is the words beside a switch.
            return _("Switch {name}.").format(name=name)
