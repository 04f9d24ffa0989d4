"""Pressing, pressing twice, pulling and scrolling each work, and each works by single presses too."""

import pytest

from app.desktop.elements import Button
from app.desktop.programs.pointer_gym import PointerGym
from app.desktop.setup import SetupProblem
from app.desktop.things import Reel, Thing
from app.domain.action import Act, Action
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import SCENE, press

PROGRAM = PointerGym()
BELL, BELLS, LATE = "pointer_gym/part/bell", "pointer_gym/box/bells", "pointer_gym/box/late"
FOLDER = "pointer_gym/folder/today"


def move(thing: str, place: str) -> Action:
    return Action(Act.MOVE, thing, place)


def open_it(thing: str) -> Action:
    return Action(Act.OPEN, thing)


@pytest.fixture(params=["bench", "desk"])
def gym(request: pytest.FixtureRequest) -> Played:
    return start(PROGRAM, request.param)


def test_a_pull_and_two_presses_put_a_thing_into_the_same_box(gym: Played) -> None:
    pulled = gym.do(move(BELL, BELLS))
    pressed = gym.do(press(BELL), press(BELLS))

    assert pulled.state == pressed.state
    assert pulled.fact("pointer_gym.box.bell") == "bells"
    assert pulled.text("pointer_gym/answer") == "Bell lies in: Bells"
    assert pulled.item(BELLS).badge == "1 inside"
    assert pulled.element(BELL) is None


def test_what_is_in_hand_is_said_and_can_be_laid_back(gym: Played) -> None:
    held = gym.do(press(BELL))
    assert held.text("pointer_gym/answer") == "In your hand: Bell"
    assert held.item(BELL).is_chosen

    assert held.do(press(BELL)).text("pointer_gym/answer") == "Nothing is chosen."


def test_a_box_asks_for_something_in_hand(gym: Played) -> None:
    for before in (gym, gym.do(press(FOLDER))):
        asked = before.do(press(BELLS))
        assert asked.text("pointer_gym/answer") == "First press what you want to put in."
        assert asked.fact("pointer_gym.box.bell") == ""


def test_the_last_thing_can_be_taken_out_again(gym: Played) -> None:
    gym = gym.do(move(BELL, BELLS), press("pointer_gym/take_back"))

    assert gym.element(BELL) is not None
    assert gym.ignores(press("pointer_gym/take_back"))


@pytest.mark.parametrize("place", ["pointer_gym/box/none", "", FOLDER, "pointer_gym/finish"])
def test_nothing_can_be_pulled_onto_what_takes_nothing(gym: Played, place: str) -> None:
    assert gym.ignores(move(BELL, place))


def test_enter_a_quick_and_a_slow_double_press_open_a_folder(gym: Played) -> None:
    by_key = gym.do(open_it(FOLDER))
    slow = gym.do(press(FOLDER))
    assert slow.text("pointer_gym/answer").endswith("Press it once more to open it.")

    assert slow.do(press(FOLDER)).state == by_key.state
    assert by_key.fact("pointer_gym.open") == "today"
    assert by_key.do(press("pointer_gym/back")).fact("pointer_gym.open") == ""


def test_the_list_goes_on_until_its_end_and_back(gym: Played) -> None:
    gym = gym.do(open_it(FOLDER))
    assert (gym.fact("pointer_gym.sees.1031"), gym.fact("pointer_gym.at_top")) == ("yes", "yes")
    assert gym.ignores(press("pointer_gym/up"))

    gym = gym.do(*[press("pointer_gym/down")] * 3)
    assert (gym.fact("pointer_gym.sees.1042"), gym.fact("pointer_gym.at_end")) == ("yes", "yes")
    assert gym.fact("pointer_gym.sees.1031") == "no"
    assert gym.ignores(press("pointer_gym/down"))

    gym = gym.do(*[press("pointer_gym/up")] * 3)
    assert gym.fact("pointer_gym.at_top") == "yes"


def test_the_list_names_the_buttons_that_move_it(gym: Played) -> None:
    reel = gym.do(open_it(FOLDER)).element("pointer_gym/orders")

    assert isinstance(reel, Reel)
    assert (reel.up, reel.down) == ("pointer_gym/up", "pointer_gym/down")
    assert (reel.first, reel.shown, reel.length) == (0, 5, 12)


def test_an_order_goes_from_the_list_into_a_box(gym: Played) -> None:
    gym = gym.do(open_it(FOLDER), *[press("pointer_gym/down")] * 3)
    gym = gym.do(move("pointer_gym/order/1042", LATE))

    assert gym.fact("pointer_gym.box.1042") == "late"
    assert gym.fact("pointer_gym.at_end") == "yes"
    assert gym.element("pointer_gym/order/1042") is None
    assert gym.text("pointer_gym/answer") == "Order 1042 lies in: Late orders"


def test_it_is_finished_when_nothing_lies_there(gym: Played) -> None:
    early = gym.do(press("pointer_gym/finish"))
    assert early.text("pointer_gym/answer") == "Something still lies there."

    done = gym.do(
        move(BELL, BELLS), move("pointer_gym/part/lamp", LATE), press("pointer_gym/finish")
    )
    assert done.fact("pointer_gym.finished") == "yes"
    assert done.text("pointer_gym/done/words") == "Everything is in its place."


def test_an_empty_bench_says_so() -> None:
    bench = start(PROGRAM, "bench", {"boxes": [{"id": "a", "name": "A", "picture": "icon/x"}]})

    assert bench.text("pointer_gym/empty") == "Nothing lies here any more."


def test_without_boxes_a_thing_is_chosen_only() -> None:
    content = {"parts": [{"id": "bell", "name": "Bell", "picture": "pictogram/bell"}]}
    bench = start(PROGRAM, "desk", content).do(press(BELL))

    bell = bench.element(BELL)
    assert isinstance(bell, Thing)
    assert not bell.moves
    assert bench.text("pointer_gym/answer") == "You chose: Bell"
    assert not isinstance(bench.element("pointer_gym/finish"), Button)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ({"folders": [{"id": "a", "name": "A", "first": 1}]}, r"'folders\[0\].count'"),
        (
            {"folders": [{"id": "a", "name": "A", "first": 1, "count": 1_000_000_000}]},
            r"'folders\[0\].count'",
        ),
        ({"parts": [{"id": "a", "name": "A"}]}, r"'parts\[0\].picture'"),
        ({"boxes": [{"id": "a", "name": "", "picture": "icon/x"}]}, r"'boxes\[0\].name'"),
    ],
)
def test_an_entry_that_does_not_fit_is_named(content: dict[str, object], problem: str) -> None:
    with pytest.raises(SetupProblem, match=problem):
        PROGRAM.start("bench", content, SCENE)
