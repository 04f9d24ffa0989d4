"""The one window: it shows one place at a time and decides where a wish leads."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore  # `Qt` itself is made when it is first asked for (decision 0013)
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.accessibility.roles import mark_window
from ui.flows.behind_door import BehindDoor
from ui.flows.context import Context
from ui.flows.looks import Looks
from ui.flows.presses import Presses

if TYPE_CHECKING:  # decision 0013: an empty window is shown first, then what it holds is loaded
    from app.domain.person import Employee
    from ui.flows.flow import Flow
    from ui.places import Place

    OpenPlace = Callable[[Place, Context], Flow]

log = logging.getLogger(__name__)

SUPPORTER_AREA_HIDES_AFTER_MINUTES = 3
"""From the issue: the supporter area hides its content after 3 minutes."""


class Shell(QWidget):
    """Owns the page on show and everything around it.

    Signals:
        painted: the window has been drawn for the first time, perhaps still empty.
        page_painted: the first page has been drawn.
    """

    painted = QtCore.Signal()
    page_painted = QtCore.Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.place: Place | None = None
        self.flow: Flow | None = None
        self._behind = BehindDoor()
        self._cover: QWidget | None = None
        self._has_painted = False
        self._has_painted_page = False
        self.looks = Looks(self, context)
        self.presses = Presses(self, context, self.looks, self.go)
        self._open_place: OpenPlace | None = None
        self._wanted: Place | None = None
        context.profile_changed.connect(self.rebuild)
        context.trouble_came.connect(self._on_trouble_came)
        context.opened.connect(self._on_opened)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        # The window keeps its size: a page that needs more room scrolls.
        self._layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self.setWindowTitle("WISE Steps")
        mark_window(self)
        self.looks.wear()

    def go(self, place: "Place") -> None:
        """Show `place`. What was on show goes away, and the voice falls silent."""
        from ui.places import WhoAreYou, is_for_employees, is_for_supporters

        self._wanted = None if self._can_show(place) else place
        if self._wanted is not None:
            return
        log.info("Showing %s", type(place).__name__)
        self.context.speech.turn_page(is_discreet=is_for_supporters(place))
        if isinstance(place, WhoAreYou):
            self._forget_person()
        if isinstance(place, WhoAreYou) or not is_for_employees(place):
            self._take_cover_away()
        self.looks.wear()
        if self._layout.isEmpty():
            self._furnish()
        self.presses.wear(place)
        old, self.place = self.flow, place
        self.flow = self._behind.give_back(place) or self._flow_of(place)
        self.flow.went.connect(self._on_went)
        self._layout.addWidget(self.flow.screen, stretch=1)
        self.looks.dress(self.flow.screen)
        if old is not None:
            self._layout.removeWidget(old.screen)
            self._behind.put_away(old, self.flow)
        self._show_strip()
        self._idle.wait(self._idle_minutes())
        self._behind.begin(self.flow)
        if self._cover is not None:
            self._hide_what_is_covered()
        else:
            self._say_title()

    def ask_for_passphrase(self, place: "Place") -> None:
        """Show `place` as soon as a supporter has opened the door to it."""
        if not self._is_behind_door:
            place = self._behind.bring(place)
        self.go(place)

    def has_loaded(self, open_place: "OpenPlace") -> None:
        """Every place can be shown from now on; go where somebody already wanted to be."""
        self._open_place = open_place
        self._go_where_wanted()

    def rebuild(self) -> None:
        """Show the same place again in the look and language of now; the focus stays."""
        focused = self.focusWidget()
        if self.place is not None and self.flow is not None:
            self.go(self.flow.place_now(self.place))
        if self.flow is not None and bool(focused) and self._cover is None:
            self._give_back_focus(self.flow.screen, focused)

    def listen_to_focus(self) -> None:
        """Say from now on what gets the focus. It takes 20 ms: the first page is drawn before."""
        from ui.accessibility.speak_on_focus import FocusSpeech

        # The first event of a scroll bar that a filter sees makes PySide6 load all classes: now, as
        # beside other threads it would take ten times as long.
        self._focus_speech = FocusSpeech(self, self.context.speech)
        QScrollArea(self).deleteLater()

    @property
    def is_covered(self) -> bool:
        """True while something must be answered first."""
        return self._cover is not None

    def cover(self, screen: QWidget) -> None:
        """Lay `screen` over the page, which keeps everything, until `uncover`."""
        self._cover = screen
        self._layout.addWidget(screen, stretch=1)
        self.looks.dress(screen)
        self._hide_what_is_covered()

    def uncover(self) -> None:
        """Show the page again as it was."""
        self._take_cover_away()
        self._show_strip()
        if self.flow is not None:
            self.flow.screen.show()
            self._idle.wait(self._idle_minutes())
            self.flow.come_back()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Escape:
            self.context.speech.stop()
        elif self.flow is not None and self.focusWidget() is self.strip.change_button:
            self.flow.screen.keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.looks.paint_ground()
        if not self._has_painted:
            self._has_painted = True
            self.painted.emit()
        elif not self._has_painted_page and self.flow is not None:
            self._has_painted_page = True
            self.page_painted.emit()

    @property
    def _is_behind_door(self) -> bool:
        from ui.places import is_behind_passphrase

        return self.place is not None and is_behind_passphrase(self.place)

    def _can_show(self, place: "Place") -> bool:
        from ui.places import ChooseLanguage, ChooseLook, ConfirmPerson, Trouble, WhoAreYou
        from ui.support_places import HowToPress

        is_first = isinstance(place, ChooseLanguage | WhoAreYou | ConfirmPerson)
        is_plain = isinstance(place, ChooseLook | HowToPress | Trouble)
        return is_first or (self._open_place is not None and (is_plain or self.context.is_open))

    def _flow_of(self, place: "Place") -> "Flow":
        from ui.flows.first import open_first

        return (self._open_place or open_first)(place, self.context)

    def _go_where_wanted(self) -> None:
        if self._wanted is not None:
            self.go(self._wanted)

    def _give_back_focus(self, screen: QWidget, focused: QWidget) -> None:
        from ui.accessibility.focus import same_control

        again = same_control(screen, focused)
        if again is not None:
            again.setFocus(QtCore.Qt.FocusReason.TabFocusReason)
            self.context.speech.say_focused(again.accessibleName())

    def _furnish(self) -> None:
        """Make what surrounds every page."""
        from ui.flows.idle import Idle
        from ui.screens.person_strip import PersonStrip

        self.strip = PersonStrip()
        self.strip.change_wanted.connect(self._on_change_person_wanted)
        self._layout.addWidget(self.strip)
        self.looks.dress(self.strip, lasts=True)
        self._idle = Idle(self)
        self._idle.became_idle.connect(self._on_idle)

    def _show_strip(self) -> None:
        from ui.places import ConfirmPerson, WhoAreYou, is_for_employees

        session, place = self.context.session, self.place
        is_demo = session.site is not None and session.site.is_demo
        is_theirs = place is not None and is_for_employees(place)
        signed_in = is_theirs and not isinstance(place, WhoAreYou | ConfirmPerson)
        employee = session.employee if signed_in else None
        picture = self.context.picture(employee.picture) if employee is not None else ""
        self.strip.display(employee, picture, is_demo=is_demo)

    def _idle_minutes(self) -> float | None:
        if self._is_behind_door:
            return SUPPORTER_AREA_HIDES_AFTER_MINUTES
        session = self.context.session
        if session.employee is None or session.site is None:
            return None
        return session.site.idle_minutes

    def _forget_person(self) -> None:
        self._behind.forget()
        session = self.context.session
        start = self.context.start_profile
        if session.employee is None and session.supporter is None and session.profile == start:
            return
        session.leave(start)
        self.context.speech.use(start)

    def _say_title(self) -> None:
        """Say what an employee's page asks, unless its flow says something itself."""
        from ui.widgets.page import Page

        speech, screen = self.context.speech, self.flow.screen if self.flow else None
        if isinstance(screen, Page) and not (speech.is_speaking or speech.is_discreet):
            speech.say(*screen.texts()[:2])

    def _on_went(self, place: "Place") -> None:
        from ui.places import is_behind_passphrase

        if is_behind_passphrase(place):
            place = self._behind.place_for(self.context.session.supporter) or place
        self.go(place)

    def _on_change_person_wanted(self) -> None:
        from ui.places import WhoAreYou

        self.go(WhoAreYou())

    def _on_opened(self) -> None:
        if self.flow is not None:
            self._show_strip()
        self._go_where_wanted()

    def _on_trouble_came(self, problem: Exception) -> None:
        from ui.places import Trouble
        from ui.problems import explain

        log.error("Trouble: %s", type(problem).__name__, exc_info=problem)
        words = explain(problem)
        self.go(Trouble(words.what_happened, words.what_to_do))

    def _on_idle(self) -> None:
        from ui.places import SupporterDoor

        if self.flow is not None and self.place is not None and self._is_behind_door:
            self.flow.went.disconnect(self._on_went)
            self._behind.keep(self.place, self.flow, self.context.session.supporter)
            self.go(SupporterDoor(after_lock=True))
        elif self.context.session.employee is not None and not self.is_covered:
            self._ask_who_is_here(self.context.session.employee)

    def _ask_who_is_here(self, employee: "Employee") -> None:
        from ui.screens.still_here import StillHereScreen

        screen = StillHereScreen(employee, self.context.picture(employee.picture))
        screen.is_me.connect(self.uncover)
        screen.is_somebody_else.connect(self._on_change_person_wanted)
        self.cover(screen)

    def _hide_what_is_covered(self) -> None:
        if self.flow is not None:
            self.flow.rest()
            self.context.speech.stop()
            self.flow.screen.hide()
        self.strip.hide()

    def _take_cover_away(self) -> None:
        if self._cover is not None:
            self._layout.removeWidget(self._cover)
            self._cover.hide()
            self._cover.deleteLater()
            self._cover = None
