"""While a screen reader runs, what is in a list says which of how many it is."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.i18n import _
from ui.accessibility.roles import LIST_PROPERTY
from ui.accessibility.screen_reader import ScreenReader

TOLD = "toldPlace"
FEWEST = 2


class ListPlaces(QObject):
    """Tells the place of what the focus comes to, before a screen reader asks what it is.

    Not the own voice: it has the time of a sentence for everything, and nobody wants to hear numbers.
    """

    def __init__(self, reader: ScreenReader) -> None:
        super().__init__(reader)
        self._reader = reader
        qt_app = QApplication.instance()
        if isinstance(qt_app, QApplication):
            qt_app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        # What the focus leaves keeps its words: a screen reader would read any change of them first.
        if isinstance(new, QAbstractButton):
            _tell(new, _place_of(new) if self._reader.is_running else "")


def _tell(item: QAbstractButton, place: str) -> None:
    told = str(item.property(TOLD) or "")
    if told != place:
        own = item.accessibleDescription().removesuffix(told).rstrip()
        item.setProperty(TOLD, place)
        item.setAccessibleDescription(" ".join(filter(None, (own, place))))


def _place_of(item: QAbstractButton) -> str:
    """Return "2 of 5" for the second of five; nothing outside of a list and for the only one."""
    parent = item.parentWidget()
    if parent is None or not parent.property(LIST_PROPERTY):
        return ""
    items = [each for each in parent.children() if isinstance(each, QAbstractButton)]
    shown = sorted((each for each in items if not each.isHidden()), key=_reading_order)
    if len(shown) < FEWEST:
        return ""
    # Translators: a screen reader says which item of a list this is, such as "2 of 5".
    place = _("{number} of {total}").format(number=shown.index(item) + 1, total=len(shown))
    return f"{place}."


def _reading_order(item: QWidget) -> tuple[int, int]:
    across = -item.geometry().right() if item.isRightToLeft() else item.x()
    return item.y(), across
