"""Watch first: show one step after another, as often as wanted, then practise or stop."""

from collections.abc import Sequence

from app.desktop.desktop import DesktopState, start_desktop
from app.desktop.program import Scene
from app.domain.action import Action
from app.practice.by_pressing import acts_shown, said
from app.practice.steps import play
from ui.accessibility.last_used import is_used_by_keys
from ui.accessibility.reading import clear_marks, mark_word
from ui.desktop.practice_desktop import PracticeDesktop
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.timing import quiet_timer, reading_ms
from ui.places import AboutExercise, Practise, Watch
from ui.screens.employee.watch import WatchScreen
from ui.widgets.words_card import StepWords


class WatchFlow(Flow):
    """The pointer does every expected act on a copy; nothing is recorded."""

    def __init__(self, place: Watch, context: Context) -> None:
        profile = context.session.profile
        library = context.services.library(profile.language)
        skin = library.skin()
        self._exercise = library.exercise(place.exercise_id, skin)
        look = context.look
        self.watch_screen = WatchScreen(PracticeDesktop(look, skin.accent), look)
        super().__init__(self.watch_screen, context)
        self._position = 0
        self._instruction = ""
        self._profile = profile
        self._states = _states(
            start_desktop(
                self._exercise.programs, self._exercise.opened, Scene(skin, self._exercise.time)
            ),
            [step.expected for step in self._exercise.steps],
        )
        self._reading = quiet_timer(self, self._on_words_over)
        self._connect()

    def begin(self) -> None:
        """Show the first step."""
        self._show_step()

    def rest(self) -> None:
        """Stop the pointer while the screen is covered."""
        self._reading.stop()
        self.watch_screen.surface.stop_demonstration()

    def come_back(self) -> None:
        """Show the same step again after the screen was covered."""
        self._show_step()

    def _show_step(self) -> None:
        screen, step = self.watch_screen, self._exercise.steps[self._position]
        screen.surface.stop_demonstration()
        self._instruction = said(
            step, self._profile, self._exercise.language, by_keys=is_used_by_keys(screen)
        )
        total = len(self._exercise.steps)
        words = StepWords(self._position + 1, total, self._instruction, picture=step.picture)
        screen.display(words, self._states[self._position])
        screen.show_playing(is_playing=True, is_last=self._is_last)
        self._is_waiting_to_show = True
        self._say(self._instruction)

    @property
    def _is_last(self) -> bool:
        return self._position == len(self._exercise.steps) - 1

    def _say(self, text: str) -> None:
        self.context.speech.say(text)
        self.watch_screen.announce(text)
        if not self.context.speech.is_speaking:
            self._reading.start(reading_ms([text]))

    def _on_words_over(self) -> None:
        surface = self.watch_screen.surface
        if self._is_waiting_to_show:
            self._is_waiting_to_show = False
            step = self._exercise.steps[self._position]
            start = self._states[self._position]
            surface.demonstrate(start, acts_shown(step.expected, step, self._profile, start))
        else:
            surface.go_on()

    def _on_told(self, text: str) -> None:
        self.watch_screen.tell(text)
        self._say(text)

    def _on_shown(self) -> None:
        self.watch_screen.surface.display(self._states[self._position + 1])
        self.watch_screen.tell("")
        self.watch_screen.show_playing(is_playing=False, is_last=self._is_last)

    def _on_interrupted(self) -> None:
        self._reading.stop()
        self._is_waiting_to_show = False
        self.watch_screen.surface.stop_demonstration()
        self.context.speech.stop()
        self._on_shown()

    def _on_next(self) -> None:
        if not self._is_last:
            self._position += 1
            self._show_step()

    def _on_again(self) -> None:
        self._show_step()

    def _on_try(self) -> None:
        self.went.emit(Practise(self._exercise.id))

    def _on_leave(self) -> None:
        self.went.emit(AboutExercise(self._exercise.id))

    def _on_repeat(self) -> None:
        self.watch_screen.announce(self._instruction)
        if not self.context.speech.gives_way:
            self.context.speech.say_anyway([self._instruction])

    def _on_slow(self) -> None:
        self.context.speech.say_anyway([self._instruction], is_slow=True)

    def _on_read_all(self) -> None:
        self.aloud.read(self.watch_screen.card.words, self.watch_screen.surface)

    def _on_word(self, text: str, start: int, length: int) -> None:
        self.watch_screen.highlight_word(text, start, length)
        mark_word(self.watch_screen.surface, text, start, length, self.aloud.now())

    def _on_quiet(self) -> None:
        self.context.speech.stop()

    def _on_voice_changed(self) -> None:
        is_speaking = self.context.speech.is_speaking
        self.watch_screen.show_voice(is_speaking=is_speaking)
        if not is_speaking:
            clear_marks(self.watch_screen.surface)
            self._on_words_over()

    def _connect(self) -> None:
        screen, speech = self.watch_screen, self.context.speech
        screen.next_wanted.connect(self._on_next)
        screen.again_wanted.connect(self._on_again)
        screen.try_wanted.connect(self._on_try)
        screen.leave_wanted.connect(self._on_leave)
        screen.repeat_wanted.connect(self._on_repeat)
        screen.slow_wanted.connect(self._on_slow)
        screen.reading_wanted.connect(self._on_read_all)
        screen.quiet_wanted.connect(self._on_quiet)
        screen.surface.told.connect(self._on_told)
        screen.surface.shown.connect(self._on_shown)
        screen.surface.interrupted.connect(self._on_interrupted)
        speech.changed.connect(self._on_voice_changed)
        speech.word_started.connect(self._on_word)
        self._is_waiting_to_show = False


def _states(start: DesktopState, acts: Sequence[tuple[Action, ...]]) -> tuple[DesktopState, ...]:
    """Return the practice desktop before each step, and after the last."""
    states = [start]
    for expected in acts:
        states.append(play(states[-1], expected))
    return tuple(states)
