"""A window in the look of the program, to put widgets into, and practice screens."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.demo import fill_demo
from app.domain.exercise import Exercise
from app.domain.support_profile import SupportProfile
from app.i18n import use
from tests.ui.practising import PATIENT, Practice, Practise
from tests.ui.sample_places import Tour
from ui.theme.fonts import prepare_look
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look

Show = Callable[..., QWidget]

PATIENCE_MS = 30_000


@pytest.fixture(scope="session", autouse=True)
def _patience() -> None:
    """Wait longer than the 5 seconds of pytest-qt: a busy computer may stand still for a while."""
    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitActive, QtBot.waitExposed):
        wait.__kwdefaults__ = {**(wait.__kwdefaults__ or {}), "timeout": PATIENCE_MS}


@pytest.fixture(autouse=True)
def from_left_to_right() -> Iterator[None]:
    """Whatever language a test spoke, the next one begins as English is read."""
    yield
    if QApplication.instance() is not None:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def nothing_stays_pressed() -> Iterator[None]:
    """Whoever holds a mouse button down lets it go: it would be down in all the other tests."""
    yield
    if QApplication.instance() is not None:
        assert QApplication.mouseButtons() == Qt.MouseButton.NoButton


@pytest.fixture(autouse=True)
def the_pointer_lies_aside() -> Iterator[None]:
    """Whatever a test did with the pointer, the next window does not come up below it."""
    yield
    screen = QApplication.primaryScreen() if QApplication.instance() is not None else None
    if screen is not None and QCursor.pos() != screen.geometry().bottomRight():
        QCursor.setPos(screen.geometry().bottomRight())


@pytest.fixture(scope="module")
def tour(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tour]:
    """A way through every screen of the invented site, for all tests of one file."""
    prepare_look(qapp)
    folder = tmp_path_factory.mktemp("invented site")
    fill_demo(folder, "en")
    tour = Tour(folder)
    yield tour
    tour.close()
    use("en")


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Show:
    """Show widgets below each other in a window 1366 x 768, in a look; return the window."""
    prepare_look(qapp)
    # pytest-qt holds windows weakly: without this they would go while the test looks at them.
    windows: list[QWidget] = []

    def shown(*widgets: QWidget, look: Look | None = None, width: int = 1366) -> QWidget:
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            layout.addWidget(widget)
        apply_look(window, look or Look())
        window.resize(width, 768)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QApplication.processEvents()
        return window

    return shown


@pytest.fixture
def practise(qtbot: QtBot, qapp: QApplication) -> Practise:
    """Open practice screens, each in a window of its own."""
    prepare_look(qapp)
    kept: list[Practice] = []

    def started(
        profile: SupportProfile = PATIENT,
        look: Look | None = None,
        home: Exercise | None = None,
    ) -> Practice:
        window = QWidget()
        qtbot.addWidget(window)
        apply_look(window, look or Look())
        window.resize(1366, 768)
        practice = Practice(qtbot, window, profile, look or Look(), home)
        kept.append(practice)
        return practice

    return started
