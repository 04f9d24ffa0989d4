"""A button that deletes, and asks first: the answer in its own place keeps everything."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles
from ui.widgets.vertical_scroll import SEEN_WITH_FOCUS

COLUMN_PX = 240


class DeleteAsked(QWidget):
    """Stands after `others`. Whoever presses twice by accident keeps what was to be deleted.

    Signals:
        confirmed: yes, delete it.
    """

    confirmed = Signal()

    def __init__(
        self,
        what: str,
        others: Sequence[BigButton] = (),
        text: str = "",
        *,
        stays_in_backups: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`what` is told with the button; `text` stands on it instead of "Delete".

        `stays_in_backups`: those made before go on holding it until newer ones take their place.
        """
        super().__init__(parent)
        self.delete_button = BigButton(text or _("Delete"), "icon/trash", what)
        question, yes = _words(stays_in_backups=stays_in_backups)
        self.keep_button = BigButton(_("No, keep it"), "icon/arrow-left", question)
        self.confirm_button = BigButton(yes, "icon/trash", what)
        self._question = SpokenText(question, kind="strong")
        self._question.setProperty(SEEN_WITH_FOCUS, True)
        self._first = _row((*others, self.delete_button))
        pair = (self.confirm_button, self.keep_button)
        self._asked = _row(pair if others else pair[::-1])
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        # The question comes below: nothing moves under a finger that presses twice.
        for widget in (self._first, self._asked, self._question):
            lines.addWidget(widget)
        self.delete_button.clicked.connect(self._on_delete)
        self.keep_button.clicked.connect(self._on_keep)
        self.confirm_button.clicked.connect(self.confirmed)
        self._show(is_asking=False)

    def _on_delete(self) -> None:
        self._show(is_asking=True)
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep(self) -> None:
        self._show(is_asking=False)
        self.delete_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, is_asking: bool) -> None:
        self._question.setVisible(is_asking)
        self._asked.setVisible(is_asking)
        self._first.setVisible(not is_asking)


def _words(*, stays_in_backups: bool) -> tuple[str, str]:
    """Return the question, and what says yes to it."""
    if stays_in_backups:
        question = _(
            "Delete this? It cannot be taken back. "
            "The backups of this computer hold it some weeks longer."
        )
        return question, _("Yes, delete it")
    return _("Delete this? It cannot be taken back."), _("Yes, delete it for good")


def _row(buttons: Sequence[BigButton]) -> Tiles:
    row = Tiles(least_width=COLUMN_PX, most_columns=2)
    for button in buttons:
        row.add(button)
    return row
