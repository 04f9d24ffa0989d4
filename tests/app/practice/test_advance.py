"""A run of an exercise: steps, help in both directions, kind answers, undo, resume, the end."""

from dataclasses import replace

from app.desktop.desktop import START_BUTTON
from app.desktop.program import Scene
from app.domain.action import Act, Action
from app.domain.attempt import AttemptEnd, Outcome, StepResult
from app.domain.exercise import Exercise, Wording
from app.domain.prompting import PromptLevel, TextLevel
from app.domain.support_profile import PressWay, SupportProfile
from app.practice.advance import begin, resume
from app.practice.effects import Celebrate, Demonstrate, Hush, Record, Say
from app.practice.events import (
    Acted,
    AskedForHelp,
    AskedToSeeAgain,
    Calmed,
    Left,
    Resumed,
    TookBack,
)
from app.practice.run import Run
from tests.app.practice.playing import STRAY, finish_step, finish_steps, recorded, tell

START_MENU = Action(Act.PRESS, START_BUTTON)


def test_a_run_opens_with_its_first_instruction(mail: Exercise, scene: Scene) -> None:
    run, effects = begin(mail, scene, SupportProfile(), "attempt")

    assert effects == (Say(mail.steps[0].instruction.easy),)
    assert run.position == 0


def test_a_step_done_without_help_is_recorded_as_alone(run: Run) -> None:
    after, effects = finish_step(run)

    [result] = recorded(effects)
    assert isinstance(result, StepResult)
    assert result.level is PromptLevel.ALONE
    assert after.position == 1


def test_the_fact_comes_before_the_next_instruction(run: Run) -> None:
    after, effects = finish_step(run)

    assert isinstance(effects[0], Record)
    assert effects[-1] == Say(after.instruction)


def test_what_came_of_a_step_is_said_and_stands_there_until_the_next_act(run: Run) -> None:
    number = next(place for place, step in enumerate(run.exercise.steps) if step.done)
    done = run.exercise.steps[number].done

    after, effects = finish_step(finish_steps(run, number))
    later, _effects = tell(after, Acted(STRAY))

    assert effects[-2:] == [Say(done), Say(after.instruction)]
    assert after.advice == done
    assert later.advice != done


def test_an_act_that_does_not_belong_changes_nothing_and_is_answered_kindly(run: Run) -> None:
    after, effects = tell(run, Acted(STRAY))

    assert after.desktop == run.desktop
    assert after.advice
    assert effects == [Say(after.advice), Say(run.instruction)]


def test_opening_and_closing_the_start_menu_is_never_a_try(run: Run) -> None:
    run = finish_steps(run, 2)
    opened, said = tell(run, Acted(START_MENU))
    closed, more_said = tell(opened, Acted(START_MENU))

    assert opened.desktop.is_start_menu_open
    assert closed.desktop == run.desktop
    assert (opened.tries, closed.tries) == (0, 0)
    assert said + more_said == []


def test_who_looked_into_the_start_menu_before_can_still_do_the_step(
    mail: Exercise, scene: Scene
) -> None:
    start_mail = (START_MENU, Action(Act.PRESS, "desktop/menu/mail"))
    step = replace(mail.steps[0], expected=start_mail, conditions=(), harmless=())
    run, _opening = begin(
        replace(mail, opened="", steps=(step, *mail.steps[1:])), scene, SupportProfile(), "attempt"
    )
    peeked = run
    for _count in range(3):
        peeked, _effects = tell(peeked, Acted(START_MENU))
    left_open = replace(run, now=replace(run.now, desktop=peeked.desktop))

    for begun in (peeked, left_open):
        after, _effects = tell(begun, Acted(start_mail[-1]))
        assert after.position == 1


def test_taking_back_restores_the_moment_before_the_last_act(mail: Exercise, run: Run) -> None:
    typing = _step_with_typing(mail)
    run = finish_steps(run, typing)
    assert run.step is not None
    field = next(action for action in run.step.expected if action.act is Act.TYPE)
    half_written, _effects = tell(run, Acted(replace(field, value=field.value[:1])))
    assert half_written.can_take_back

    back, _effects = tell(half_written, TookBack())

    assert back.desktop == run.desktop
    assert not back.can_take_back


def test_half_written_words_are_no_mistake(mail: Exercise, run: Run) -> None:
    run = finish_steps(run, _step_with_typing(mail))
    assert run.step is not None
    field = next(action for action in run.step.expected if action.act is Act.TYPE)

    for length in range(1, len(field.value)):
        run, _effects = tell(run, Acted(replace(field, value=field.value[:length])))

    assert run.tries == 0


def test_typed_words_are_compared_like_a_reader_does(mail: Exercise, run: Run) -> None:
    position = _step_with_typing(mail)
    run = finish_steps(run, position)
    assert run.step is not None
    loud = [replace(a, value=f" {a.value.upper()} !") for a in run.step.expected]

    run, _effects = tell(run, *(Acted(action) for action in loud))

    assert run.position == position + 1


def test_a_finished_step_stays_finished(run: Run) -> None:
    run = finish_steps(run, 2)

    after, _effects = tell(run, TookBack())

    assert after.position == 2


def test_see_again_shows_the_last_step_from_where_it_began(mail: Exercise, run: Run) -> None:
    start = run.desktop
    run = finish_steps(run, 1)

    after, effects = tell(run, AskedToSeeAgain())

    assert Demonstrate(start, mail.steps[0].expected) in effects
    assert after.position == 1


def test_calm_is_silent_and_coming_back_says_where_we_are(run: Run) -> None:
    calm, effects = tell(run, Calmed())
    assert (calm.is_calm, effects) == (True, [Hush()])

    back, effects = tell(calm, Resumed())

    assert not back.is_calm
    assert effects == [Say(run.instruction)]


def test_leaving_is_kept_as_stopped_and_ends_the_run(run: Run) -> None:
    after, effects = tell(run, Left())

    assert recorded(effects) == [AttemptEnd("attempt", Outcome.STOPPED)]
    assert after.is_finished


def test_the_last_step_ends_the_run_and_says_so(mail: Exercise, run: Run) -> None:
    run = finish_steps(run, len(mail.steps) - 1)

    after, effects = finish_step(run)

    assert recorded(effects)[-1] == AttemptEnd("attempt", Outcome.FINISHED)
    assert isinstance(effects[-1], Celebrate)
    assert after.step is None


def test_a_finished_run_ignores_the_last_click_of_a_double_click(mail: Exercise, run: Run) -> None:
    run = finish_steps(run, len(mail.steps))

    after, effects = tell(run, Acted(STRAY), AskedForHelp())

    assert (after, effects) == (run, [])


def test_resuming_comes_back_to_the_same_step_and_desktop(mail: Exercise, run: Run) -> None:
    stopped_at = finish_steps(run, 3)

    again, effects = resume(run, stopped_at.results)

    assert again.position == 3
    assert again.desktop == stopped_at.desktop
    assert effects == (Say(mail.steps[3].instruction.easy),)


def test_resuming_a_run_whose_end_was_lost_ends_it(mail: Exercise, run: Run) -> None:
    done = finish_steps(run, len(mail.steps))

    again, effects = resume(run, done.results)

    assert again.outcome is Outcome.FINISHED
    assert recorded(effects) == [AttemptEnd("attempt", Outcome.FINISHED)]


def test_plain_sentences_are_used_by_those_who_chose_them(mail: Exercise, scene: Scene) -> None:
    step = mail.steps[0]
    profile = replace(SupportProfile(), text_level=type(SupportProfile().text_level)("plain"))

    run, _opening = begin(mail, scene, profile, "attempt")

    assert run.instruction == step.instruction.plain != step.instruction.easy


def test_who_presses_with_a_switch_is_told_what_to_press_and_not_what_to_drag(
    mail: Exercise, scene: Scene
) -> None:
    first = mail.steps[0]
    dragging = replace(
        first, instruction=Wording("Drag it.", "Drag it away.", by_pressing="Press it.")
    )
    exercise = replace(mail, steps=(dragging, *mail.steps[1:]))

    def told(profile: SupportProfile) -> str:
        return begin(exercise, scene, profile, "attempt")[0].instruction

    assert told(SupportProfile()) == "Drag it."
    for way in (PressWay.ONE_SWITCH, PressWay.TWO_SWITCHES, PressWay.RESTING):
        assert told(SupportProfile(press_way=way, text_level=TextLevel.PLAIN)) == "Press it."


def test_the_supports_in_use_are_kept_with_each_result(mail: Exercise, scene: Scene) -> None:
    profile = SupportProfile(text_size_percent=200)
    run, _opening = begin(mail, scene, profile, "attempt")

    _after, effects = finish_step(run)

    [result] = recorded(effects)
    assert isinstance(result, StepResult)
    assert "large_text" in result.supports


def _step_with_typing(mail: Exercise) -> int:
    return next(
        number
        for number, step in enumerate(mail.steps)
        if any(action.act is Act.TYPE for action in step.expected)
    )


def test_an_action_of_another_kind_on_the_same_element_does_not_belong(run: Run) -> None:
    assert run.step is not None
    after, _effects = tell(run, Acted(Action(Act.TOGGLE, run.step.target)))

    assert after.tries == 1
