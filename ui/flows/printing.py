"""Put a few lines on paper: on the computer's own printer, or as a page kept in Documents."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QRectF, QStandardPaths, Qt, QTimer
from PySide6.QtGui import (
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication

from app.i18n import _
from ui.flows.flow import Flow
from ui.theme.icons import has_picture, picture
from ui.theme.tokens import FAMILY, STANDARD_LOOK

MARGIN_MM = 25
PICTURE_MM = 30
PICTURE_PX = 600
MILLIMETRES_PER_INCH = 25.4
TITLE_POINTS = 24
LINE_POINTS = 16
GAP_LINES = 0.6
FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Line:
    """One line on paper: words, and perhaps a picture in front of them."""

    words: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """One line with its picture as it is drawn."""

    words: str
    image: QImage | None = None


class Printing(QObject):
    """Prints for one page of the program, off the window's thread; a double press prints once."""

    def __init__(self, flow: Flow, tell: Callable[[str], None]) -> None:
        super().__init__(flow)
        self._flow = flow
        self._tell = tell
        self._is_busy = False

    def begin(self, title: str, lines: Sequence[Line], file_name: str) -> None:
        """Print, and `tell` where the page is. While one is on its way no other is begun."""
        if self._is_busy:
            return
        self._is_busy = True
        drawn = [_draw_picture(line) for line in lines]
        self._flow.work(lambda: print_lines(title, drawn, file_name), self._on_printed)

    def _on_printed(self, where: str) -> None:
        # The second press of a double one may come when a short page is printed already.
        QTimer.singleShot(QApplication.doubleClickInterval(), self, self._on_ready)
        self._tell(where)

    def _on_ready(self) -> None:
        self._is_busy = False


def print_lines(title: str, lines: Sequence[DrawnLine], file_name: str) -> str:
    """Print on the preset printer, or without one keep a PDF in Documents; say where it is now."""
    if not QPrinterInfo.defaultPrinter().isNull():
        is_drawn = _draw(QPrinter(QPrinterInfo.defaultPrinter()), title, lines)
        where = _("The page is on its way to the printer.")
    else:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        is_drawn = _can_hold(folder) and _draw(QPdfWriter(str(folder / file_name)), title, lines)
        where = _("The page to print is in Documents: {file}.").format(file=file_name)
    return where if is_drawn else _("Printing did not work. Please write it down.")


def _draw_picture(line: Line) -> DrawnLine:
    """Return `line` as any thread can draw it: a pixmap belongs to the window's."""
    if not has_picture(line.picture):
        return DrawnLine(line.words)
    return DrawnLine(line.words, picture(line.picture, PICTURE_PX, STANDARD_LOOK).toImage())


def _can_hold(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)


def _draw(device: QPagedPaintDevice, title: str, lines: Sequence[DrawnLine]) -> bool:
    """Draw the page, and tell whether that was possible."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(*[MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        return False
    room = QRectF(0, 0, painter.viewport().width(), painter.viewport().height())
    top = _draw_text(painter, room, title, TITLE_POINTS)
    for line in lines:
        if top + _height(painter, room, line) > room.height():
            device.newPage()
            top = 0.0
        top = _draw_line(painter, room.adjusted(0, top, 0, 0), line)
    return painter.end()


def _height(painter: QPainter, room: QRectF, line: DrawnLine) -> float:
    painter.setFont(QFont(FAMILY, LINE_POINTS))
    words = painter.boundingRect(room, FLAGS, line.words).height()
    return words if line.image is None else max(words, _side(painter))


def _side(painter: QPainter) -> float:
    return PICTURE_MM / MILLIMETRES_PER_INCH * painter.device().logicalDpiY()


def _draw_line(painter: QPainter, room: QRectF, line: DrawnLine) -> float:
    if line.image is None:
        return _draw_text(painter, room, line.words, LINE_POINTS)
    side = _side(painter)
    area = QRectF(room.left(), room.top(), side, side)
    painter.drawImage(area, line.image)
    beside = room.adjusted(side * 1.2, side / 3, 0, 0)
    return max(_draw_text(painter, beside, line.words, LINE_POINTS), area.bottom() + side / 5)


def _draw_text(painter: QPainter, room: QRectF, text: str, points: int) -> float:
    painter.setFont(QFont(FAMILY, points))
    used = painter.boundingRect(room, FLAGS, text)
    painter.drawText(room, FLAGS, text)
    return used.bottom() + painter.fontMetrics().height() * GAP_LINES
