"""How long from an act to the repainted practice desktop. By hand: python -m tests.benchmarks.renderer.

Every figure is the median and the 99th percentile of the whole way: update, view, widgets, paint.
"""

import os
import sys
import time
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.desktop.desktop import DesktopState, update
from app.domain.action import Action
from tests.ui.desktop.scenes import SKIN, desktop, press, two_programs, typed
from ui.desktop.practice_desktop import PracticeDesktop
from ui.theme.fonts import prepare_look
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look

ROUNDS = 60
FIRST_ROUNDS = 20
WARM_UP = 5


def main() -> None:
    """Print one line for each kind of act."""
    qt_app = QApplication(sys.argv)
    prepare_look(qt_app)
    print(f"{'act':28} {'median ms':>10} {'p99 ms':>10} {'worst ms':>10}")
    for name, start, acts in scenes():
        print_line(name, measure(start, acts))
    print("the first time, when every widget is made")
    for name, start, acts in scenes():
        print_line(name, measure_first(start, acts[0]))


def scenes() -> Iterator[tuple[str, DesktopState, tuple[Action, ...]]]:
    """Yield a name, where it begins, and acts that lead back to where they began."""
    mail = desktop("mail program")
    writing = desktop("mail program", press("mail/new"))
    chat = desktop("chat program", press("chat/conversation/team"))
    yield (
        "type a letter in a field",
        writing,
        (typed("mail/subject", "a"), typed("mail/subject", "")),
    )
    yield "type a letter in the box", writing, (typed("mail/body", "a"), typed("mail/body", ""))
    yield "type in the chat", chat, (typed("chat/text", "a"), typed("chat/text", ""))
    yield "open another mail", mail, (press("mail/letter/ana"), press("mail/letter/lunch"))
    yield "open another folder", mail, (press("mail/folder/bin"), press("mail/folder/inbox"))
    yield (
        "press a number key",
        desktop("clock terminal"),
        (
            press("clock/keypad/1"),
            press("clock/keypad/back"),
        ),
    )
    both = two_programs(press("desktop/start"), press("desktop/menu/chat"))
    yield "change the window", both, (press("desktop/taskbar/mail"), press("desktop/taskbar/chat"))
    yield "start menu", two_programs(), (press("desktop/start"), press("desktop/start"))
    yield "begin and drop a mail", mail, (press("mail/new"), press("mail/throw_away"))


def measure(start: DesktopState, acts: tuple[Action, ...]) -> list[float]:
    """Return how many milliseconds each act took until it was painted, without the first rounds."""
    window, surface = shown(start)
    state, times = start, []
    for number in range(ROUNDS):
        for act in acts:
            began = time.perf_counter()
            state = update(state, act)
            surface.display(state)
            QApplication.processEvents()
            if number >= WARM_UP:
                times.append((time.perf_counter() - began) * 1000)
    window.close()
    return sorted(times)


def measure_first(start: DesktopState, act: Action) -> list[float]:
    """Return how many milliseconds an act took that was never done before in its window."""
    times = []
    for _unused in range(FIRST_ROUNDS):
        window, surface = shown(start)
        began = time.perf_counter()
        surface.display(update(start, act))
        QApplication.processEvents()
        times.append((time.perf_counter() - began) * 1000)
        window.close()
        window.deleteLater()
    return sorted(times)


def shown(state: DesktopState) -> tuple[QWidget, PracticeDesktop]:
    """Return a window with a practice desktop in it, painted."""
    look = Look()
    window = QWidget()
    apply_look(window, look)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    surface = PracticeDesktop(look, SKIN.accent)
    layout.addWidget(surface)
    window.resize(956, 768)
    window.show()
    surface.display(state)
    QApplication.processEvents()
    return window, surface


def print_line(name: str, times: list[float]) -> None:
    """Print the median, the 99th percentile and the worst of sorted `times`."""
    median, slow = times[len(times) // 2], times[int(len(times) * 0.99) - 1]
    print(f"{name:28} {median:10.2f} {slow:10.2f} {times[-1]:10.2f}")


if __name__ == "__main__":
    main()
