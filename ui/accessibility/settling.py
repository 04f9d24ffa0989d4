"""Let the layouts that wait for their turn find their places."""

from PySide6.QtCore import QCoreApplication, QEvent


def settle_layouts() -> None:
    """Carry every new height up through all the layouts around it, now.

    Left to itself Qt goes up one layout in each round of events: for a moment the outer ones rest
    although an inner one has changed.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
