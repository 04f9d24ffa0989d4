"""Help inside a run: asked for and offered, shown and done together, first and fading."""

from app.desktop.program import Scene
from app.domain.attempt import StepResult
from app.domain.exercise import Exercise
from app.domain.prompting import Direction, PromptLevel
from app.domain.support_profile import SupportProfile
from app.practice.advance import advance, begin
from app.practice.effects import Demonstrate, Say
from app.practice.events import (
    Acted,
    AskedForHelp,
    AskedToRepeat,
    DoneTogether,
    SupporterHelped,
    TriedAlone,
    WaitedLong,
)
from app.practice.run import Run
from tests.app.practice.playing import STRAY, finish_step, finish_steps, recorded, tell


def test_help_climbs_one_rung_each_time_it_is_asked_for(run: Run) -> None:
    levels = []
    for _press in range(6):
        run, _effects = advance(run, AskedForHelp())
        levels.append(run.level)

    assert levels == [1, 2, 3, 4, 5, 5]


def test_the_spotlight_comes_at_the_third_rung_and_not_before(run: Run) -> None:
    run, _effects = tell(run, AskedForHelp(), AskedForHelp())
    assert run.spotlight is None

    run, _effects = tell(run, AskedForHelp())

    assert run.step is not None
    assert run.spotlight == run.step.target


def test_the_demonstration_plays_the_expected_acts_on_a_copy(run: Run) -> None:
    before = run.desktop

    run, effects = tell(run, *[AskedForHelp()] * 4)

    assert run.step is not None
    assert Demonstrate(before, run.step.expected) in effects
    assert run.desktop == before


def test_after_doing_it_together_the_step_is_finished_as_together(run: Run) -> None:
    run, _effects = tell(run, *[AskedForHelp()] * 5)

    run, effects = tell(run, DoneTogether())

    [result] = recorded(effects)
    assert isinstance(result, StepResult)
    assert result.level is PromptLevel.TOGETHER
    assert run.position == 1


def test_nothing_is_done_together_before_help_has_come_that_far(run: Run) -> None:
    after, effects = tell(run, AskedForHelp(), DoneTogether())

    assert after.position == 0
    assert recorded(effects) == []


def test_help_asked_for_and_help_offered_are_kept_apart(run: Run) -> None:
    run, _effects = tell(run, WaitedLong(), WaitedLong(), AskedForHelp())

    _after, effects = finish_step(run)

    [result] = recorded(effects)
    assert isinstance(result, StepResult)
    assert (result.offered, result.asked) == (PromptLevel.HINT, PromptLevel.SHOWN_WHERE)


def test_waiting_never_does_the_step_for_somebody(run: Run) -> None:
    run, _effects = tell(run, *[WaitedLong()] * 10)

    assert run.level is PromptLevel.SHOWN_HOW
    assert run.position == 0


def test_two_acts_that_do_not_belong_bring_more_help_without_asking(run: Run) -> None:
    run, _effects = tell(run, Acted(STRAY), Acted(STRAY))

    assert run.level is PromptLevel.REPEATED
    assert run.help.asked is PromptLevel.ALONE


def test_hearing_it_again_counts_as_help_and_says_the_same_words(run: Run) -> None:
    after, effects = tell(run, AskedToRepeat())

    assert after.level is PromptLevel.REPEATED
    assert effects == [Say(run.instruction)]


def test_a_supporter_beside_counts_as_together_but_does_not_move_the_ladder(run: Run) -> None:
    run, _effects = tell(run, SupporterHelped())

    assert run.level is PromptLevel.TOGETHER
    assert run.spotlight is None
    _after, effects = finish_step(run)
    [result] = recorded(effects)
    assert isinstance(result, StepResult)
    assert result.by_supporter


def test_help_first_starts_with_the_demonstration_and_fades_after_two_clean_steps(
    mail: Exercise, scene: Scene
) -> None:
    profile = SupportProfile(direction=Direction.MOST_TO_LEAST)
    run, opening = begin(mail, scene, profile, "attempt", PromptLevel.SHOWN_HOW)
    assert any(isinstance(effect, Demonstrate) for effect in opening)

    run = finish_steps(run, 2)
    assert run.level is PromptLevel.SHOWN_WHERE

    run = finish_steps(run, 2)
    assert run.level is PromptLevel.HINT


def test_help_first_comes_back_one_rung_when_more_was_needed(mail: Exercise, scene: Scene) -> None:
    profile = SupportProfile(direction=Direction.MOST_TO_LEAST)
    run, _opening = begin(mail, scene, profile, "attempt", PromptLevel.HINT)

    run, _effects = tell(run, AskedForHelp())
    run, _effects = finish_step(run)

    assert run.level is PromptLevel.SHOWN_WHERE


def test_one_press_skips_help_first(mail: Exercise, scene: Scene) -> None:
    profile = SupportProfile(direction=Direction.MOST_TO_LEAST)
    run, _opening = begin(mail, scene, profile, "attempt", PromptLevel.SHOWN_WHERE)

    run, _effects = tell(run, TriedAlone())
    run, _effects = finish_step(run)

    assert run.level is PromptLevel.ALONE
