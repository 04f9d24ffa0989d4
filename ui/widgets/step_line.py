"""One step in a list of what was done: a tick or a hand, the step, and how, in words."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.picture_label import PictureLabel
from ui.widgets.text import SpokenText

PICTURE_PX = 40


class StepLine(QWidget):
    """Says by picture and words whether a step was done alone. Never by colour alone."""

    def __init__(
        self, sentence: str, how: str = "", *, is_alone: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name = "pictogram/check-mark" if is_alone else "pictogram/handshake"
        mark = PictureLabel(name, PICTURE_PX)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(SpokenText(sentence))
        if how:
            words.addWidget(SpokenText(how, kind="dim"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(16)
        layout.addWidget(mark)
        layout.addLayout(words, stretch=1)
