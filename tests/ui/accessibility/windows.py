"""A window that everybody can use, and one for each fault the audit promises to find."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look
from ui.widgets.big_button import BigButton
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.picture_tile import PictureTile
from ui.widgets.text import SpokenText
from ui.widgets.text_field import TextArea, TextField
from ui.widgets.tiles import Tiles
from ui.widgets.vertical_scroll import VerticalScroll

ANSWERS = (Option("1", "I try first", "icon/user"), Option("2", "Show me first", "icon/eye"))


class Window(QWidget):
    """A page with a scrolling body and a bar, as all screens are."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.body = QWidget()
        self.body.setObjectName("scrolled")
        self.lines = QVBoxLayout(self.body)
        self.area = VerticalScroll(self.body)
        self.page = QVBoxLayout(self)
        self.page.addWidget(self.area, stretch=1)
        apply_look(self, look)

    def add(self, *widgets: QWidget) -> None:
        """Add `widgets` to the body, one below the other."""
        for widget in widgets:
            self.lines.addWidget(widget)


def clean(look: Look) -> Window:
    """Everything the toolkit has, used as it is meant."""
    window = Window(look)
    tiles = Tiles()
    for name in ("Kim", "Anna", "Bilal", "Chen", "Dora"):
        tiles.add(PictureTile(name, "portrait/kofi", "Practised today."))
    window.add(
        SpokenText("Who are you?", kind="title"),
        SpokenText("Choose your picture. You can change it later.", kind="lead"),
        tiles,
        ChoiceTiles(ANSWERS, "How does help begin?", "1"),
        TextField("Your name", "Only your first name."),
        TextArea("A note"),
        BigButton("Voice", kind="toggle"),
        SpokenText("Nobody else can see this.", kind="dim"),
    )
    window.page.addWidget(BigButton("Go on", "icon/arrow-right", kind="main"))
    window.page.addWidget(BigButton("Back", "icon/arrow-left", kind="quiet"))
    return window


class Painted(QAbstractButton):
    """A button that draws its words on one line wherever they end, and a ring if it `has_ring`."""

    def __init__(
        self, text: str, size: QSize, *, pen: str = "#000000", has_ring: bool = True
    ) -> None:
        super().__init__()
        self.setText(text)
        self.setFixedSize(size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pen = pen
        self._has_ring = has_ring

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#ffffff"))
        painter.setPen(QColor("#555555"))
        painter.drawRect(self.rect().adjusted(5, 5, -6, -6))
        if self.hasFocus() and self._has_ring:
            for inset in range(3):
                painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))
        painter.setPen(QColor(self._pen))
        painter.drawText(QPoint(12, self.height() // 2 + 6), self.text())


ROOMY = QSize(300, 72)


def without_a_name(window: Window) -> None:
    window.add(QLineEdit())


def with_another_name(window: Window) -> None:
    button = BigButton("Go on")
    button.setAccessibleName("Next page")
    window.add(button)


def without_a_role(window: Window) -> None:
    clickable = QWidget()
    clickable.setAccessibleName("Open the door")
    clickable.setMinimumHeight(80)
    clickable.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.add(clickable)


def with_a_small_target(window: Window) -> None:
    window.add(Painted("No", QSize(300, 50)))


def with_a_target_that_lies(window: Window) -> None:
    class Lying(Painted):
        @override
        def hitButton(self, pos: QPoint) -> bool:
            return QRect(0, 20, 300, 28).contains(pos)

    window.add(Lying("Yes", QSize(300, 80)))


def with_words_too_long(window: Window) -> None:
    window.add(Painted("Take your bicycle to the workshop and wait there", QSize(200, 72)))


def with_a_label_too_low(window: Window) -> None:
    label = SpokenText("One line and then another line. " * 12)
    label.setFixedHeight(24)
    window.add(label)


def with_shortened_words(window: Window) -> None:
    table = QTableWidget(1, 1)
    table.setAccessibleName("Hours")
    table.setTabKeyNavigation(False)
    table.setHorizontalHeaderLabels(["The whole of the working hours of this week"])
    table.setColumnWidth(0, 90)
    window.add(table)


def with_a_button_outside(window: Window) -> None:
    button = Painted("More", QSize(1800, 72))
    window.area.setWidgetResizable(False)
    window.body.setFixedSize(1300, 400)
    button.setParent(window.body)
    button.move(20, 20)
    button.show()


def with_things_on_each_other(window: Window) -> None:
    holder = QWidget()
    holder.setMinimumHeight(200)
    for number, name in enumerate(("Left", "Right")):
        button = Painted(name, ROOMY)
        button.setParent(holder)
        button.move(number * 250, 20)
    window.add(holder)


def scrolling_sideways(window: Window) -> None:
    label = SpokenText("Wide")
    label.setMinimumWidth(2200)
    window.add(label)


def with_pale_words(window: Window) -> None:
    label = QLabel("This is hard to read")
    label.setStyleSheet("color: #8a8a8a; background: #ffffff")
    window.add(label)


def with_a_faint_edge(window: Window) -> None:
    field = QLineEdit()
    field.setAccessibleName("Name")
    field.setStyleSheet("QLineEdit { background: #ffffff; border: 2px solid #dddddd }")
    window.add(field)


def that_keys_do_not_reach(window: Window) -> None:
    button = BigButton("Only by mouse")
    button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    window.add(button)


def that_keeps_the_tab_key(window: Window) -> None:
    area = QPlainTextEdit()
    area.setAccessibleName("Notes")
    window.add(area)


def with_a_jumping_focus(window: Window) -> None:
    first, second, third = (Painted(name, ROOMY) for name in ("One", "Two", "Three"))
    window.add(first, second, third)
    QWidget.setTabOrder(third, second)
    QWidget.setTabOrder(second, first)


def with_an_unseen_focus(window: Window) -> None:
    window.add(Painted("Where am I", ROOMY, has_ring=False))


class Hasty(BigButton):
    """A button that acts before it is let go."""

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()


class Restless(BigButton):
    """A button that brings something up when the focus comes."""

    def __init__(self, text: str, follower: QWidget) -> None:
        super().__init__(text)
        self._follower = follower

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._follower.show()


def that_changes_when_the_focus_comes(window: Window) -> None:
    more = SpokenText("More about it.")
    window.add(Restless("Look", more), more)
    more.hide()


def that_acts_at_once(window: Window) -> None:
    window.add(Hasty("Now"))


def with_two_keys_at_once(window: Window) -> None:
    QShortcut(QKeySequence("Ctrl+K"), window)


def with_a_letter_that_acts(window: Window) -> None:
    QShortcut(QKeySequence("K"), window)


def with_a_long_line(window: Window) -> None:
    window.add(QLabel("Words and words. " * 5 + "More words."))


def with_stretched_words(window: Window) -> None:
    label = QLabel("Words.")
    label.setAlignment(Qt.AlignmentFlag.AlignJustify)
    window.add(label)


def with_unknown_letters(window: Window) -> None:
    label = SpokenText("Press ⏮ to go back")
    label.setFont(QFont("IBM Plex Sans"))
    window.add(label)
