"""A card beside the practice desktop; with large text the two take turns in the whole window."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from app.i18n import _
from ui.accessibility.focus import can_take_focus
from ui.accessibility.screen_reader import ScreenReader
from ui.theme.tokens import Look
from ui.widgets.big_button import BigButton
from ui.widgets.practice_surface import PracticeSurface
from ui.widgets.side_buttons import SideButtons
from ui.widgets.text import SpokenText
from ui.widgets.vertical_scroll import VerticalScroll
from ui.widgets.words_card import WordsCard, framed

CARD_SHARE = 0.3
MARGIN_PX = 8
SLIM_PX = 4
ALWAYS = 2
COLUMNS = 2
COLUMNS_WIDE = 3
CARD_LEAST_PX = 350
PROGRAM_LEAST_PX = 540


class SideCard(QWidget):
    """A card that can lie beside the practice desktop, or be as wide as the window."""

    @property
    def is_read_by_focus(self) -> bool:
        """True while a screen reader reads only what has the focus."""
        reader = ScreenReader.of(self)
        return reader is not None and reader.needs_focus

    def hold(self, words: WordsCard, buttons: Sequence[BigButton]) -> None:
        """Put `words` above `buttons`.

        On a wide card, and on a low one, both scroll together, and the first buttons always stay in
        view below.
        """
        self._words, self._in_order = words, tuple(buttons)
        for button in self._in_order:
            button.make_slim()
        self._buttons, self._always = SideButtons(), SideButtons()
        inside = QWidget()
        inside.setObjectName("scrolled")
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        lines.addWidget(framed(words), stretch=1)
        lines.addLayout(self._buttons)
        self._scroll = VerticalScroll(inside)
        self._scroll.setAccessibleName(_("What to do now"))
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self._scroll)
        outside.addLayout(self._always)
        self._always.setContentsMargins(MARGIN_PX, SLIM_PX, MARGIN_PX, SLIM_PX)
        self._is_wide = False
        self._is_low = False
        self._hidden: tuple[bool, ...] = ()
        self.set_wide(is_wide=False)

    def set_wide(self, *, is_wide: bool) -> None:
        """Lay out for a card as wide as the window, or for one beside the program."""
        self._is_wide = is_wide
        self._lay_out()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look_for_room()

    def look_for_room(self) -> None:
        """Lay out anew when there is no longer room for all buttons, or again."""
        is_low = self._needed_px() > self.height()
        hidden = tuple(one.isHidden() for one in self._in_order)
        if (is_low, hidden) != (self._is_low, self._hidden):
            self._is_low, self._hidden = is_low, hidden
            self._lay_out()

    def _needed_px(self) -> int:
        """Return the height at which all buttons are seen below a few lines of words."""
        width = self.width() // COLUMNS - MARGIN_PX
        heights = [one.heightForWidth(width) for one in self._in_order if not one.isHidden()]
        rows = [max(heights[each : each + COLUMNS]) for each in range(0, len(heights), COLUMNS)]
        return self._words.sizeHint().height() + sum(rows) + MARGIN_PX * (len(rows) + 4)

    def _lay_out(self) -> None:
        is_wide, is_together = self._is_wide, self._is_wide or self._is_low
        split = ALWAYS if is_together else 0
        always, others = self._in_order[:split], self._in_order[split:]
        self._always.show(always, ALWAYS)
        self._buttons.show(others, COLUMNS_WIDE if is_wide else COLUMNS)
        self._words.lay_out(is_wide=is_wide, scrolls=not is_together)
        for before, after in pairwise((self._scroll, *others, *always)):
            QWidget.setTabOrder(before, after)

    def show_from_top(self) -> None:
        """Show the words from their beginning."""
        self._scroll.verticalScrollBar().setValue(0)

    def bring_into_view(self, text: SpokenText) -> None:
        """Show `text`, which is one of the words, once it has its place."""
        QTimer.singleShot(0, text, lambda: self._words.ensureWidgetVisible(text))
        QTimer.singleShot(0, text, lambda: self._scroll.bring_into_view(text))

    def _on_range_changed(self, _least: int, most: int) -> None:
        needs_keys = (self._is_wide or self._is_low) and most > 0
        self._scroll.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if needs_keys else Qt.FocusPolicy.NoFocus
        )

    def take_focus(self) -> None:
        """Move the focus to its first control."""
        raise NotImplementedError


class Beside(QWidget):
    """Shows both where both can be read, else one of them with two buttons to change."""

    def __init__(
        self, surface: PracticeSurface, card: SideCard, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._surface = surface
        self._card = card
        self._look = look
        self._is_beside: bool | None = None
        self._left: QWidget | None = None
        self._switch = self._made_switch()
        views = QHBoxLayout()
        views.setSpacing(0)
        views.addWidget(surface, stretch=1)
        views.addWidget(card)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._switch)
        page.addLayout(views, stretch=1)

    def show_card(self) -> None:
        """Let the card be seen."""
        self._show_side(is_card=True)

    def show_program(self) -> None:
        """Let the practice desktop be seen."""
        self._show_side(is_card=False)

    def come_to_card(self) -> None:
        """Where the two take turns, or only the focus is read: show the card, with the focus in it."""
        self.show_card()
        if not self._is_beside or self._card.is_read_by_focus:
            self._leave_program()
            self._card.take_focus()

    def come_to_program(self) -> None:
        """Where the two take turns: show the practice desktop, with the focus in it."""
        self.show_program()
        if not self._is_beside:
            self._surface.take_focus()

    def change_side(self) -> None:
        """Move the focus between card and program, and show the one it goes to.

        In the program it comes back to where it was.
        """
        focused = self.window().focusWidget()
        is_in_card = bool(focused) and self._card.isAncestorOf(focused)
        self._show_side(is_card=not is_in_card)
        if not is_in_card:
            self._leave_program()
            self._card.take_focus()
        elif self._left is not None and isValid(self._left) and can_take_focus(self._left):
            self._left.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._surface.take_focus()

    def _leave_program(self) -> None:
        focused = self.window().focusWidget()
        if bool(focused) and self._surface.isAncestorOf(focused):
            self._left = focused

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width()
        scale = self._look.scale_percent / 100
        card = max(round(wide * CARD_SHARE), round(CARD_LEAST_PX * scale))
        is_beside = wide - card >= PROGRAM_LEAST_PX * scale
        self._card.setFixedWidth(card if is_beside else wide)
        if is_beside != self._is_beside:
            self._is_beside = is_beside
            self._card.set_wide(is_wide=not is_beside)
            self._switch.setVisible(not is_beside)
            self._show_side(is_card=True)

    def _made_switch(self) -> QWidget:
        bar = QWidget()
        line = QHBoxLayout(bar)
        line.setContentsMargins(4, 0, 4, 0)
        self.step_button = BigButton(_("Step"), "icon/list-check", kind="toggle")
        self.program_button = BigButton(_("Program"), "icon/device-desktop", kind="toggle")
        self.step_button.clicked.connect(self.show_card)
        self.program_button.clicked.connect(self.show_program)
        line.addWidget(self.step_button, stretch=1)
        line.addWidget(self.program_button, stretch=1)
        return bar

    def _show_side(self, *, is_card: bool) -> None:
        is_beside = bool(self._is_beside)
        self._card.setVisible(is_beside or is_card)
        self._surface.setVisible(is_beside or not is_card)
        self.step_button.setChecked(is_card)
        self.program_button.setChecked(not is_card)
