"""Practise: tell the run what happened, carry out its orders, never ahead of what is on disk."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from app.domain.action import Action
from app.domain.attempt import Fact
from app.practice.effects import Celebrate, Demonstrate, Effect, Hush, Record, Say
from app.practice.events import (
    Acted,
    AskedForHelp,
    AskedToRepeat,
    AskedToSeeAgain,
    Calmed,
    DoneTogether,
    Event,
    Left,
    Resumed,
    SupporterHelped,
    TookBack,
    TriedAlone,
    WaitedLong,
)
from app.practice.prompter import Prompter, Reply
from app.practice.run import Run
from ui.flows.speech import Speech
from ui.flows.step_voice import StepVoice
from ui.flows.timing import quiet_timer, reading_ms
from ui.screens.employee.practice import PracticeScreen

Keep = Callable[[tuple[Fact, ...], Callable[[object], None], Callable[[Exception], None]], None]
"""Keeps facts on disk, then calls the second argument; the third when that was not possible."""

RETRY_MS = 3000


class PracticeFlow(QObject):
    """Joins one practice screen to one prompter. The screen owns it: they live and go together.

    Signals:
        finished: the exercise came to its end and is on disk.
        left: the employee stopped, and that is on disk.
        person_wanted: the employee asks for a person.
    """

    finished = Signal()
    left = Signal()
    person_wanted = Signal()

    def __init__(
        self, screen: PracticeScreen, prompter: Prompter, speech: Speech, keep: Keep
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._prompter = prompter
        self._speech = speech
        self._keep = keep
        self._unsaved: Reply | None = None
        self._to_show: deque[Demonstrate] = deque()
        self._showing: Demonstrate | None = None
        self._is_paused = False
        self._is_covered = False
        self._waiting = quiet_timer(self, self._on_waited_long)
        self._reading = quiet_timer(self, self._on_words_over)
        self._retry = quiet_timer(self, self._on_retry)
        self._connect()

    @property
    def run(self) -> Run:
        """The run as it stands."""
        return self._prompter.run

    def begin(self, orders: Iterable[Effect]) -> None:
        """Show the run and carry out how it opens."""
        self._screen.display(self.run, is_saved=True)
        self._screen.take_focus()
        self._carry_out(orders)

    def rest(self) -> None:
        """The screen is about to be covered: the step waits, and no help comes meanwhile."""
        self.stop_showing()
        self._speech.stop()
        self._waiting.stop()
        self._is_covered = True

    def come_back(self) -> None:
        """The screen was covered and is on show again: say where we are. That is no help."""
        self._is_covered = False
        if not self._is_paused:
            self.tell(Resumed())

    def tell(self, event: Event) -> None:
        """Move the run on, unless something is shown or still to be kept."""
        if self._showing is not None or self._unsaved is not None:
            return
        before = self.run.help
        reply = self._prompter.tell(event)
        if reply.facts:
            self._unsaved = reply
            self._screen.display(reply.run, is_saved=False)
            self._waiting.stop()
            self._on_retry()
            return
        self._screen.display(reply.run, is_saved=True)
        is_waiting = isinstance(event, WaitedLong)
        is_new = reply.run.help != before
        if is_waiting and is_new:
            self._speech.chime("hint")
        self._carry_out(reply.orders, waits_again=is_new or not is_waiting)

    def _on_retry(self) -> None:
        if self._unsaved is not None:
            self._keep(self._unsaved.facts, self._on_saved, self._on_not_saved)

    def _on_saved(self, _answer: object) -> None:
        reply, self._unsaved = self._unsaved, None
        if reply is None:
            return
        self._retry.stop()
        self._prompter.saved()
        self._screen.display(reply.run, is_saved=True)
        self._carry_out(reply.orders)
        if reply.run.is_finished:
            is_done = reply.run.position == len(reply.run.exercise.steps)
            (self.finished if is_done else self.left).emit()

    def _on_not_saved(self, _problem: Exception) -> None:
        self._screen.show_not_saved()
        self._retry.start(RETRY_MS)

    def _carry_out(self, orders: Iterable[Effect], *, waits_again: bool = True) -> None:
        texts: list[str] = []
        for order in orders:
            match order:
                case Say(text) | Celebrate(text):
                    texts.append(text)
                case Hush():
                    self._speech.stop()
                case Demonstrate():
                    self._to_show.append(order)
                case Record():
                    pass
        self._say(texts)
        if waits_again:
            self._wait_again()

    def _say(self, texts: list[str]) -> None:
        if texts:
            self._voice.say(self.run, texts)
            self._screen.announce(texts)
        if texts and not self._speech.is_speaking:
            self._reading.start(reading_ms(texts))
        elif not texts:
            self._on_words_over()

    def _on_words_over(self) -> None:
        """What was said or shown to read is over: the pointer may come, or go on."""
        if self._speech.is_speaking or self._is_resting:
            return
        if self._showing is not None:
            self._screen.surface.go_on()
        elif self._to_show:
            self._showing = self._to_show.popleft()
            self._screen.demonstrate(self._showing.start, self._showing.actions)

    def _on_told(self, text: str) -> None:
        self._screen.tell(text)
        self._say([text])

    def _on_shown(self) -> None:
        showing = self._end_demonstration()
        if showing is not None and showing.is_together:
            self.tell(DoneTogether())

    def _end_demonstration(self) -> Demonstrate | None:
        showing, self._showing = self._showing, None
        self._to_show.clear()
        self._reading.stop()
        self._screen.surface.stop_demonstration()
        if showing is not None:
            self._screen.display(self.run, is_saved=self._unsaved is None)
            self._screen.surface.take_focus()
            self._wait_again()
        return showing

    def stop_showing(self) -> None:
        """End what is shown, and what was to be shown next."""
        if self._showing is not None or self._to_show:
            self._end_demonstration()
            self._speech.stop()

    @property
    def _is_resting(self) -> bool:
        return self._is_paused or self._is_covered or self.run.is_calm

    def _wait_again(self) -> None:
        """Begin the personal delay anew. It is never shown, and never runs while something does."""
        seconds = self.run.profile.waiting_seconds
        is_busy = self._speech.is_speaking or self._showing is not None or bool(self._to_show)
        if seconds is None or is_busy or self._is_resting or self.run.is_finished:
            self._waiting.stop()
        else:
            self._waiting.start(seconds * 1000)

    def _on_waited_long(self) -> None:
        if not self._speech.is_speaking:
            self.tell(WaitedLong())

    def _on_voice_changed(self) -> None:
        is_speaking = self._speech.is_speaking
        self._screen.show_voice(is_speaking=is_speaking)
        if is_speaking:
            self._waiting.stop()
            return
        self._on_words_over()
        self._wait_again()

    def _on_acted(self, action: Action) -> None:
        self.tell(Acted(action))

    def _on_help(self) -> None:
        if self._is_doing_it_together:
            return
        self.stop_showing()
        self.tell(AskedForHelp())

    @property
    def _is_doing_it_together(self) -> bool:
        """More help there is not: what the app does with the person plays to its end."""
        shown = [self._showing, *self._to_show]
        return any(one is not None and one.is_together for one in shown)

    def _on_repeat(self) -> None:
        self.stop_showing()
        self.tell(AskedToRepeat())

    def _on_calm(self) -> None:
        self.stop_showing()
        self.tell(Calmed())

    def _on_pause(self) -> None:
        self.stop_showing()
        self._speech.stop()
        self._is_paused = True
        self._waiting.stop()
        self._screen.display_break(has_last_step=self.run.began_last_step is not None)

    def _on_go_on(self) -> None:
        self._end_rest()
        self.tell(Resumed())

    def _end_rest(self) -> None:
        self._is_paused = False
        self._screen.end_rest()

    def _on_take_back(self) -> None:
        self.stop_showing()
        self.tell(TookBack())

    def _on_alone(self) -> None:
        self.stop_showing()
        self.tell(TriedAlone())

    def _on_supporter_helped(self) -> None:
        self._end_rest()
        self.tell(SupporterHelped())

    def _on_see_again(self) -> None:
        self._end_rest()
        self.tell(AskedToSeeAgain())

    def _on_leave(self) -> None:
        self.stop_showing()
        self._end_rest()
        self.tell(Left())

    def _connect(self) -> None:
        screen, surface = self._screen, self._screen.surface
        screen.acted.connect(self._on_acted)
        screen.help_wanted.connect(self._on_help)
        screen.repeat_wanted.connect(self._on_repeat)
        screen.quiet_wanted.connect(self._speech.stop)
        screen.calm_wanted.connect(self._on_calm)
        screen.pause_wanted.connect(self._on_pause)
        screen.go_on_wanted.connect(self._on_go_on)
        screen.take_back_wanted.connect(self._on_take_back)
        screen.alone_wanted.connect(self._on_alone)
        screen.supporter_helped.connect(self._on_supporter_helped)
        screen.see_again_wanted.connect(self._on_see_again)
        screen.leave_wanted.connect(self._on_leave)
        screen.person_wanted.connect(self.person_wanted)
        screen.retry_wanted.connect(self._on_retry)
        surface.told.connect(self._on_told)
        surface.shown.connect(self._on_shown)
        surface.interrupted.connect(self.stop_showing)
        self._speech.changed.connect(self._on_voice_changed)
        self._voice = StepVoice(screen, self, self._speech)
