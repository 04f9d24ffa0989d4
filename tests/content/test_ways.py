"""Where several ways are right, each of them is; what people type is read with goodwill."""

import pytest

from app.content.library import Library
from app.desktop.program import Scene
from app.domain.action import Act, Action
from app.domain.exercise import Exercise
from app.domain.support_profile import SupportProfile
from app.practice.advance import advance, begin
from app.practice.events import Acted
from app.practice.run import Run


@pytest.mark.parametrize(
    ("exercise_id", "step_id", "typed"),
    [
        ("mail_about_friday", "write", "yes i can come"),
        ("mail_a_customer_thanks", "write", "Yes that was me!"),
        ("chat_the_bus_is_late", "write_when", "in 20 minutes"),
        ("chat_the_bicycle_is_done", "write_parts", "i need 2 boxes"),
    ],
)
def test_capitals_and_points_do_not_count(exercise_id: str, step_id: str, typed: str) -> None:
    run = _at(exercise_id, step_id)
    target = _step_target(run)

    half, _effects = advance(run, Acted(Action(Act.TYPE, target, typed[:3])))
    done, _effects = advance(half, Acted(Action(Act.TYPE, target, typed)))

    assert half.position == run.position
    assert done.position == run.position + 1


def test_the_message_about_the_bus_may_be_typed() -> None:
    run = _at("chat_the_bus_is_late", "choose_words")

    done, _effects = advance(run, Acted(Action(Act.TYPE, "chat/text", "my bus is late")))

    assert done.position == run.position + 1


def test_another_ready_answer_is_not_the_one_to_send() -> None:
    run = _at("chat_the_bus_is_late", "choose_words")

    other, _effects = advance(run, Acted(Action(Act.PRESS, "chat/quick/1")))
    done, _effects = advance(other, Acted(Action(Act.PRESS, "chat/quick/0")))

    assert other.position == run.position
    assert done.position == run.position + 1


def test_the_stock_room_is_also_found_through_a_new_message() -> None:
    run = _at("chat_the_bicycle_is_done", "open_marek")

    choosing, _effects = advance(run, Acted(Action(Act.PRESS, "chat/new")))
    done, _effects = advance(choosing, Acted(Action(Act.PRESS, "chat/contact/marek")))

    assert done.position == run.position + 1


@pytest.mark.parametrize(
    ("exercise_id", "step_id", "keypad"),
    [
        ("sign_in_with_a_pin", "type_pin", "lock_screen/keypad"),
        ("clock_at_the_wall", "type_badge", "clock/keypad"),
    ],
)
def test_a_digit_in_another_order_can_be_taken_away(
    exercise_id: str, step_id: str, keypad: str
) -> None:
    run = _at(exercise_id, step_id)
    wanted = run.exercise.steps[run.position].expected

    mixed, _effects = advance(run, Acted(wanted[1]))
    done, _effects = advance(mixed, Acted(Action(Act.PRESS, f"{keypad}/back")))
    for action in wanted:
        assert done.position == run.position
        done, _effects = advance(done, Acted(action))

    assert done.position == run.position + 1


def test_what_is_dragged_may_be_pressed_and_put_down_too() -> None:
    run = _at("put_the_parts_away", "drag_lamp")
    part, box = "pointer_gym/part/e", "pointer_gym/box/box_b"

    held, _effects = advance(run, Acted(Action(Act.PRESS, part)))
    pressed, _effects = advance(held, Acted(Action(Act.PRESS, box)))
    dragged, _effects = advance(run, Acted(Action(Act.MOVE, part, box)))

    assert held.position == run.position
    assert pressed.position == dragged.position == run.position + 1


def test_help_shows_the_box_once_the_thing_is_in_hand() -> None:
    run = _at("put_the_parts_away", "drag_lamp")
    part, box = "pointer_gym/part/e", "pointer_gym/box/box_b"

    held, _effects = advance(run, Acted(Action(Act.PRESS, part)))

    assert (run.target, held.target) == (part, box)


def test_a_drag_to_another_box_is_not_done() -> None:
    run = _at("put_the_parts_away", "drag_lamp")

    after, _effects = advance(
        run, Acted(Action(Act.MOVE, "pointer_gym/part/e", "pointer_gym/box/box_a"))
    )

    assert after.desktop == run.desktop
    assert after.tries == run.tries + 1


def test_a_folder_opens_with_enter_or_two_presses() -> None:
    run = _at("find_the_order_in_the_folder", "open")
    folder = "pointer_gym/folder/new"

    by_key, _effects = advance(run, Acted(Action(Act.OPEN, folder)))
    by_press, _effects = advance(run, Acted(Action(Act.PRESS, folder)))

    assert by_key.desktop == by_press.desktop
    assert by_key.position == by_press.position == run.position + 1


def test_another_key_is_answered_by_the_program_and_is_no_try() -> None:
    run = _at("type_a_label", "word")

    after, _effects = advance(run, Acted(Action(Act.TYPE, "key_gym/keyboard", "Kx")))

    assert (after.position, after.tries) == (run.position, run.tries)


def _at(exercise_id: str, step_id: str) -> Run:
    """Return a run that has come to a step by the expected acts."""
    library = Library.load("en")
    exercise: Exercise = library.exercise(exercise_id)
    scene = Scene(library.skin(), exercise.time)
    run, _effects = begin(exercise, scene, SupportProfile(), "attempt")
    for step in exercise.steps:
        if step.id == step_id:
            break
        for action in step.expected:
            run, _effects = advance(run, Acted(action))
    return run


def _step_target(run: Run) -> str:
    step = run.step
    assert step is not None
    return step.target
