"""The strip above every page of an employee: who is here, and one press to change person."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.person import Employee
from app.i18n import _
from ui.accessibility.reachable import SCANNED_LAST
from ui.theme.tokens import look_of
from ui.widgets.big_button import BigButton
from ui.widgets.picture_label import PictureLabel
from ui.widgets.text import SpokenText

FACE_PX = 40
LEAST_WIDE_PX = 1000
"""Where the window is narrower for its text, the strip would take the room of the page."""


class PersonStrip(QFrame):
    """Says "You are Kim." beside the picture. Hidden when there is nothing to say.

    Signals:
        change_wanted: somebody else wants to sit down.
    """

    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("personStrip")
        self.setProperty(SCANNED_LAST, True)
        self._face = PictureLabel("pictogram/person", FACE_PX)
        self._name = SpokenText(kind="strong")
        self._demo = SpokenText(kind="dim")
        self.change_button = BigButton("", "icon/users", kind="quiet")
        self.change_button.clicked.connect(self.change_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.setSpacing(12)
        layout.addWidget(self._face)
        layout.addWidget(self._name, stretch=1)
        layout.addWidget(self._demo, stretch=1)
        layout.addWidget(self.change_button)
        self._employee: Employee | None = None
        self._picture = ""
        self._is_demo = False
        self.retranslate()

    def display(self, employee: Employee | None, picture: str, *, is_demo: bool) -> None:
        """Show who is here; mark the invented site as such."""
        self._employee = employee
        self._picture = picture
        self._is_demo = is_demo
        self.retranslate()

    def retranslate(self) -> None:
        """Show the same in the language and look of now."""
        employee = self._employee
        self.change_button.setText(_("Change person"))
        if employee is None:
            # Hidden with the focus, it would hand that on, and the page could not begin where it does.
            self.change_button.clearFocus()
        self.change_button.setVisible(employee is not None)
        self._face.setVisible(employee is not None)
        self._name.setVisible(employee is not None)
        self._show_demo()
        self._demo.setText(_("This is an invented site to try things out."))
        if employee is not None:
            self._face.show_picture(self._picture)
            name = _("You are {name}.").format(name=employee.nickname)
            self._name.setText(name)
            self.change_button.setAccessibleDescription(name)
        self.setVisible(employee is not None or self._is_demo)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_demo()

    def _show_demo(self) -> None:
        """Mark the invented site; where there is no room for it, the sign-in page has said it."""
        has_room = self.width() * 100 / look_of(self).scale_percent >= LEAST_WIDE_PX
        self._demo.setVisible(self._is_demo and (self._employee is None or has_room))
