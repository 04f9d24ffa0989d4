"""A scan comes to everything, in order, as often as one likes."""

from hypothesis import given
from hypothesis import strategies as st

from ui.accessibility.stepping import Stepping

SIZES = st.lists(st.integers(1, 6), min_size=1, max_size=8).map(tuple)
ROUNDS = st.integers(1, 4)


@given(SIZES, ROUNDS)
def test_every_control_can_be_pressed(sizes: tuple[int, ...], rounds: int) -> None:
    for wanted in range(sum(sizes)):
        stepping = Stepping.begin(sizes, rounds)
        for _unused in range(2 * sum(sizes) + 2 * len(sizes)):
            inside = stepping.pressed() if wanted in stepping.framed() else stepping.next()
            if inside is None:
                break
            stepping = inside

        assert stepping.framed() == (wanted,)
        assert stepping.pressed() is None


@given(SIZES, ROUNDS)
def test_rows_come_one_after_another_and_begin_again(sizes: tuple[int, ...], rounds: int) -> None:
    stepping = begin = Stepping.begin(sizes, rounds)
    framed: list[int] = []
    for _unused in range(len(sizes) if len(sizes) > 1 else sizes[0]):
        framed += stepping.framed()
        stepping = stepping.next()

    assert framed == list(range(sum(sizes)))
    assert stepping.framed() == begin.framed()
    assert stepping.is_on_first


@given(SIZES, ROUNDS)
def test_after_its_rounds_a_scan_waits_until_it_is_woken(
    sizes: tuple[int, ...], rounds: int
) -> None:
    stepping = Stepping.begin(sizes, rounds)
    steps = 0
    while not stepping.is_resting:
        stepping = stepping.next()
        steps += 1

    assert steps == rounds * (len(sizes) if len(sizes) > 1 else sizes[0])
    assert not stepping.woken().is_resting
    assert stepping.woken().framed() == stepping.framed()


@given(st.lists(st.integers(2, 6), min_size=2, max_size=8).map(tuple), ROUNDS)
def test_a_wrong_row_is_left_again_after_its_rounds(sizes: tuple[int, ...], rounds: int) -> None:
    stepping = Stepping.begin(sizes, rounds).next()
    row = stepping.framed()
    inside = stepping.pressed()
    assert inside is not None

    for _unused in range(rounds * sizes[1]):
        inside = inside.next()

    assert inside.framed() == row
    assert not inside.is_resting


@given(SIZES, SIZES, ROUNDS, st.data())
def test_the_frame_stays_on_a_control_when_the_rows_change(
    before: tuple[int, ...], after: tuple[int, ...], rounds: int, draws: st.DataObject
) -> None:
    stepping = Stepping.begin(before, rounds)
    number = draws.draw(st.integers(0, sum(after) - 1))

    home = draws.draw(st.integers(0, sum(after) - 1))

    moved = stepping.moved_to(Stepping.begin(after, rounds, home), number)

    assert number in moved.framed()
    assert moved.next().sizes == after


@given(SIZES, ROUNDS, st.data())
def test_a_scan_can_begin_anywhere_and_comes_to_everything_once_a_round(
    sizes: tuple[int, ...], rounds: int, draws: st.DataObject
) -> None:
    number = draws.draw(st.integers(0, sum(sizes) - 1))
    stepping = Stepping.begin(sizes, rounds, number)
    assert number in stepping.framed()
    assert stepping.is_on_first
    assert stepping.is_at_beginning

    framed: list[int] = []
    while stepping.rounds == 0:
        framed += stepping.framed()
        stepping = stepping.next()

    assert sorted(framed) == list(range(sum(sizes)))
    assert number in stepping.framed()
