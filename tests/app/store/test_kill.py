"""Whatever was acknowledged is there after the program was killed in the middle of its work."""

import json
import subprocess
import sys
from pathlib import Path

from app.store.store import open_store
from tests.app.store.facts import StandingClock, machine
from tests.counts import long_count


def _kept_until_killed(folder: Path, lines: int) -> list[list[object]]:
    command = [sys.executable, "-m", "tests.app.store.child", "write_for_ever", str(folder)]
    kept: list[list[object]] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for line in child.stdout:
            kept.append(json.loads(line)[1])
            if len(kept) == lines:
                child.kill()
    return kept


def test_no_acknowledged_step_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    rounds = long_count(20, 200)
    folder = tmp_path / "wise-steps"
    acknowledged: set[tuple[object, ...]] = set()

    for number in range(rounds):
        steps = _kept_until_killed(folder, 1 + number * 7 % 25)
        acknowledged |= {tuple(step) for step in steps}

    store = open_store(folder, StandingClock(), machine).store
    (employee,) = store.people.employees()
    records = store.progress.attempts(employee.id)
    found = {(record.attempt.id, step.position) for record in records for step in record.results}
    assert acknowledged <= found
    for each in records:
        assert [step.position for step in each.results] == list(range(len(each.results)))
    assert store.verify().is_sound
    store.close()
