"""Resting on a control presses it once; what comes up under a resting pointer is not pressed."""

from hypothesis import given
from hypothesis import strategies as st

from ui.accessibility.dwell import AWAY_PX, Rest

SECONDS = 1.0
HERE = (100, 100)
AWAY = (100 + AWAY_PX, 100)
ELSEWHERE = Rest().seen(None, (0, 0), 0)


def test_the_ring_fills_while_the_pointer_stays_on_a_control() -> None:
    rest = ELSEWHERE.seen("Send", HERE, 1)

    shares = [rest.share(now, SECONDS) for now in (1, 1.5, 2, 3)]

    assert shares == [0, 0.5, 1, 1]


def test_a_hand_that_trembles_inside_the_control_goes_on() -> None:
    rest = ELSEWHERE.seen("Send", HERE, 1).seen("Send", (104, 97), 1.4)

    assert rest.share(2, SECONDS) == 1


def test_leaving_empties_the_ring() -> None:
    rest = ELSEWHERE.seen("Send", HERE, 0).seen(None, AWAY, 0.9).seen("Send", HERE, 1)

    assert rest.share(1.5, SECONDS) == 0.5


def test_it_is_pressed_again_only_after_the_pointer_has_gone_away() -> None:
    rest = ELSEWHERE.seen("Send", HERE, 0).pressed()
    assert rest.seen("Send", (103, 100), 5).share(9, SECONDS) == 0

    rest = rest.seen("Send", AWAY, 5)

    assert rest.share(5.5, SECONDS) == 0.5


def test_what_comes_up_under_a_resting_pointer_is_not_pressed() -> None:
    rest = ELSEWHERE.seen("Next", HERE, 0).seen("Leave", HERE, 0.5)
    assert rest.share(60, SECONDS) == 0

    rest = rest.seen("Leave", AWAY, 60)

    assert rest.share(61, SECONDS) == 1


def test_what_the_pointer_is_on_at_first_is_not_pressed() -> None:
    assert Rest().seen("Send", HERE, 0).share(60, SECONDS) == 0


def test_where_nothing_is_nothing_happens() -> None:
    assert ELSEWHERE.seen(None, HERE, 0).share(60, SECONDS) == 0


@given(
    st.lists(st.tuples(st.sampled_from([None, "a", "b"]), st.integers(0, 200)), max_size=40),
    st.floats(0.5, 4),
)
def test_nothing_is_pressed_before_its_time(
    path: list[tuple[str | None, int]], seconds: float
) -> None:
    rest, on, since = ELSEWHERE, None, 0.0
    for number, (control, x) in enumerate(path):
        now = number * 0.25
        if control != on:
            on, since = control, now
        rest = rest.seen(control, (x, 0), now)

        if rest.share(now, seconds) >= 1:
            assert control is not None
            assert now - since >= seconds
            rest = rest.pressed()
