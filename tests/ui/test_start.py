"""The window comes first: what may not have been loaded when people see it, and when they can use it.

Each start is a process of its own, as every test here has loaded far more.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.person import Tile
from app.machine import ROOT
from app.store.tiles import write_tiles

SLOW = {
    "sqlalchemy", "alembic", "pydantic", "nacl", "babel", "yaml", "pyttsx3", "miniaudio", "espeakng_loader",
    "opuslib_next",
    "platformdirs", "sqlite3", "logging.handlers", "hashlib", "app.bootstrap", "app.content.library",
    "app.speech.voice", "ui.flows.opening", "ui.screens.employee.practice", "ui.desktop.renderer",
}  # fmt: skip
NOT_FOR_AN_EMPTY_WINDOW = SLOW | {
    "ui.places",
    "app.speech.reports",
    "app.domain.person",
    "ui.widgets.page",
    "ui.flows.who",
    "ui.flows.language",
    "PySide6.QtSvg",
    "PySide6.QtCore.Qt",
}
NOT_BEFORE_A_PRESS = SLOW | {
    "app.speech.voices",
    "ui.accessibility.list_place",
    "ui.accessibility.portal",
}

PROGRAM = """
import json, sys
from importlib import import_module

command = import_module("ui.main")
load_qt = command.load_qt

def load_and_listen():
    load_qt()
    first_window = import_module("ui.first_window")
    open_window = first_window.open_window

    def open_and_listen(qt_app, wanted):
        seen = {}
        starting = open_window(qt_app, wanted)

        def on_page():
            seen["page"] = sorted(sys.modules)
            tiles = starting.shell.flow.screen.findChildren(import_module("ui.widgets.picture_tile").PictureTile)
            seen["tiles"] = [tile.text() for tile in tiles if tile.isEnabled()]
            import_module("PySide6.QtCore").QTimer.singleShot(0, lambda: on_turn(tiles[0]))

        def on_turn(tile):
            seen["pressed"] = sorted(sys.modules)
            tile.click()
            seen["answer"] = [type(starting.shell.place).__name__]
            print(json.dumps(seen))
            qt_app.quit()

        def on_window():
            # Not a module, but as slow: all the names of `Qt`, made when one is asked for.
            names = {"PySide6.QtCore.Qt"} if "Qt" in vars(sys.modules["PySide6.QtCore"]) else set()
            seen["window"] = sorted({*sys.modules, *names})

        starting.shell.painted.connect(on_window)
        starting.shell.page_painted.connect(on_page)
        return starting

    first_window.open_window = open_and_listen

command.load_qt = load_and_listen
command.main(["--data", sys.argv[1]])
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What one start had loaded at each stride, and the tiles that could be pressed."""
    folder = tmp_path_factory.mktemp("start")
    write_tiles(folder, [Tile(id="1", nickname="Kim", picture="portrait/ana", has_sequence=False)])
    return _start(folder)


ON_WHICH_THREAD = """
import json, sys, threading
from importlib import import_module

behind = []

class Watch:
    def find_spec(self, name, path=None, target=None):
        is_of_qt = name.partition(".")[0] in {"ui", "PySide6"}
        if is_of_qt and threading.current_thread() is not threading.main_thread():
            behind.append(name)

sys.meta_path.insert(0, Watch())
first_window = import_module("ui.first_window")
open_window = first_window.open_window

def open_and_listen(qt_app, wanted):
    starting = open_window(qt_app, wanted)

    def on_opened():
        print(json.dumps({"behind": behind, "loaded": sorted(sys.modules)}))
        qt_app.quit()

    starting.shell.context.opened.connect(on_opened)
    return starting

first_window.open_window = open_and_listen
import_module("ui.main").main(["--data", sys.argv[1]])
"""


def test_what_is_made_of_qt_is_loaded_by_the_thread_of_the_window(tmp_path: Path) -> None:
    seen = _start(tmp_path / "data", ON_WHICH_THREAD)

    assert seen["behind"] == []
    assert {"ui.flows.opening", "ui.desktop.renderer", "app.bootstrap"} <= set(seen["loaded"])


def test_an_empty_window_is_drawn_before_anything_slow_is_loaded(
    seen: dict[str, list[str]],
) -> None:
    assert NOT_FOR_AN_EMPTY_WINDOW & set(seen["window"]) == set()


def test_the_sign_in_is_drawn_before_anything_slow_is_loaded(seen: dict[str, list[str]]) -> None:
    assert SLOW & set(seen["page"]) == set()


def test_a_picture_can_be_pressed_as_soon_as_it_is_seen(seen: dict[str, list[str]]) -> None:
    assert seen["tiles"] == ["Kim"]


def test_who_presses_a_picture_at_once_waits_for_nothing(seen: dict[str, list[str]]) -> None:
    assert NOT_BEFORE_A_PRESS & set(seen["pressed"]) == set()
    assert seen["answer"] == ["ConfirmPerson"]


def _start(folder: Path, program: str = PROGRAM) -> dict[str, list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        timeout=25,
    )
    answer: dict[str, list[str]] = json.loads(done.stdout)
    return answer
