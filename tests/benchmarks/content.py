"""How fast compiled content is there. Run by hand: `python -m tests.benchmarks.content`.

The index is everything the library reads when it opens: the bundle is up to date, its head is read and
the cards are made. One exercise is what happens when somebody presses its tile; the slowest one counts.
The quickest of many rounds is what the work costs; the median also tells how busy the computer is.
"""

import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

from app.content.bundle import bundle_path, fingerprint, read_bundle
from app.content.compiler import write_bundles
from app.content.library import Library
from app.i18n import LANGUAGES
from app.paths import shipped

ROUNDS = 200
INDEX_LIMIT_MS = 10.0
EXERCISE_LIMIT_MS = 2.0


def times_ms(work: Callable[[], object], rounds: int = ROUNDS) -> tuple[float, float]:
    """Return the quickest and the median round, in milliseconds."""
    times = []
    for _unused in range(rounds):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return min(times), statistics.median(times)


def report(language: str) -> bool:
    """Print the times of one language, and tell whether the quickest are within their limits."""
    library = Library.load(language)
    cards = [card for task in library.tasks() for card in library.exercises(task.id)]
    index = times_ms(lambda: Library.load(language))
    freshness = times_ms(lambda: fingerprint(shipped("data"), language))
    each = {card.id: times_ms(partial(library.exercise, card.id), 20) for card in cards}
    slowest = max(each, key=lambda exercise_id: each[exercise_id][0])
    said = (
        f"{language}: index of {len(cards)} exercises {index[0]:.2f} ms (median {index[1]:.2f}),",
        f"of which is it up to date {freshness[0]:.2f};",
        f"slowest exercise {slowest} {each[slowest][0]:.2f} ms (median {each[slowest][1]:.2f})",
    )
    sys.stdout.write(" ".join(said) + "\n")
    return index[0] < INDEX_LIMIT_MS and each[slowest][0] < EXERCISE_LIMIT_MS


def main() -> int:
    """Compile what is not compiled, measure each language, and tell whether all is fast enough."""
    data = shipped("data")
    if any(read_bundle(data, each.code) is None for each in LANGUAGES):
        write_bundles(data)
    sizes = sum(bundle_path(data, each.code).stat().st_size for each in LANGUAGES)
    sys.stdout.write(f"bundles: {sizes // 1024} kB in {len(LANGUAGES)} languages\n")
    good = [report(each.code) for each in LANGUAGES]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
