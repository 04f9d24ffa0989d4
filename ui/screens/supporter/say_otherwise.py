"""Words of this site that the voice says otherwise than written: names of firms, people, machines."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import LANGUAGES, _
from app.speech.word_list import LONGEST, is_word
from ui.places import SiteRules
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.column import Column
from ui.widgets.notice import Notice
from ui.widgets.page import Offer
from ui.widgets.text import SpokenText
from ui.widgets.text_field import TextField
from ui.widgets.tiles import Tiles

BUTTON_PX = 240


class SayOtherwiseScreen(SupporterPage):
    """Two lines to write in, and the words so far.

    Signals:
        language_chosen: words of another language (its code, a `str`).
        hear_wanted: hear how it sounds (a `str`).
        kept: a word and how it is said (a `tuple` of two `str`).
        word_removed: a word is said as written again (a `str`).
    """

    language_chosen = Signal(object)
    hear_wanted = Signal(object)
    kept = Signal(object)
    word_removed = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        lead = _("Does the voice say a name badly? Write it as it sounds.")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(_("Words to say otherwise"), lead, SiteRules, offers, parent=parent)
        options = tuple(Option(one.code, one.own_name, language=one.code) for one in LANGUAGES)
        self.languages = ChoiceTiles(options, _("For which language?"), language)
        self.languages.chosen.connect(self.language_chosen)
        self.written = TextField(_("The word"), _("As it is written."), longest=LONGEST)
        hint = _("Write what you want to hear.")
        self.spoken = TextField(_("How it is said"), hint, longest=LONGEST)
        self.spoken.entered.connect(self._on_hear)
        self._words = Column()
        for widget in (self.languages, self.written, self.spoken, self._words):
            self.add(widget)
        self.hear_button = BigButton(_("Hear it"), "icon/volume")
        self.hear_button.clicked.connect(self._on_hear)
        self.save_button = BigButton(_("Save this word"), "icon/check", kind="main")
        self.save_button.clicked.connect(self._on_keep)
        self.add_action(self.hear_button)
        self.add_action(self.save_button)

    def display(self, words: Mapping[str, str], kept: str = "") -> None:
        """Show the words so far, which one was `kept` just now, and empty lines for the next one."""
        self.clear_notice()
        if kept in words:
            self.show_notice(Notice(_how_it_is_said(kept, words[kept]), "icon/check"))
        self._words.clear()
        self.written.set_text("")
        self.spoken.set_text("")
        for written, spoken in words.items():
            card = WordCard(written, spoken)
            card.hear_wanted.connect(self.hear_wanted)
            card.removed.connect(self.word_removed)
            self._words.add(card)

    def _on_hear(self) -> None:
        self.hear_wanted.emit(self.spoken.text() or self.written.text())

    def _on_keep(self) -> None:
        written, spoken = self.written.text().strip(), self.spoken.text().strip()
        if not is_word(written, "x"):
            self.written.show_problem(_("Please write the word first."))
        elif not is_word(written, spoken):
            self.spoken.show_problem(_("Please write how it is said."))
        else:
            self.kept.emit((written, spoken))


class WordCard(Card):
    """One word, how it is said, and two buttons.

    Signals:
        hear_wanted: hear it (how it is said, a `str`).
        removed: say it as written again (the word, a `str`).
    """

    hear_wanted = Signal(object)
    removed = Signal(object)

    def __init__(self, written: str, spoken: str) -> None:
        super().__init__()
        self._written, self._spoken = written, spoken
        self.add(SpokenText(_how_it_is_said(written, spoken)))
        buttons = Tiles(least_width=BUTTON_PX, most_columns=3)
        self.hear_button = BigButton(_("Hear {name}").format(name=written), "icon/volume")
        self.hear_button.clicked.connect(self._on_hear)
        self.remove_button = BigButton(_("Remove {name}").format(name=written), "icon/trash")
        self.remove_button.clicked.connect(self._on_remove)
        buttons.add(self.hear_button)
        buttons.add(self.remove_button)
        self.add(buttons)

    def _on_hear(self) -> None:
        self.hear_wanted.emit(self._spoken)

    def _on_remove(self) -> None:
        self.removed.emit(self._written)


def _how_it_is_said(written: str, spoken: str) -> str:
    return _("“{word}” is said as “{sound}”.").format(word=written, sound=spoken)
