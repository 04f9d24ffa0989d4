"""One door in a process of its own, fuzzed by atheris: `python -m tests.fuzz.guided DOOR SECONDS CORPUS`."""

import sys

import atheris

with atheris.instrument_imports(include=["app", "yaml", "babel"]):
    from tests.fuzz.doors import DOORS

LARGEST_BYTES = 20_000
SECONDS_FOR_ONE = 5
MEGABYTES = 1024


def main(name: str, seconds: str, corpus: str) -> None:
    """Fuzz until the time is over. A fault ends the process with a traceback and the bytes."""
    door = DOORS[name]

    def try_one(content: bytes) -> None:
        door.open(content)

    options = [
        f"-max_total_time={seconds}", f"-max_len={LARGEST_BYTES}", f"-timeout={SECONDS_FOR_ONE}",
        f"-rss_limit_mb={MEGABYTES}", "-artifact_prefix=/dev/null",
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, corpus], try_one)
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
