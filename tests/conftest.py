"""What holds for every test: no network, no real data folder, English, and no warnings."""

import gc
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from app.catalogues import compile_texts
from app.i18n import use
from app.machine import has_stale_texts
from tests.counts import is_long, long_count

SCREEN_SECONDS = 300
DEFERRED_DELETE = 52
"""`QEvent.Type.DeferredDelete`, without importing Qt where no test needs it."""
_IN_SESSION = "WISE_STEPS_SCREEN"
_own_folder = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """Shut the network, and turn away from what belongs to the person at this computer."""
    sys.addaudithook(_refuse_network)
    # Rubbish with windows in it must not go on another thread, nor before Qt has let go of it.
    gc.disable()
    folder = Path(tempfile.mkdtemp(prefix="wise-steps-tests-"))
    config.stash[_own_folder] = folder
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        os.environ[name] = str(folder / name.lower())
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if _is_in_session() else "offscreen")
    if has_stale_texts():
        compile_texts()
    hypothesis.settings.register_profile(
        "wise-steps",
        deadline=None,
        max_examples=long_count(100, 2000),
        # Everybody gets the same examples, so that red means "changed". The long run seeks new ones.
        derandomize=not is_long(),
        suppress_health_check=[hypothesis.HealthCheck.too_slow],
    )
    hypothesis.settings.load_profile("wise-steps")


def pytest_sessionfinish() -> None:
    """Take every window away while Qt is still there: at the very end it would be too late."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    qt_app = widgets.QApplication.instance() if widgets is not None else None
    if widgets is None or qt_app is None:
        return
    for window in widgets.QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    qt_app.sendPostedEvents(None, DEFERRED_DELETE)
    gc.collect()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing behind."""
    shutil.rmtree(config.stash[_own_folder], ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep what belongs to this run and this system: the tests with a screen, or those without."""
    kept: list[pytest.Item] = []
    left_out: list[pytest.Item] = []
    for item in items:
        belongs = _needs_screen(item) == _is_in_session() and _is_about_this_system(item)
        (kept if belongs else left_out).append(item)
        if _needs_screen(item) and item.get_closest_marker("timeout") is None:
            item.add_marker(pytest.mark.timeout(SCREEN_SECONDS))
    items[:] = kept
    config.hook.pytest_deselected(items=left_out)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Let the windows of a test go with it: later they would go in the middle of another one."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, DEFERRED_DELETE)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    use("en")
    yield
    use("en")


@pytest.fixture(autouse=True)
def _quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on a warning of our own log. A test that expects one looks at it, then clears it."""
    yield
    loud = [
        record.getMessage()
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelname in {"WARNING", "ERROR", "CRITICAL"}
        and record.name.partition(".")[0] in {"app", "ui"}
    ]
    assert loud == []


def _needs_screen(item: pytest.Item) -> bool:
    return any(item.get_closest_marker(name) is not None for name in ("screen", "sound"))


def _is_about_this_system(item: pytest.Item) -> bool:
    return sys.platform.startswith("linux") or item.get_closest_marker("linux") is None


def _is_in_session() -> bool:
    return os.environ.get(_IN_SESSION) == "1"


def _refuse_network(event: str, details: tuple[object, ...]) -> None:
    if event == "socket.__new__" and details[1] in {socket.AF_INET, socket.AF_INET6}:
        raise RuntimeError("A test wanted the network.")
    if event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        raise RuntimeError("A test wanted to look up a name.")
