"""Every word a widget draws, with place, font and pen: its painting is repeated and written down.

Nothing is guessed from properties, so it is true for stock widgets and painted ones alike.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import (
    QFont,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QRegion,
    QTextItem,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

DOTS_PER_INCH = 96
MILLIMETRES_PER_INCH = 25.4

_Place = QPointF | QPoint | QPainterPath.Element


@dataclass(frozen=True, slots=True)
class Drawn:
    """One piece of text on one line. `area` is in pixels of its widget, `pen` is "#rrggbb"."""

    text: str
    area: QRectF
    font: QFont
    pen: str


class _Notebook(QPaintEngine):
    """Draws nothing; notes the text."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.notes: list[Drawn] = []

    @override
    def begin(self, pdev: QPaintDevice) -> bool:
        return True

    @override
    def end(self) -> bool:
        return True

    @override
    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    @override
    def updateState(self, state: QPaintEngineState) -> None:
        pass

    @override
    def drawPixmap(self, *_pixmap: object) -> None:
        pass

    @override
    def drawImage(self, *_image: object) -> None:
        pass

    @override
    def drawPath(self, *_path: object) -> None:
        pass

    @override
    def drawPolygon(self, *_points: object) -> None:
        pass

    @override
    def drawTextItem(self, p: _Place, textItem: QTextItem) -> None:
        painter = self.painter()
        tall = textItem.ascent() + textItem.descent()
        start = QPointF(p.x, p.y) if isinstance(p, QPainterPath.Element) else QPointF(p)
        box = QRectF(start.x(), start.y() - textItem.ascent(), textItem.width(), tall)
        area = painter.combinedTransform().mapRect(box)
        pen = painter.pen().color().name()
        self.notes.append(Drawn(textItem.text(), area, textItem.font(), pen))


class _Page(QPaintDevice):
    """A paint device of a size whose engine is a notebook."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size
        self.notebook = _Notebook()

    @override
    def paintEngine(self) -> QPaintEngine:
        return self.notebook

    @override
    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        kinds = QPaintDevice.PaintDeviceMetric
        wide, tall = self._size.width(), self._size.height()
        millimetres = MILLIMETRES_PER_INCH / DOTS_PER_INCH
        answers = {
            kinds.PdmWidth: wide,
            kinds.PdmHeight: tall,
            kinds.PdmWidthMM: round(wide * millimetres),
            kinds.PdmHeightMM: round(tall * millimetres),
            kinds.PdmDepth: QImage.Format.Format_RGB32.value,
            kinds.PdmDevicePixelRatio: 1,
            kinds.PdmDevicePixelRatioScaled: int(QPaintDevice.devicePixelRatioFScale()),
        }
        return answers.get(metric, DOTS_PER_INCH)


def drawn_by(widget: QWidget) -> tuple[Drawn, ...]:
    """Return the text that `widget` itself draws, without its children, in drawing order."""
    page = _Page(widget.size())
    widget.render(page, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return tuple(note for note in page.notebook.notes if _is_seen(note.text))


def _is_seen(text: str) -> bool:
    """Tell whether anything of `text` is seen: marks for the reading direction are not."""
    return any(character.isprintable() and not character.isspace() for character in text)
