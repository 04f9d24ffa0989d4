"""Put a few lines on paper: on the computer's own printer, or as a page kept in Documents."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QStandardPaths, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

MARGIN_MM = 25
TITLE_POINTS = 24
LINE_POINTS = 16


def print_lines(title: str, lines: Sequence[str], file_name: str) -> Path | None:
    """Print on the preset printer and return None; without one, write a PDF and return its path."""
    if not QPrinterInfo.defaultPrinter().isNull():
        _draw(QPrinter(QPrinterInfo.defaultPrinter()), title, lines)
        return None
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents))
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file_name
    _draw(QPdfWriter(str(path)), title, lines)
    return path


def _draw(device: QPagedPaintDevice, title: str, lines: Sequence[str]) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(*[MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    painter = QPainter(device)
    room = QRectF(0, 0, painter.viewport().width(), painter.viewport().height())
    top = _draw_text(painter, room, title, TITLE_POINTS)
    for line in lines:
        top = _draw_text(painter, room.adjusted(0, top, 0, 0), line, LINE_POINTS)
    painter.end()


def _draw_text(painter: QPainter, room: QRectF, text: str, points: int) -> float:
    painter.setFont(QFont("IBM Plex Sans", points))
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    used = painter.boundingRect(room, flags, text)
    painter.drawText(room, flags, text)
    return used.bottom() + painter.fontMetrics().height()
