"""Buttons in two columns on a card beside the program, in three on one as wide as the window."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout

from ui.widgets.big_button import BigButton
from ui.widgets.letting_go import let_go


class SideButtons(QGridLayout):
    """Keeps the order of its buttons; a hidden one leaves its place to nobody."""

    def __init__(self) -> None:
        super().__init__()
        self._columns = 0
        self.setSpacing(4)

    def show(self, buttons: Sequence[BigButton], columns: int) -> None:
        """Hold exactly `buttons`, in so many columns."""
        let_go(self)
        for place, button in enumerate(buttons):
            self.addWidget(button, *divmod(place, columns))
        for column in range(max(columns, self._columns)):
            self.setColumnStretch(column, int(column < columns))
        self._columns = columns
