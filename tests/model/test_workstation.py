"""Whatever people do in whatever order, the workstation keeps exactly what they were told it keeps."""

import logging
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.counts import long_count
from tests.model.workstation import Workstation

RUNS, STEPS = long_count(5, 300), long_count(25, 50)


@pytest.fixture(autouse=True)
def _silence() -> Iterator[None]:
    """Damage is wanted here: the log shall not tell of it."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.timeout(3600)
def test_the_workstation_and_its_model_agree() -> None:
    wanted = settings(
        max_examples=RUNS,
        stateful_step_count=STEPS,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )

    run_state_machine_as_test(Workstation, settings=wanted)
