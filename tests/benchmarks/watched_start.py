"""Start the program in this process and print what a person would have seen and when. For start.py.

Prints five numbers, all in seconds: the clock when the window had been drawn, when the tiles could be
pressed, when a pressed one had been answered, and when everything was loaded; and the longest stall of
the window's thread after the page was drawn.
"""

import sys
from argparse import Namespace
from collections.abc import Callable
from importlib import import_module
from typing import Any


def main(folder: str) -> None:
    """Run the program as its command does; only its window is watched."""
    command: Any = import_module("ui.main")
    load_qt: Callable[[], None] = command.load_qt

    def load_and_watch() -> None:
        load_qt()
        _watch_window()

    command.load_qt = load_and_watch
    command.main(["--data", folder])


def _watch_window() -> None:
    first_window: Any = import_module("ui.first_window")
    open_window = first_window.open_window

    def open_watched(qt_app: Any, wanted: Namespace) -> Any:
        starting = open_window(qt_app, wanted)
        # Here, not above: it imports Qt, and the program shall do that itself.
        starting.watch = import_module("tests.benchmarks.watch").Watch(starting.shell)
        return starting

    first_window.open_window = open_watched


if __name__ == "__main__":
    main(sys.argv[1])
