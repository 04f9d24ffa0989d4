"""`python -m tests.faults [FAULT ...] [--tries N]`: let things go amiss, and print tried, survived, lost.

After some comes a negative control: a careless program, which must lose something, or the test has gone
blind. It flushes nothing, does not look at what the disk answers, or keeps neither backups nor a day log.
"""

import argparse
import sys
from collections.abc import Callable, Iterator

from tests.faults.clocks import jump_clocks
from tests.faults.damages import damage, kill, kill_migrations
from tests.faults.deeds import DEEDS
from tests.faults.deeds_tried_again import DEEDS as TRIED_AGAIN
from tests.faults.errors import CARELESS, WAYS, fail_calls
from tests.faults.outcome import Outcome
from tests.faults.places import open_twice, refuse_places
from tests.faults.power import cut_power, watched
from tests.faults.power_cut import FileSystem

Try = Callable[[int | None], Iterator[Outcome]]


def power(tries: int | None) -> Iterator[Outcome]:
    """Cut the power in every deed on both kinds of disk."""
    for deed in DEEDS:
        requests = watched(deed)
        for file_system in FileSystem:
            yield cut_power(deed, requests, file_system, tries or 1000)


def errors(tries: int | None) -> Iterator[Outcome]:
    """Let every call fail; with `tries`, about so many of them."""
    for deed in TRIED_AGAIN:
        for way in WAYS:
            yield fail_calls(deed, way, 1 if tries is None else max(1, 600 // tries))


FAULTS: dict[str, Try] = {
    "power": power,
    "errors": errors,
    "damage": lambda tries: iter([damage(tries or 500)]),
    "kill": lambda tries: iter([kill(tries or 200), kill_migrations(tries or 500)]),
    "clocks": lambda tries: iter([jump_clocks(tries or 200)]),
    "places": lambda tries: iter([refuse_places(tries or 5)]),
    "twice": lambda tries: iter([open_twice(tries or 20)]),
}


def _flushes_nothing() -> Outcome:
    requests = watched("practise", is_careless=True)
    return cut_power("practise", requests, FileSystem.ORDERED, 200)


CONTROLS: dict[str, Callable[[], Outcome]] = {
    "power": _flushes_nothing,
    "errors": lambda: fail_calls("export", CARELESS, 1),
    "damage": lambda: damage(100, is_careless=True),
}


def main() -> int:
    """Try the faults, and return 0 when nothing was lost but by the negative control."""
    parser = argparse.ArgumentParser(prog="tests.faults", description=__doc__)
    parser.add_argument("faults", nargs="*", choices=[[], *FAULTS], metavar="FAULT")
    parser.add_argument("--tries", type=int, help="how often, where it is not every call")
    wanted = parser.parse_args()
    is_good = True
    for name in wanted.faults or FAULTS:
        for outcome in FAULTS[name](wanted.tries):
            print(outcome.line(), flush=True)
            is_good &= outcome.lost == 0
        if name in CONTROLS:
            outcome = CONTROLS[name]()
            print(f"NEGATIVE CONTROL, must lose: {outcome.line()}", flush=True)
            is_good &= outcome.lost > 0
    print("Nothing was lost." if is_good else "Something was lost, or a test is blind.")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
