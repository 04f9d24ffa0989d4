"""The rows of a table of supports as something to press; each reports the profile it leads to."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.support_profile import SupportProfile
from ui.widgets.choice_tiles import ChoiceTiles
from ui.widgets.on_off_tile import OnOffTile
from ui.widgets.supports.own_switch import OwnSwitchTile
from ui.widgets.supports.row import OnOff, OwnSwitch, Question, RowOnPage, WhichLanguage
from ui.widgets.tiles import Tiles

LINE_PX = 16
SWITCH_PX = 320


class SupportTiles(ChoiceTiles):
    """A question about a support, with its answers.

    Signals:
        changed: the supports as the person wants them now (a `SupportProfile`).
    """

    changed = Signal(object)

    def __init__(self, row: Question, profile: SupportProfile) -> None:
        super().__init__(row.options, row.label, row.chosen)
        self._row = row
        self._profile = profile
        self.chosen.connect(self._on_chosen)

    def _on_chosen(self, key: str) -> None:
        self.changed.emit(self._row.change(self._profile, key))


class SupportSwitch(OnOffTile):
    """A support to switch on and off.

    Signals:
        changed: the supports as the person wants them now (a `SupportProfile`).
    """

    changed = Signal(object)

    def __init__(self, row: OnOff, profile: SupportProfile) -> None:
        super().__init__(row.label, row.picture, is_on=row.is_on)
        self._row = row
        self._profile = profile
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.changed.emit(self._row.change(self._profile))


class SupportRows(QWidget):
    """The rows of a table, in its order; what is switched on and off stands side by side.

    Signals:
        changed: the supports as the person wants them now (a `SupportProfile`).
        language_wanted: the rows for another language (its code).
    """

    changed = Signal(object)
    language_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions: dict[str, SupportTiles] = {}
        self.switches: dict[str, SupportSwitch] = {}
        self.own_switches: dict[str, OwnSwitchTile] = {}
        self.languages: ChoiceTiles | None = None
        self._shown: list[QWidget] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(LINE_PX)

    def show_rows(self, rows: Sequence[RowOnPage], profile: SupportProfile) -> None:
        """Show `rows` in place of what was shown, as `profile` has them."""
        self._clear()
        side_by_side: Tiles | None = None
        for row in rows:
            match row:
                case Question():
                    side_by_side = None
                    self._show(self._tiles(row, profile))
                case OnOff():
                    if side_by_side is None:
                        side_by_side = Tiles(least_width=SWITCH_PX, most_columns=3)
                        self._show(side_by_side)
                    side_by_side.add(self._switch(row, profile))
                case OwnSwitch():
                    side_by_side = None
                    self._show(self._own_switch(row, profile))
                case WhichLanguage():
                    side_by_side = None
                    self._show(self._languages(row))
        self.setVisible(bool(rows))

    def _clear(self) -> None:
        for widget in self._shown:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown.clear()
        self.questions.clear()
        self.switches.clear()
        self.own_switches.clear()
        self.languages = None

    def _show(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self._lines.addWidget(widget)

    def _tiles(self, row: Question, profile: SupportProfile) -> SupportTiles:
        tiles = SupportTiles(row, profile)
        tiles.changed.connect(self.changed)
        self.questions[row.name] = tiles
        return tiles

    def _languages(self, row: WhichLanguage) -> ChoiceTiles:
        tiles = ChoiceTiles(row.options, row.label, row.chosen)
        tiles.chosen.connect(self.language_wanted)
        self.languages = tiles
        return tiles

    def _own_switch(self, row: OwnSwitch, profile: SupportProfile) -> OwnSwitchTile:
        tile = OwnSwitchTile(row, profile)
        tile.changed.connect(self.changed)
        self.own_switches[row.name] = tile
        return tile

    def _switch(self, row: OnOff, profile: SupportProfile) -> SupportSwitch:
        switch = SupportSwitch(row, profile)
        switch.changed.connect(self.changed)
        self.switches[row.name] = switch
        return switch
