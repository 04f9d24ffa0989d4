"""Buttons in two columns on a card beside the program, in three on one as wide as the window."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout

from ui.widgets.big_button import BigButton

COLUMNS = 2
COLUMNS_WIDE = 3


class SideButtons(QGridLayout):
    """Keeps the order of its buttons; a hidden one leaves its place to nobody."""

    def __init__(self, buttons: Sequence[BigButton]) -> None:
        super().__init__()
        self._buttons = tuple(buttons)
        self._columns = 0
        self.setSpacing(4)
        self.set_wide(is_wide=False)

    def set_wide(self, *, is_wide: bool) -> None:
        """Use three columns instead of two."""
        columns = COLUMNS_WIDE if is_wide else COLUMNS
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._buttons):
            self.addWidget(button, *divmod(place, columns))
        for column in range(COLUMNS_WIDE):
            self.setColumnStretch(column, int(column < columns))
