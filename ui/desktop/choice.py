"""A question with its answers on the practice desktop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.desktop.elements import Choice, Option, Weight
from app.domain.action import Act, Action
from ui.accessibility.roles import mark_list
from ui.desktop.buttons import OptionButton
from ui.desktop.flowing import BarLayout
from ui.desktop.inputs import stack, with_indicator
from ui.desktop.style import DesktopStyle
from ui.desktop.words import Words


class ChoicePart(QWidget):
    """One of a few answers.

    Signals:
        acted: an answer was picked (an `Action`).
    """

    acted = Signal(object)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self._element: Choice | None = None
        self._label = Words(style, weight=Weight.STRONG)
        self._answers = QWidget()
        self._flow = BarLayout(style.gap_px(8))
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._answers.setLayout(self._flow)
        stack(self, self._label, self._answers)

    def display(self, element: Choice) -> None:
        """Show `element`."""
        is_same = self._element is not None and self._element.options == element.options
        if not is_same:
            self._replace_options(element.options)
        self._element = element
        self._label.show_words(element.label)
        mark_list(self._answers, element.label)
        for option, button in zip(element.options, self._buttons(), strict=True):
            button.mark(is_chosen=option.value == element.chosen)
        self._let_tab_come_to_chosen()

    def answer(self, value: str) -> QWidget | None:
        """Return the control that picks `value`."""
        options = self._element.options if self._element else ()
        pairs = zip(options, self._buttons(), strict=True)
        return next((button for option, button in pairs if option.value == value), None)

    def _buttons(self) -> list[OptionButton]:
        widgets = [self._flow.itemAt(place) for place in range(self._flow.count())]
        found = [item.widget() for item in widgets if item is not None]
        return [widget for widget in found if isinstance(widget, OptionButton)]

    def _replace_options(self, options: tuple[Option, ...]) -> None:
        old = self._buttons()
        buttons: list[QWidget] = []
        for option in options:
            button = OptionButton(self._style, with_indicator(option.label))
            button.setObjectName(option.value)
            button.clicked.connect(self._on_clicked)
            button.left.connect(self._let_tab_come_to_chosen)
            buttons.append(button)
        self._flow.set_parts(buttons)
        for button in old:
            button.hide()
            button.deleteLater()

    def _let_tab_come_to_chosen(self) -> None:
        """Let the Tab key come to the chosen answer, else to the first. Qt moves it with the focus."""
        buttons = self._buttons()
        if any(button.hasFocus() for button in buttons):
            return
        entry = next((each for each in buttons if each.isChecked()), next(iter(buttons), None))
        for button in buttons:
            policy = Qt.FocusPolicy
            button.setFocusPolicy(policy.StrongFocus if button is entry else policy.ClickFocus)

    def _on_clicked(self) -> None:
        if self._element is not None:
            value = self.sender().objectName()
            self.acted.emit(Action(Act.PICK, self._element.id, value))
