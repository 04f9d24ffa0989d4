"""The organisation that uses this workstation, and the few rules it sets."""

from dataclasses import dataclass

from app.domain.task import Scenario


@dataclass(frozen=True, slots=True)
class Site:
    """A site. `idle_minutes` (5 to 60, None means never) is when "Are you still ...?" is asked.

    `is_demo` marks the invented site, which is clearly shown as such and can be removed.
    `minimum_people` (5 or more) is the group threshold of the results file.
    """

    name: str
    scenario: Scenario
    language: str = "en"
    idle_minutes: int | None = 10
    is_demo: bool = False
    minimum_people: int = 5
