"""Cut the power at chosen moments of a real program, and count what was lost."""

from collections import Counter
from random import Random

from tests.faults.deeds import DATA
from tests.faults.losses import lost_in
from tests.faults.outcome import Outcome, quiet
from tests.faults.power_cut import Disk, FileSystem, write_disk
from tests.faults.quick_disk import quick_folder
from tests.faults.requests import Kind, Request, read_requests
from tests.faults.shim import build_shim, run_watched

SEED = 20_261_122
NEAR_THE_END = 500
HALF = 0.5


def watched(deed: str, *, is_careless: bool = False) -> tuple[Request, ...]:
    """Do a deed for real, and return all it asked of the disk."""
    with quick_folder("power") as folder:
        root, log = folder / "disk", folder / "requests"
        root.mkdir()
        words = [deed, str(root), *(["--careless"] if is_careless else [])]
        shim = build_shim(folder)
        run_watched(shim, "tests.faults.deeds", words, root=root, log=log)
        if deed == "migrate":
            words = [str(root / DATA)]
            run_watched(shim, "tests.app.store.next_version", words, root=root, log=log)
        return read_requests(log, root)


def cut_power(
    deed: str, requests: tuple[Request, ...], file_system: FileSystem, tries: int
) -> Outcome:
    """Cut the power `tries` times at moments spread over the whole deed."""
    losses: Counter[str] = Counter()
    with quiet():
        for number in range(tries):
            random = Random(SEED + number)  # noqa: S311 - chance, no secret
            moment = _moment(random, len(requests))
            if lost := _lost_at(deed, requests[:moment], file_system, random):
                losses[lost] += 1
    what = f"power cut, {deed}, {file_system.value} disk, {len(requests)} requests"
    return Outcome(what, tries, losses)


def _moment(random: Random, requests: int) -> int:
    """Choose when the power goes: every second time near the end, where most was told."""
    return random.randint(
        max(1, requests - NEAR_THE_END) if random.random() < HALF else 1, requests
    )


def _lost_at(
    deed: str, requests: tuple[Request, ...], file_system: FileSystem, random: Random
) -> str | None:
    disk = Disk(file_system)
    disk.ask(requests)
    told = [one.content.decode() for one in requests if one.kind is Kind.ACKNOWLEDGE]
    with quick_folder("power") as folder:
        write_disk(folder / "disk", disk.cut(random))
        return lost_in(deed, folder / "disk", told)
