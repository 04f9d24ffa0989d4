"""The upper part of a step card: which step, its picture, what to do, and kind answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.exercise import KeyWord
from app.i18n import _
from ui.accessibility.announce import announce
from ui.accessibility.roles import mark_words
from ui.accessibility.screen_reader import ScreenReader, is_read_to
from ui.theme.icons import has_picture
from ui.widgets.key_words import KeyWords
from ui.widgets.picture_label import PictureLabel
from ui.widgets.progress_path import ProgressPath
from ui.widgets.text import SpokenText

PICTURE_PX = 104
SMALL_PICTURE_PX = 52
ROOM_PX = 8
LEAST_LINES = 6


@dataclass(frozen=True, slots=True)
class StepWords:
    """What a card says. `number` counts from 1; `advice` is a kind answer, empty for none.

    `key_words` have pictures; then `picture` is not needed. `is_key_words_only` for a person who
    reads nothing else. The texts of home are in the language this person is helped in.
    """

    number: int
    total: int
    instruction: str
    hint: str = ""
    advice: str = ""
    picture: str = ""
    key_words: tuple[KeyWord, ...] = ()
    is_key_words_only: bool = False
    home_instruction: str = ""
    home_hint: str = ""
    home_language: str = ""


class WordsCard(QScrollArea):
    """Scrolls up and down when the words are long. What is empty takes no room.

    While a screen reader runs it can have the focus: then all its words are read.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scrolls, self._is_wide = True, False
        self._knows_reader = False
        self._announced_path = ""
        self._read_anyway: frozenset[str] = frozenset()
        self._named: frozenset[str] = frozenset()
        self._path = ProgressPath()
        self._picture = PictureLabel("icon/circle", PICTURE_PX)
        self.instruction = SpokenText(kind="lead")
        self.key_words = KeyWords()
        self.home_instruction = SpokenText()
        self.hint = SpokenText(kind="strong")
        self.home_hint = SpokenText()
        self.advice = SpokenText()
        self._advice_box = _box(self.advice)
        self._lay_out()
        for part in (self._picture, self.key_words, self._advice_box):
            part.hide()
        mark_words(self, _("What to do now"))
        self.verticalScrollBar().rangeChanged.connect(self._choose_focus_policy)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._columns = QHBoxLayout(inside)
        self._columns.setContentsMargins(4, 2, 4, 2)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(ROOM_PX)
        self._lines.addWidget(self._path)
        self._lines.addWidget(self._picture)
        self._lines.addWidget(self.instruction)
        self._lines.addWidget(self.home_instruction)
        self._lines.addWidget(self.key_words)
        self._lines.addWidget(self.hint)
        self._lines.addWidget(self.home_hint)
        self._lines.addWidget(self._advice_box)
        self._lines.addStretch(1)
        self._columns.addLayout(self._lines, stretch=1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def display(self, words: StepWords) -> None:
        """Show `words`."""
        self._path.display(words.number, words.total)
        is_pictured = any(word.picture for word in words.key_words)
        _say(self.instruction, words.instruction)
        self.instruction.setVisible(not (is_pictured and words.is_key_words_only))
        self._display_key_words(words, is_pictured=is_pictured)
        for label, text in (
            (self.hint, words.hint),
            (self.home_instruction, words.home_instruction),
            (self.home_hint, words.home_hint),
        ):
            _say(label, text)
            label.setVisible(bool(text))
        for label in (self.home_instruction, self.home_hint):
            # Assistive technology is told of each text in which language it is.
            label.setLocale(QLocale(words.home_language) if words.home_language else self.locale())
        self.advise(words.advice)
        self._choose_focus_policy()
        is_drawn = not is_pictured and has_picture(words.picture)
        self._picture.setVisible(is_drawn)
        if is_drawn:
            self._picture.show_picture(words.picture)
            self._fit_picture()

    def _display_key_words(self, words: StepWords, *, is_pictured: bool) -> None:
        """Beside a sentence only what has a picture; alone, every key word."""
        is_all = words.is_key_words_only
        shown = [word for word in words.key_words if word.picture or is_all]
        self.key_words.setVisible(is_pictured)
        if is_pictured:
            self.key_words.display(shown, is_large=is_all)

    @override
    def sizeHint(self) -> QSize:
        """A few lines; it takes all the room that the buttons leave."""
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * LEAST_LINES)

    @override
    def minimumSizeHint(self) -> QSize:
        """Where it does not scroll in itself it is as high as its words."""
        least = super().minimumSizeHint()
        if self._scrolls:
            return least
        height = self._columns.heightForWidth(max(self.viewport().width(), 1))
        return QSize(least.width(), height)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        reader = ScreenReader.of(self)
        if reader is not None and not self._knows_reader:
            self._knows_reader = True
            reader.changed.connect(self._choose_focus_policy)
        self._choose_focus_policy()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_picture()
        if not self._scrolls and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._scrolls and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def lay_out(self, *, is_wide: bool, scrolls: bool) -> None:
        """Put the picture beside the words, where a low and wide card has room for it.

        One that does not scroll in itself is as high as its words.
        """
        self._scrolls, self._is_wide = scrolls, is_wide
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bar.ScrollBarAsNeeded if scrolls else bar.ScrollBarAlwaysOff
        )
        self.updateGeometry()
        if is_wide:
            self._lines.removeWidget(self._picture)
            self._columns.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._columns.removeWidget(self._picture)
            self._lines.insertWidget(1, self._picture)

    def advise(self, advice: str) -> None:
        """Show `advice`, a kind answer or what the pointer is doing; empty takes it away."""
        _say(self.advice, advice)
        self._advice_box.setVisible(bool(advice))
        self._fit_picture()
        self._name_by_words()

    def _fit_picture(self) -> None:
        """Make the picture small where words below it would be out of sight."""
        if self._picture.isHidden():
            return
        self._picture.set_side(PICTURE_PX)
        port = self.viewport().size()
        if not self._is_wide and self._columns.heightForWidth(port.width()) > port.height():
            self._picture.set_side(SMALL_PICTURE_PX)

    def announce(self, texts: Sequence[str]) -> None:
        """Let a screen reader say what the voice says, and which step it is when that is new.

        What it reads anyway is left out: the words that have just come where the focus is.
        """
        path = self._path.words.text()
        heading = path if path != self._announced_path else ""
        self._announced_path = path
        said = [one for one in (heading, *texts) if one and one not in self._read_anyway]
        self._read_anyway = frozenset()
        announce(self, "\n".join(said))

    def take_focus(self) -> None:
        """Have the focus, so that everything is read."""
        if not self.hasFocus():
            self._read_anyway = frozenset(self._read_words())
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def highlight_word(self, text: str, start: int, length: int) -> None:
        """Mark the word that is being said, wherever `text` stands."""
        for label in self._labels():
            if label.text() == text:
                label.highlight(start, length)
            else:
                label.clear_highlight()
        self.key_words.highlight(text, start, length)

    def clear_highlight(self) -> None:
        """Mark nothing any more."""
        for label in self._labels():
            label.clear_highlight()
        self.key_words.clear_highlight()

    def texts(self) -> tuple[str, ...]:
        """Return what is seen, in reading order; key words are the instruction."""
        return tuple(
            label.text()
            for label in self._labels()
            if label.text() and (label is self.instruction or not label.isHidden())
        )

    def _labels(self) -> tuple[SpokenText, ...]:
        home = (self.home_instruction, self.hint, self.home_hint)
        return (self.instruction, *home, self.advice)

    def _read_words(self) -> list[str]:
        """Return what is heard, in the order in which it is said: what came of the last step first."""
        path = self._path.words.text()
        first = self.advice.text() if not self._advice_box.isHidden() else ""
        words = [text for text in self.texts() if text != first]
        return [each for each in (first, path, *words) if each] if path else []

    def _name_by_words(self) -> None:
        words = self._read_words()
        name = "\n".join(words) or _("What to do now")
        if name != self.accessibleName():
            new = frozenset(words).difference(self._named)
            self._read_anyway = new if self.hasFocus() else frozenset()
            self._named = frozenset(words)
            self.setAccessibleName(name)

    def _choose_focus_policy(self) -> None:
        takes_focus = is_read_to(self) or self.verticalScrollBar().maximum() > 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if takes_focus else Qt.FocusPolicy.NoFocus)


def framed(words: WordsCard) -> QFrame:
    """Return `words` in a card of their own."""
    frame = QFrame()
    frame.setObjectName("card")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(ROOM_PX, ROOM_PX, ROOM_PX, ROOM_PX)
    inside.addWidget(words)
    return frame


def _say(label: SpokenText, text: str) -> None:
    if label.text() != text:
        label.setText(text)


def _box(words: SpokenText) -> QFrame:
    box = QFrame()
    box.setObjectName("notice")
    inside = QVBoxLayout(box)
    inside.setContentsMargins(14, 10, 14, 10)
    inside.addWidget(words)
    return box
