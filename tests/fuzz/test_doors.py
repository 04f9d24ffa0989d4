"""No bytes from outside do more than being let in or being refused."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.counts import long_count
from tests.fuzz.doors import DOORS
from tests.fuzz.spoiling import spoiled

TRIES = long_count(150, 20_000)


@pytest.mark.parametrize("name", DOORS)
def test_a_good_file_is_let_in(name: str) -> None:
    assert all(DOORS[name].open(seed) for seed in DOORS[name].seeds)


@pytest.mark.parametrize("name", DOORS)
@pytest.mark.timeout(600)
def test_a_spoiled_file_is_let_in_or_refused(name: str) -> None:
    random = Random(20_261_122)  # noqa: S311 - chance, no secret
    door = DOORS[name]

    tries = TRIES // 10 if door.is_slow else TRIES
    answers = [door.open(spoiled(random.choice(door.seeds), random)) for _each in range(tries)]

    assert set(answers) <= {True, False}


@pytest.mark.parametrize("name", DOORS)
@settings(max_examples=long_count(30, 2000))
@given(content=st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_bytes_of_any_kind_are_let_in_or_refused(name: str, content: bytes) -> None:
    assert DOORS[name].open(content) in {True, False}
