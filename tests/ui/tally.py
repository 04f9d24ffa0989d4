"""What audits looked at and what they found, in the words of the requirement."""

from collections import Counter
from dataclasses import dataclass, field

import pytest

from ui.accessibility.audit import AuditResult
from ui.accessibility.audit_findings import Rule

WORDS = {
    Rule.NAME: "nameless",
    Rule.TARGET: "too small",
    Rule.CLIP: "clipped",
    Rule.CUT: "clipped",
    Rule.OVERLAP: "clipped",
    Rule.OVERFLOW: "clipped",
    Rule.CONTRAST: "low contrast",
    Rule.EDGE: "low contrast",
    Rule.FOCUSVIS: "low contrast",
    Rule.KEYREACH: "unreachable",
    Rule.KEYTRAP: "unreachable",
}
KINDS = (*dict.fromkeys(WORDS.values()), "other")


@dataclass(slots=True)
class Tally:
    """What has been looked at: things by name, windows, and how often each kind of fault came."""

    things: set[str] = field(default_factory=set)
    windows: int = 0
    controls: int = 0
    faults: Counter[str] = field(default_factory=Counter)

    def add(self, thing: str, result: AuditResult) -> None:
        """Count one window."""
        self.things.add(thing)
        self.windows += 1
        self.controls += result.controls
        self.faults.update(WORDS.get(finding.rule, "other") for finding in result.findings)

    def tell(self, request: pytest.FixtureRequest, what: str) -> None:
        """Print the counts, whatever pytest keeps to itself."""
        capture = request.config.pluginmanager.get_plugin("capturemanager")
        assert capture is not None
        found = ", ".join(f"{self.faults[kind]} {kind}" for kind in KINDS)
        with capture.global_and_fixture_disabled():
            print(
                f"\naudit: {len(self.things)} {what}, {self.windows} windows, "
                f"{self.controls} controls: {found}"
            )
