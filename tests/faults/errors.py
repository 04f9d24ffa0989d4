"""Let the disk fail at every call, and count what was lost."""

import json
from collections import Counter

from tests.faults.outcome import Outcome
from tests.faults.quick_disk import quick_folder
from tests.faults.shim import build_shim, run_watched

WAYS = {
    "once": "an error at every call that changes the disk",
    "reads": "an error at every call, reading too",
    "full": "disk full from every call on",
    "short": "disk full half-way through every write",
}

CARELESS = "careless"


def fail_calls(deed: str, way: str, every: int) -> Outcome:
    """Let each call of a deed (or each `every`-th one) fail in this way."""
    with quick_folder("errors") as folder:
        root = folder / "disk"
        root.mkdir()
        words = [str(root), deed, way, str(every)]
        said = run_watched(build_shim(folder), "tests.faults.failing", words, root=root)
    counts = json.loads(said.splitlines()[-1])
    losses = Counter({"not kept": counts["lost"], "crashed": counts["crashed"]})
    return Outcome(
        f"{deed}, {WAYS.get(way, way)}, {counts['calls']} calls", counts["tried"], +losses
    )
