"""Load what is slow to load and open the data folder, while people already read the tiles."""

import logging
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.paths import logs_folder
from ui.flows.context import Context
from ui.loading import Loading
from ui.shell import Shell
from ui.tidying import Tidying
from ui.turns import in_turns

if TYPE_CHECKING:  # decision 0013: the first window must not wait for the store's libraries
    from app.bootstrap import Services
    from app.domain.site import Site
    from ui.comes_forward import ComesForward
    from ui.kiosk import Kiosk
    from ui.places import Place
    from ui.shell import OpenPlace
    from ui.theme.wishes import Wishes

log = logging.getLogger(__name__)

TURN_SECONDS = 0.005  # Python's own
LOADING_TURN_SECONDS = 0.0001
LOG_BYTES = 1_000_000
LOG_FILES = 3
EMBLEM_SIDES_PX = (16, 32, 48, 128)
DEMO_FOLDER = "demo"


@dataclass(frozen=True, slots=True)
class Opened:
    """The open data folder and the site in it, if one was set up."""

    services: "Services"
    site: "Site | None"


class Starting(QObject):
    """Brings the program up, each part when the one before has been drawn, and takes it down again.

    First the empty window, then `first` in it, then everything else.
    """

    def __init__(
        self,
        shell: Shell,
        context: Context,
        first: "Callable[[], Place]",
        *,
        fills_demo: bool,
        brought: Path | None = None,
    ) -> None:
        super().__init__()
        self._first = first
        self._tidying = Tidying(self)
        self.shell = shell
        self._context = context
        self._fills_demo = fills_demo
        self._is_over = False
        self._brought = brought
        self._services: Services | None = None
        self._kiosk: Kiosk | None = None
        self._comes_forward: ComesForward | None = None
        shell.painted.connect(partial(self._soon, self._on_painted))
        shell.page_painted.connect(partial(in_turns, self, self._get_ready()))
        context.open_wanted.connect(self._open)

    def take_whole_screen(self) -> None:
        """Show the window over everything; only a supporter can close it."""
        self._watch_over_window().use(True)

    def close_down(self) -> None:
        """Be silent, finish what is being kept, and close the data folder."""
        self._is_over = True
        background = self._context.background
        self._context.speech.close()
        background.store(self._close_folder, _nothing, _nothing)
        background.close()

    def _soon(self, step: Callable[[], None]) -> None:
        """Do `step` when what was drawn is also on the screen."""
        QTimer.singleShot(0, self, step)

    def _on_painted(self) -> None:
        """Show the first page in the window."""
        from ui.accessibility.computer import Computer
        from ui.theme.fonts import use_typeface
        from ui.theme.stillness import keep_still

        qt_app = QApplication.instance()
        if isinstance(qt_app, QApplication):
            use_typeface(qt_app)
            keep_still(qt_app)
        self._computer = Computer(self)
        self._computer.changed.connect(self._on_computer_changed)
        self._computer.look()
        self.shell.go(self._first())
        self.shell.update()

    def _get_ready(self) -> Iterator[None]:
        """Do what the first page does not need, and then load the rest of the program."""
        from ui.accessibility.last_used import LastUsed
        from ui.accessibility.reader_watch import follow

        context = self._context
        self.shell.listen_to_focus()
        self.shell.presses.wait_for_switches()
        LastUsed(self.shell)
        yield
        follow(context.reader)
        context.speech.start()
        yield
        self._computer.listen()
        # Others get their turn fifty times as often, or every touch waits for what is loading.
        sys.setswitchinterval(LOADING_TURN_SECONDS)
        loading = Loading(self)
        loading.loaded.connect(self._on_places_loaded)
        loading.begin(context.background, context.report_trouble)

    def _on_places_loaded(self, open_place: "OpenPlace") -> None:
        """Open the data folder, only now: two things at once would slow touches."""
        self.shell.has_loaded(open_place)
        self._open()

    def _watch_over_window(self) -> "Kiosk":
        if self._kiosk is None:
            from ui.kiosk import Kiosk

            self._kiosk = Kiosk(self.shell, self._context)
        return self._kiosk

    def _listen_for_second_start(self) -> None:
        from ui.comes_forward import ComesForward

        if self._comes_forward is not None:  # of a folder that was opened before
            self._comes_forward.deleteLater()
        self._comes_forward = ComesForward(self.shell, self._context)

    def _on_computer_changed(self, wishes: "Wishes") -> None:
        """Look as the computer asks, at once; what somebody has begun stays as it is until it ends."""
        from ui.widgets.edits import holds_work

        if self._is_over:
            return
        flow = self.shell.flow
        if self._context.use_wishes(wishes) and flow is not None and not holds_work(flow.screen):
            self.shell.rebuild()

    def _open(self) -> None:
        self._context.background.store(self._open_folder, self._on_opened, self._on_not_opened)

    def _on_not_opened(self, problem: Exception) -> None:
        """Two starts at once: the one that came first shows itself, this one goes away."""
        from app.store.problems import DataFolderInUse
        from ui.comes_forward import another_window_came

        context = self._context

        def on_asked(came: bool) -> None:  # noqa: FBT001 - the answer of the other thread
            if came:
                self.shell.close()
            else:
                context.report_trouble(problem)

        if isinstance(problem, DataFolderInUse):
            folder = context.folder
            context.background.run(
                lambda: another_window_came(folder, self._brought), on_asked, _nothing
            )
        else:
            context.report_trouble(problem)

    def _open_folder(self) -> Opened:
        """Open the data folder, on its thread."""
        context = self._context
        opened = open_folder(
            context.folder, context.start_profile.language, fills_demo=self._fills_demo
        )
        self._services = opened.services
        return opened

    def _close_folder(self) -> None:
        """Close what was opened, on the same thread, also when the window never heard of it."""
        context = self._context
        services = context.services if context.is_open else self._services
        if services is not None:
            services.close()

    def _show_emblem(self) -> None:
        """Give the window its picture in the task bar, when nobody waits for it any more."""
        from PySide6.QtGui import QIcon

        from ui.theme.icons import picture
        from ui.theme.tokens import STANDARD_LOOK

        emblem = QIcon()
        for side in EMBLEM_SIDES_PX:
            emblem.addPixmap(picture("program/icon", side, STANDARD_LOOK))
        self.shell.setWindowIcon(emblem)

    def _on_opened(self, opened: Opened) -> None:
        from ui.places import (
            BroughtFile,
            ChooseLanguage,
            ChooseLook,
            ChooseWay,
            ConfirmPerson,
            WhoAreYou,
        )

        sys.setswitchinterval(TURN_SECONDS)
        self._tidying.begin()
        self._context.folder = opened.services.folder
        self._context.session.site = opened.site
        self._context.open(opened.services)
        self._show_emblem()
        self._watch_over_window()
        self._listen_for_second_start()
        place = self.shell.place
        if opened.site is None and not isinstance(place, ChooseLanguage | ChooseLook | ChooseWay):
            self.shell.go(ChooseWay())
        elif opened.site is not None and not isinstance(place, WhoAreYou | ConfirmPerson):
            self.shell.go(WhoAreYou())
        brought, self._brought = self._brought, None
        if opened.site is not None and brought is not None:
            self.shell.ask_for_passphrase(BroughtFile(brought))


def open_folder(folder: Path, language: str, *, fills_demo: bool) -> Opened:
    """Open the data folder. With `fills_demo` the invented site, beside a real one if there is one.

    Raises StoreProblem.
    """
    write_log(folder)
    build = cast("Callable[[Path], Services]", import_module("app.bootstrap").build)
    services = build(folder)
    site = services.store.site.site()
    if fills_demo and (site is None or not site.is_demo):
        services.close()
        demo = folder if site is None else folder / DEMO_FOLDER
        return _open_demo(demo, language)
    return Opened(services, site)


def write_log(folder: Path) -> None:
    """Keep a log beside the data: no names, three files of 1 MB at most."""
    from logging.handlers import RotatingFileHandler

    from app.logs import WithoutWords, leave_no_core

    leave_no_core()

    logs = logs_folder(folder)
    try:
        logs.mkdir(parents=True, exist_ok=True)
        keeper = RotatingFileHandler(
            logs / "wise-steps.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES - 1, encoding="utf-8"
        )
    except OSError as problem:
        log.warning("No log is kept: %s", type(problem).__name__)
        return
    keeper.setFormatter(WithoutWords())
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for earlier in [one for one in root.handlers if isinstance(one, RotatingFileHandler)]:
        root.removeHandler(earlier)
        earlier.close()
    root.addHandler(keeper)


def _open_demo(folder: Path, language: str) -> Opened:
    bootstrap, demo = import_module("app.bootstrap"), import_module("app.demo")
    build = cast("Callable[[Path], Services]", bootstrap.build)
    services = build(folder)
    if services.store.site.site() is None:
        services.close()
        demo.fill_demo(folder, language)
        services = build(folder)
    return Opened(services, services.store.site.site())


def _nothing(_answer: object) -> None:
    """Take an answer that nobody waits for."""
