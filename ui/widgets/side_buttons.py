"""Buttons in two columns on a card beside the program, in three on one as wide as the window."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout

from ui.widgets.big_button import BigButton
from ui.widgets.letting_go import let_go


class SideButtons(QGridLayout):
    """Keeps the order of its buttons; a hidden one leaves its place to nobody.

    One that is alone in the last row is as wide as all: its words need fewer lines.
    """

    def __init__(self) -> None:
        super().__init__()
        self._columns = 0
        self.setSpacing(4)

    def show(self, buttons: Sequence[BigButton], columns: int) -> None:
        """Hold exactly `buttons`, in so many columns."""
        let_go(self)
        last = max((n for n, one in enumerate(buttons) if not one.isHidden()), default=0)
        for place, button in enumerate(buttons):
            row, column = divmod(place, columns)
            is_alone = place == last and column == 0
            self.addWidget(button, row, column, 1, columns if is_alone else 1)
        for column in range(max(columns, self._columns)):
            self.setColumnStretch(column, int(column < columns))
        self._columns = columns
