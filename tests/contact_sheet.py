"""Draw every program in every layout and every skin, to be looked at beside the real kind of program.

Run by hand: `.venv/bin/python -m tests.contact_sheet FILE.png [--lang nl] [--theme contrast] [--size 100]`.
One row for each layout, one column for each skin; `--only mail` draws one program, larger.
"""

import argparse
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_FONT_DPI", "96")

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.content.library import Library
from app.desktop.desktop import DesktopState, start_desktop, update
from app.desktop.program import Scene
from app.desktop.registry import LOCK_SCREEN, PROGRAMS
from app.desktop.skin import Skin
from app.domain.support_profile import Theme
from app.i18n import use
from ui.desktop.practice_desktop import PracticeDesktop
from ui.theme.fonts import prepare_look
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look

ROOM = QSize(956, 690)
"""What step card and strip leave of a window of 1366 x 768."""
SMALL, LARGE = 480, 956
HEAD_PX = 26
GAP_PX = 8
PAPER, INK = QColor("#ffffff"), QColor("#222222")


@dataclass(frozen=True, slots=True)
class Row:
    """One program in one layout, and the exercise that shows it."""

    program: str
    layout: str
    exercise_id: str


def rows(library: Library, only: str | None) -> Iterator[Row]:
    """Give every program in every layout, each with the exercise that shows it longest."""
    found: dict[tuple[str, str], list[Row]] = {}
    for card in (card for task in library.tasks() for card in library.exercises(task.id)):
        for setup in library.exercise(card.id).programs:
            row = Row(setup.name, setup.layout, card.id)
            found.setdefault((setup.name, setup.layout), []).append(row)
    for name, program in PROGRAMS.items():
        for layout in program.layouts if only in (None, name) else ():
            if several := found.get((name, layout)):
                yield max(several, key=lambda row: len(on_top(library, row, library.skin())))


def on_top(library: Library, row: Row, skin: Skin) -> list[DesktopState]:
    """Return the exercise as it stands while the program is on top."""
    exercise = library.exercise(row.exercise_id, skin)
    state = start_desktop(exercise.programs, exercise.opened, Scene(skin, exercise.time))
    states = [state]
    for action in (action for step in exercise.steps for action in step.expected):
        state = update(state, action)
        states.append(state)
    return [each for each in states if _shows(each, row.program)]


def _shows(state: DesktopState, program: str) -> bool:
    if program == LOCK_SCREEN.name:
        return state.is_covered
    return not state.is_covered and state.windows[-1:] == (program,)


def drawn(state: DesktopState, look: Look, skin: Skin) -> QPixmap:
    """Return a picture of a practice desktop."""
    window = QWidget()
    apply_look(window, look)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    surface = PracticeDesktop(look, skin.accent)
    layout.addWidget(surface)
    window.resize(ROOM)
    window.show()
    surface.display(state)
    QApplication.processEvents()
    picture = window.grab()
    window.close()
    window.deleteLater()
    return picture


def sheet(
    library: Library, look: Look, every: Sequence[Row], width: int, head_px: int = HEAD_PX
) -> QImage:
    """Return programs in all skins as one picture; without room for a head they have no titles."""
    skins = library.skins()
    height = round(width * ROOM.height() / ROOM.width())
    across, down = width + GAP_PX, head_px + height + GAP_PX
    whole = QSize(len(skins) * across + GAP_PX, len(every) * down + GAP_PX)
    image = QImage(whole, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.setPen(INK)
    for (line, row), (column, skin) in product(enumerate(every), enumerate(skins)):
        left, top = GAP_PX + column * across, GAP_PX + line * down
        if head_px:
            title = f"{row.program} {row.layout} - {skin.id} - {row.exercise_id}"
            painter.drawText(left, top + head_px - 8, title)
        states = on_top(library, row, skin)
        picture = drawn(states[len(states) // 2], look, skin)
        smooth = Qt.TransformationMode.SmoothTransformation
        painter.drawPixmap(left, top + head_px, picture.scaledToWidth(width, smooth))
    painter.end()
    return image


def main() -> None:
    """Read the command line and draw."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--theme", type=Theme, choices=list(Theme), default=Theme.LIGHT)
    parser.add_argument("--size", type=int, default=100)
    parser.add_argument("--only", metavar="PROGRAM", choices=list(PROGRAMS))
    asked = parser.parse_args()
    prepare_look(QApplication([]))
    use(asked.lang)
    library = Library.load(asked.lang)
    every, width = list(rows(library, asked.only)), LARGE if asked.only else SMALL
    sheet(library, Look(asked.theme, asked.size), every, width).save(str(asked.file))
    print(f"Look at {asked.file}.")


if __name__ == "__main__":
    main()
