"""Say a change to assistive technology, without moving the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from ui.accessibility.roles import ROLE_PROPERTY
from ui.accessibility.screen_reader import ScreenReader
from ui.accessibility.unread import unread


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say `text`, once."""
    if not text or not QAccessible.isActive():
        return
    reader = ScreenReader.of(widget)
    if reader is not None and reader.needs_focus:
        _notification_in(widget.window()).say(text)
    else:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Notification(QWidget):
    """For readers that are deaf to announcements: a note that comes up, which they read. Unseen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty(ROLE_PROPERTY, "notification")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(1, 1)
        with unread(self):
            self.show()

    def say(self, text: str) -> None:
        """Come up with `text`."""
        self.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectShow))


def _notification_in(window: QWidget) -> Notification:
    own = Qt.FindChildOption.FindDirectChildrenOnly
    return window.findChild(Notification, "", own) or Notification(window)
