"""`python -m tests.model [--runs 300] [--steps 50]`: try whatever people can do, in any order, and print counts."""

import argparse
import logging
import sys

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.model.workstation import Workstation


def main() -> int:
    """Run the model-based test. A disagreement is shown as the story that leads to it."""
    parser = argparse.ArgumentParser(prog="tests.model", description=__doc__)
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--steps", type=int, default=50)
    wanted = parser.parse_args()
    logging.disable(logging.CRITICAL)
    tries = settings(
        max_examples=wanted.runs,
        stateful_step_count=wanted.steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        # Making the story short would take minutes on a real disk.
        phases=(Phase.generate,),
    )
    run_state_machine_as_test(Workstation, settings=tries)
    print(f"model: runs {Workstation.runs}, steps {Workstation.looks}, disagreed 0")
    return 0


if __name__ == "__main__":
    sys.exit(main())
