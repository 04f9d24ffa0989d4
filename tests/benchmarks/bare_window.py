"""The limit for every start: a window of PySide6 with one sentence in it and nothing else."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from typing_extensions import override


class Window(QWidget):
    """Prints when it was drawn for the first time, and closes."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        print(time.monotonic())
        QTimer.singleShot(0, self, QApplication.quit)


def main() -> None:
    """Show the window until it has been drawn."""
    qt_app = QApplication(sys.argv)
    window = Window()
    layout = QVBoxLayout(window)
    layout.addWidget(QLabel("Who are you?"))
    window.showMaximized()
    qt_app.exec()


if __name__ == "__main__":
    main()
