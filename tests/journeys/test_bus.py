"""An exercise is done through the accessibility bus alone, by another process than the program's."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.paths import CHOOSE

pytestmark = [pytest.mark.screen, pytest.mark.linux, pytest.mark.timeout(60)]

CLIENT = Path(__file__).with_name("bus_client.py")

ORDERS = [
    ["see", "Who are you?"],
    ["press", "Kim"],
    ["press", "Yes, I am Kim"],
    ["see", CHOOSE],
    ["press", "Something else"],
    ["see", "Everything you can practise"],
    ["press", "Answer a mail about Friday"],
    ["press", "Start now"],
    ["see", "Step 1 of 7"],
    ["press", "Help"],
    ["press", "Start"],
    ["see", "Step 2 of 7"],
    ["press", "Mail"],
    ["see", "Step 3 of 7"],
    ["press", "Kofi, Friday…"],
    ["see", "Step 4 of 7"],
    ["press", "Reply"],
    ["see", "Step 5 of 7"],
    ["type", "Message", "Yes, I can come."],
    ["see", "Step 6 of 7"],
    ["press", "Send"],
    ["see", "Step 7 of 7"],
    ["press", "Sent"],
    ["see", "Well done!"],
    ["press", "Good"],
    ["press", "Stop"],
    ["see", "Who are you?"],
]


@pytest.fixture
def running(invented_site: Path) -> Iterator[int]:
    """The program in a process of its own, with the invented site."""
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [sys.executable, "-m", "ui", "--data", str(invented_site)]
    with subprocess.Popen(command, env=environment) as program:
        yield program.pid
        program.terminate()


def test_an_exercise_is_done_by_names_and_actions_only(running: int, invented_site: Path) -> None:
    done = subprocess.run(
        ["/usr/bin/python3", "-W", "ignore", str(CLIENT), str(running)],
        input=json.dumps(ORDERS),
        capture_output=True,
        text=True,
        check=False,
        timeout=55,
    )

    log = invented_site / "logs" / "wise-steps.log"
    assert done.returncode == 0, done.stderr + log.read_text("utf-8")
    report = json.loads(done.stdout)
    assert report["nameless"] == []
    assert report["met"] > 50
