"""Calm and break: everything rests, nothing is lost, and one press goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.i18n import _
from ui.accessibility.roles import mark_group
from ui.widgets.big_button import BigButton
from ui.widgets.text import SpokenText

WIDTH_LINES = 26
EDGE_PX = 12


class RestView(QWidget):
    """One sentence and "Go on"; a break also offers what can be done instead.

    Signals:
        go_on_wanted: back to the same step.
        see_again_wanted: see the last finished step once more.
        supporter_helped: a person helped with this step.
        supports_wanted: what helps me.
        leave_wanted: enough for now.
    """

    go_on_wanted = Signal()
    see_again_wanted = Signal()
    supporter_helped = Signal()
    supports_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_group(self, "")
        self.sentence = SpokenText(kind="title")
        self.go_on_button = BigButton(_("Go on"), "icon/player-play", kind="main")
        self.go_on_button.clicked.connect(self.go_on_wanted)
        self.see_again_button = BigButton(_("Show me the last step again"), "icon/eye")
        self.see_again_button.clicked.connect(self.see_again_wanted)
        self.helped_button = BigButton(_("A person helped me"), "icon/users")
        self.helped_button.clicked.connect(self.supporter_helped)
        self.supports_button = BigButton(_("What helps me"), "icon/adjustments")
        self.supports_button.clicked.connect(self.supports_wanted)
        self.leave_button = BigButton(_("Stop here"), "icon/door-exit")
        self.leave_button.clicked.connect(self.leave_wanted)
        self._middle = QWidget()
        self._middle.setObjectName("scrolled")
        lines = QVBoxLayout(self._middle)
        lines.setSpacing(12)
        lines.addStretch(1)
        for widget in (self.sentence, self.go_on_button, *self._others()):
            lines.addWidget(widget)
        lines.addStretch(1)
        outside = QVBoxLayout(self)
        outside.addWidget(_scrolling(self._middle))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        edge = max(EDGE_PX, (self.width() - round(self.fontMetrics().height() * WIDTH_LINES)) // 2)
        self._middle.setContentsMargins(edge, EDGE_PX, edge, EDGE_PX)

    def show_calm(self) -> None:
        """Show one sentence and one way on."""
        self.sentence.setText(_("Take your time."))
        self._show(is_break=False, has_last_step=False)

    def show_break(self, *, has_last_step: bool) -> None:
        """Show that this is a break, and what else can be done."""
        self.sentence.setText(_("You have a break. Your step waits for you."))
        self._show(is_break=True, has_last_step=has_last_step)

    def _show(self, *, is_break: bool, has_last_step: bool) -> None:
        self.setAccessibleName(self.sentence.text())
        self.see_again_button.setVisible(is_break and has_last_step)
        self.helped_button.setVisible(is_break)
        self.supports_button.setVisible(is_break)
        self.leave_button.setVisible(is_break)
        self.show()
        self.go_on_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _others(self) -> tuple[BigButton, ...]:
        asked = (self.see_again_button, self.helped_button)
        return (*asked, self.supports_button, self.leave_button)


def _scrolling(middle: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    area.setWidget(middle)
    return area
