"""The page every screen is: a title, a body that scrolls, and a bar with its buttons in fixed places."""

from enum import Enum, auto
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.i18n import _
from ui.accessibility.focus import STOOD_AT, can_take_focus, in_reading_order
from ui.accessibility.pressing import turn_page
from ui.accessibility.reading import clear_marks, mark_word, texts_on_show
from ui.accessibility.roles import mark_group, mark_heading
from ui.widgets.arrange import MARGIN_PX as FACE_MARGIN_PX
from ui.widgets.big_button import MAIN_HEIGHT_PX, BigButton
from ui.widgets.column import Column
from ui.widgets.flow_row import FlowRow
from ui.widgets.notice import Notice
from ui.widgets.picture_label import PictureLabel
from ui.widgets.pointer import forget_pointer
from ui.widgets.read_aloud_button import ReadAloudButton
from ui.widgets.text import SpokenText
from ui.widgets.vertical_scroll import Scrolled, VerticalScroll

MARGIN_PX = 32
EMBLEM_PX = 72
BAR_SHARE = 0.25
"""The bar may take this much of the height; with larger text its actions stand below the page."""


class Offer(Enum):
    """What a page can offer where its bar begins, always in this order and in these places.

    Every page can be read aloud, not every page leads back: what is always there comes first.
    """

    READ_ALOUD = auto()
    BACK = auto()


class Page(QWidget):
    """A named group for screen readers; the focus comes to its first control when it is shown.

    Signals:
        back_wanted, read_aloud_wanted: one of the offers.
    """

    back_wanted = Signal()
    read_aloud_wanted = Signal()

    def __init__(
        self,
        title: str,
        lead: str = "",
        offers: tuple[Offer, ...] = (Offer.READ_ALOUD, Offer.BACK),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        mark_group(self, title)
        self._title = SpokenText(title, kind="title")
        mark_heading(self._title)
        self._lead = SpokenText(lead, kind="lead")
        if not lead:
            self._lead.hide()
        self._given: QWidget | None = None
        self._parts: dict[str, Column] = {}
        self._actions: list[QWidget] = []
        self._is_crowded = False
        self._notice: Notice | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        self.offered: dict[Offer, BigButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_body(), stretch=1)
        layout.addWidget(self._make_bar(offers))

    def add(self, widget: QWidget) -> None:
        """Add `widget` at the end of the body."""
        self._column.insertWidget(self._end, widget)
        self._end += 1

    def part(self, name: str) -> Column:
        """Return the part `name` of the body, empty; it stands where it was first asked for.

        Who shows in parts what can change may show it any number of times.
        """
        if name not in self._parts:
            self._parts[name] = Column()
            self.add(self._parts[name])
        self._parts[name].clear()
        return self._parts[name]

    def entrance(self, controls: list[QWidget]) -> QWidget:
        """Return the one of `controls` (in reading order, never empty) where a person begins."""
        return controls[0]

    def show_emblem(self, picture: str) -> None:
        """Show a picture above the title."""
        emblem = PictureLabel(picture, EMBLEM_PX)
        self._column.insertWidget(0, emblem, alignment=Qt.AlignmentFlag.AlignLeading)
        self._end += 1

    def add_action(self, button: BigButton) -> None:
        """Add `button` at the right of the bar; the last one is the main action."""
        self._actions.append(button)
        self._row.add_trailing(button)
        self._bar.show()

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_lead(self, lead: str) -> None:
        """Show another lead sentence; empty hides it."""
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))

    def show_notice(self, notice: Notice) -> None:
        """Show `notice` below the title, in place of an earlier one, and bring it into view."""
        self.clear_notice()
        self._notice = notice
        self._column.insertWidget(self._column.indexOf(self._lead) + 1, notice)
        self._end += 1
        QTimer.singleShot(0, notice, self._show_top)

    def clear_notice(self) -> None:
        """Take the notice away."""
        if self._notice is not None:
            self._column.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
            self._end -= 1

    def read_on(self) -> None:
        """Go on by a page; from the end, back to the beginning."""
        turn_page(self._scroll.verticalScrollBar())

    def texts(self) -> list[str]:
        """Return every text of the page that is on show, in reading order, to be read aloud."""
        spoken = [label for label in self._body.findChildren(SpokenText) if label.isVisibleTo(self)]
        if self.isVisible():  # Before that nothing has a place, and they stand as they were added.
            spoken.sort(key=self._place)
        return [label.text() for label in spoken if label.text()]

    def all_texts(self) -> list[str]:
        """Return all that is on show, with tables, charts and what can be pressed, to be read aloud."""
        return texts_on_show(self._body)

    @property
    def body(self) -> QWidget:
        """Everything between the strip above and the bar."""
        return self._body

    def highlight_word(
        self, text: str, start: int, length: int, only: QWidget | None = None
    ) -> None:
        """Mark the word of `text` that is being said, wherever it stands or `only` there."""
        mark_word(self._body, text, start, length, only)

    def clear_highlight(self) -> None:
        """Mark nothing any more."""
        clear_marks(self._body)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settling.start(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settling.start(0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._settling.start(0)
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and Offer.READ_ALOUD in self.offered:
            self.offered[Offer.READ_ALOUD].click()
        else:
            super().keyPressEvent(event)

    def _place(self, label: QLabel) -> tuple[int, int]:
        place = label.mapTo(self._body, label.rect().topLeft())
        return place.y(), place.x()

    def _make_body(self) -> VerticalScroll:
        self._body = Scrolled()
        self._body.installEventFilter(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, 20)
        self._column.setSpacing(16)
        self._column.addWidget(self._title)
        self._column.addWidget(self._lead)
        self._end = 2
        self._column.addStretch(1)
        self._end_row = FlowRow()
        self._end_row.hide()
        self._column.addWidget(self._end_row)
        self._scroll = VerticalScroll(self._body)
        return self._scroll

    def _make_bar(self, offers: tuple[Offer, ...]) -> QFrame:
        self._bar = QFrame()
        self._bar.setObjectName("bar")
        self._row = FlowRow(least_height=MAIN_HEIGHT_PX + 2 * FACE_MARGIN_PX, grows_up=True)
        self._row.installEventFilter(self)
        layout = QVBoxLayout(self._bar)
        layout.setContentsMargins(MARGIN_PX - 8, 8, MARGIN_PX - 8, 8)
        layout.addWidget(self._row)
        known = (
            (Offer.READ_ALOUD, ReadAloudButton(), self.read_aloud_wanted),
            (Offer.BACK, BigButton(_("Back"), "icon/arrow-left", kind="quiet"), self.back_wanted),
        )
        for offer, button, wish in known:
            if offer in offers:
                button.clicked.connect(wish)
                self._row.add_leading(button)
                self.offered[offer] = button
        if not offers:
            self._bar.hide()
        return self._bar

    def _settle(self) -> None:
        """Put the Tab order in reading order, and the focus where a person begins."""
        if not self.isVisible():
            return
        self._place_actions()
        controls = in_reading_order(self._body)
        self._scroll.settle(has_controls=any(map(can_take_focus, controls)))
        forget_pointer(self)
        chain = [self._scroll, *controls, *in_reading_order(self._bar)]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        focused = self.window().focusWidget()
        is_free = not bool(focused) or not self.isAncestorOf(focused) or focused is self._given
        first = (
            self._begin_at(controls)
            or self._row.main()
            or next(filter(can_take_focus, chain), None)
        )
        if first is not None and is_free:
            self._given = first
            # With Tab all that stands in a line would be chosen, and only that be read.
            is_line = isinstance(first, QLineEdit)
            reason = Qt.FocusReason.OtherFocusReason if is_line else Qt.FocusReason.TabFocusReason
            first.setFocus(reason)
        elif bool(focused) and self._given is None:
            # The page was made again around what has the focus: nothing had a place until now.
            self._given = self
            self._leave_where_it_was(focused)

    def _leave_where_it_was(self, focused: QWidget) -> None:
        """Scroll until `focused` is under the pointer that pressed it, or at least in sight."""
        stood = focused.property(STOOD_AT)
        if isinstance(stood, int) and self._body.isAncestorOf(focused):
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + focused.mapTo(self, QPoint(0, 0)).y() - stood)
        self._scroll.bring_into_view(focused)

    def _begin_at(self, controls: list[QWidget]) -> QWidget | None:
        """Return the first control, or the title when the control is too far below to be seen."""
        controls = [one for one in controls if can_take_focus(one)]
        if not controls:
            return None
        first = self.entrance(controls)
        end = first.mapTo(self._body, first.rect().bottomLeft()).y()
        return first if end <= self._scroll.room_px() else self._title

    def _place_actions(self) -> None:
        """Let the actions stand below the page where the bar would take its room."""
        height = self._row.height_with(self._actions, self._row.width())
        is_crowded = height > self.height() * BAR_SHARE
        if is_crowded != self._is_crowded:
            self._is_crowded = is_crowded
            old, new = self._row, self._end_row
            if not is_crowded:
                old, new = new, old
            new.take_over(old.take_trailing())
            self._end_row.setVisible(is_crowded)

    def _show_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)
