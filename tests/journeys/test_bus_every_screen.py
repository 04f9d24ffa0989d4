"""Every screen as it is on the accessibility bus, looked at from another process."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.ui.sample_places import EVERY_PLACE

pytestmark = [pytest.mark.screen, pytest.mark.linux, pytest.mark.timeout(280)]

WALK = Path(__file__).with_name("bus_walk.py")

PRESSED = {"push button", "toggle button", "check box", "radio button", "link"}
WRITTEN_IN = {"text", "entry", "password text"}
READ = {"paragraph", "table", "table cell", "heading", "list", "list item"}
SPEAKING = PRESSED | WRITTEN_IN | READ | {"slider"}
PRESSES = {"press", "toggle", "check", "click", "jump"}
PICTURES = {"image", "icon"}

Entry = dict[str, list[str]]


@dataclass
class Shown:
    """The program in another process, and what was met there."""

    program: "subprocess.Popen[str]"
    screens: int = 0
    controls: int = 0
    findings: list[str] = field(default_factory=list)

    def show(self, place: str) -> list[Entry]:
        """Let it show a place; return all that the bus tells of it."""
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self.program.stdin.write(f"{place}\n")
        self.program.stdin.flush()
        for line in self.program.stdout:
            if line == "ready\n":
                break
        command = ["/usr/bin/python3", "-W", "ignore", str(WALK), str(self.program.pid)]
        walked = subprocess.run(command, capture_output=True, text=True, check=True)
        entries: list[Entry] = json.loads(walked.stdout)
        return entries


@pytest.fixture(scope="module")
def shown(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[Shown]:
    folder = tmp_path_factory.mktemp("tour") / "data"
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.on_tour", str(folder)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as program:
        shown = Shown(program)
        try:
            yield shown
        finally:
            program.kill()
    capture = request.config.pluginmanager.get_plugin("capturemanager")
    assert capture is not None
    with capture.global_and_fixture_disabled():
        print(
            f"\nbus: {shown.screens} screens, {shown.controls} controls, "
            f"{len(shown.findings)} findings"
        )


@pytest.mark.parametrize("kind", EVERY_PLACE, ids=lambda kind: kind.__name__)
def test_everything_says_what_it_is_and_can_be_used(kind: type[object], shown: Shown) -> None:
    entries = shown.show(kind.__name__)
    controls = [one for one in entries if "focusable" in one["states"]]

    found = [finding for one in entries for finding in faults_of(one)]
    if not any(str(one["role"]) == "frame" and one["name"] for one in entries):
        found.append("the window has no title")

    shown.screens += 1
    shown.controls += len(controls)
    shown.findings += found
    assert controls
    assert found == []


def faults_of(entry: Entry) -> Iterator[str]:
    """Return what assistive technology could not make use of."""
    what = f"{entry['role']} {entry['name']!r} in {entry['way'][-3:]}"
    role, states = str(entry["role"]), entry["states"]
    if role in PICTURES and not entry["name"]:
        yield f"{what} has no words"
    if role == "table" and not (min(entry["size"]) and all(entry["headers"])):
        yield f"{what} has no columns with names"
    if "focusable" in states:
        yield from faults_of_control(entry, what, role)


def faults_of_control(entry: Entry, what: str, role: str) -> Iterator[str]:
    """Return what somebody who acts on it would miss."""
    states, presses = entry["states"], PRESSES & {one.lower() for one in entry["actions"]}
    if not str(entry["name"]).strip():
        yield f"{what} has no name"
    if role not in SPEAKING:
        yield f"{what} does not say what it is"
    if role in PRESSED and "enabled" in states and not presses:
        yield f"{what} cannot be pressed"
    if role in {"check box", "radio button"} and "checkable" not in states:
        yield f"{what} does not say whether it is chosen"
    if role in WRITTEN_IN and "labelled-by" not in entry["relations"]:
        yield f"{what} has no label"
