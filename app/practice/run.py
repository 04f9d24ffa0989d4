"""One employee's run through one exercise, as a value."""

from dataclasses import dataclass, field

from app.desktop.desktop import DesktopState
from app.domain.action import Act, Action
from app.domain.attempt import Outcome, StepResult
from app.domain.exercise import Exercise, Step
from app.domain.prompting import PromptLevel
from app.domain.support_profile import SupportProfile
from app.practice.by_pressing import has_way_by_keys, is_said_by_pressing, said
from app.practice.help import Fading, StepHelp


@dataclass(frozen=True, slots=True)
class Moment:
    """The practice desktop inside a step, with how many expected acts are done."""

    desktop: DesktopState
    acts_done: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """Where an employee stands in an exercise. Never changed, only replaced.

    `past` are the moments of this step that can be taken back to. `began_step` is the moment this
    step started from, `began_last_step` that of the last finished one, for "show again". `home` is the
    same exercise in the language this person is helped in, when that is not the screen's. `is_by_keys`
    when somebody uses keys and no mouse.
    """

    exercise: Exercise
    attempt_id: str
    profile: SupportProfile
    now: Moment
    position: int = 0
    help: StepHelp = field(default_factory=StepHelp)
    fading: Fading = field(default_factory=Fading)
    tries: int = 0
    past: tuple[Moment, ...] = ()
    last_action: Action | None = None
    began_step: Moment | None = None
    began_last_step: Moment | None = None
    results: tuple[StepResult, ...] = ()
    advice: str = ""
    is_calm: bool = False
    outcome: Outcome | None = None
    home: Exercise | None = None
    is_by_keys: bool = False

    @property
    def desktop(self) -> DesktopState:
        """The practice desktop as it stands."""
        return self.now.desktop

    @property
    def step(self) -> Step | None:
        """The step to do now, or None once the exercise has ended."""
        if self.outcome is not None or self.position >= len(self.exercise.steps):
            return None
        return self.exercise.steps[self.position]

    @property
    def level(self) -> PromptLevel:
        """The help that counts for this step so far."""
        return self.help.level

    @property
    def is_finished(self) -> bool:
        """True once the run has ended, finished or stopped."""
        return self.outcome is not None

    @property
    def instruction(self) -> str:
        """What to do now, at this person's text level; empty once the run has ended."""
        return self._said(self.exercise, self.step) if self.step else ""

    @property
    def hint(self) -> str:
        """The more specific sentence once help has reached it, else empty."""
        return self.step.hint if self.step and self.help.rung >= PromptLevel.HINT else ""

    @property
    def home_instruction(self) -> str:
        """The instruction in the language of help once any help is wanted, else empty."""
        home, step = self.home, self._home_step
        if self.help.rung < PromptLevel.REPEATED or home is None or step is None:
            return ""
        return self._said(home, step)

    @property
    def home_hint(self) -> str:
        """The hint in the language of help once help has reached it, else empty."""
        return self._home_step.hint if self._home_step and self.hint else ""

    @property
    def is_said_otherwise(self) -> bool:
        """True when more or something else is told than what the step teaches."""
        step = self.step
        if step is None:
            return False
        return is_said_by_pressing(step, self.profile) or (
            self.is_by_keys and has_way_by_keys(step)
        )

    def _said(self, exercise: Exercise, step: Step) -> str:
        return said(step, self.profile, exercise.language, by_keys=self.is_by_keys)

    @property
    def _home_step(self) -> Step | None:
        return self.home.steps[self.position] if self.home and self.step else None

    @property
    def spotlight(self) -> str | None:
        """The element the spotlight falls on, or None. It moves on with every act done."""
        return self.target if self.help.rung >= PromptLevel.SHOWN_WHERE else None

    @property
    def target(self) -> str | None:
        """The element the next act is for; None once the run has ended.

        What is to be moved and was just taken in hand needs its place next.
        """
        if self.step is None:
            return None
        wanted = self.step.expected[min(self.now.acts_done, len(self.step.expected) - 1)]
        is_in_hand = self.last_action == Action(Act.PRESS, wanted.target)
        return wanted.value if wanted.act is Act.MOVE and is_in_hand else wanted.target

    @property
    def shown_by_screen(self) -> PromptLevel:
        """The help a screen gives that shows nothing but the element to press."""
        only = self.profile.shows_only_step
        return PromptLevel.SHOWN_WHERE if only else PromptLevel.ALONE

    @property
    def can_take_back(self) -> bool:
        """True when this step has an act that can be undone."""
        return bool(self.past) and not self.is_finished
