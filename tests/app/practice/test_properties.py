"""Whatever somebody does: a run never goes backwards, and nothing on the way is lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.content.library import Library
from app.desktop.desktop import view
from app.desktop.program import Scene
from app.desktop.tree import walk
from app.domain.action import Act, Action
from app.domain.attempt import AttemptEnd, StepResult
from app.domain.support_profile import SupportProfile
from app.practice.advance import advance, begin, resume
from app.practice.effects import Record
from app.practice.events import (
    Acted,
    AskedForHelp,
    AskedToRepeat,
    AskedToSeeAgain,
    Calmed,
    DoneTogether,
    Event,
    Resumed,
    SupporterHelped,
    TookBack,
    TriedAlone,
    WaitedLong,
)
from app.practice.run import Run
from tests.counts import long_count

LIBRARY = Library.load("en")
EXERCISES = [card.id for task in LIBRARY.tasks() for card in LIBRARY.exercises(task.id)]
CALLS: list[Event] = [
    AskedForHelp(),
    AskedToRepeat(),
    WaitedLong(),
    SupporterHelped(),
    DoneTogether(),
    TookBack(),
    AskedToSeeAgain(),
    TriedAlone(),
    Calmed(),
    Resumed(),
]
ACTS_A_RUN = 100


def _begun(exercise_id: str) -> Run:
    exercise = LIBRARY.exercise(exercise_id)
    scene = Scene(LIBRARY.skin(), exercise.time)
    return begin(exercise, scene, SupportProfile(), "attempt")[0]


def _event(run: Run, draw: st.DataObject) -> Event:
    """Choose what a person might do now: something on the screen, the right thing, or a call."""
    kind = draw.draw(st.integers(0, 9))
    if kind < 3 and run.step is not None:
        return Acted(draw.draw(st.sampled_from(run.step.expected)))
    if kind < 5:
        return draw.draw(st.sampled_from(CALLS))
    targets = [element.id for element in walk(view(run.desktop))]
    act = draw.draw(st.sampled_from(list(Act)))
    value = draw.draw(st.sampled_from(["", "in", "yes", "12:00"])) or draw.draw(st.text(max_size=9))
    return Acted(Action(act, draw.draw(st.sampled_from(targets)), value))


@settings(max_examples=long_count(15, 100), deadline=None)
@given(exercise_id=st.sampled_from(EXERCISES), data=st.data())
def test_random_acts_never_move_a_run_backwards_or_lose_a_step(
    exercise_id: str, data: st.DataObject
) -> None:
    run = _begun(exercise_id)
    kept: list[StepResult] = []

    for _number in range(ACTS_A_RUN):
        before = run
        run, effects = advance(run, _event(run, data))
        facts = [effect.fact for effect in effects if isinstance(effect, Record)]
        kept += [fact for fact in facts if isinstance(fact, StepResult)]
        assert run.position in {before.position, before.position + 1}
        assert [result.position for result in kept] == list(range(run.position))
        assert run.results == tuple(kept)
        assert any(isinstance(fact, AttemptEnd) for fact in facts) == (
            run.is_finished and not before.is_finished
        )


@settings(max_examples=long_count(10, 80), deadline=None)
@given(exercise_id=st.sampled_from(EXERCISES), steps=st.integers(0, 9))
def test_a_run_cut_off_anywhere_resumes_at_the_exact_step(exercise_id: str, steps: int) -> None:
    fresh = run = _begun(exercise_id)
    for _number in range(steps):
        for action in run.step.expected if run.step else ():
            run, _effects = advance(run, Acted(action))

    again, _effects = resume(fresh, run.results)

    assert again.position == run.position
    assert again.desktop == run.desktop
    assert again.instruction == run.instruction
