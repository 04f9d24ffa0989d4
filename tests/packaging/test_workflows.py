"""What runs for a release elsewhere is what was looked at here: no action can change by itself."""

import re
from pathlib import Path

import pytest

from app.machine import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"[a-z-]+/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_named_by_its_commit(workflow: Path) -> None:
    used = re.findall(r"uses: (.+)", workflow.read_text("utf-8"))

    assert used
    assert [action for action in used if not PINNED.fullmatch(action)] == []


def test_every_script_a_workflow_runs_is_there() -> None:
    words = " ".join(path.read_text("utf-8") for path in WORKFLOWS).replace("\\", "/")
    scripts = set(re.findall(r"(?:packaging|\.ci)/[\w./]+", words))

    assert [name for name in scripts if not (ROOT / name).is_file()] == []
