"""The voice doctor: hear every voice, see what is missing, and how to get it without the internet."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import LANGUAGES, Language, _, ngettext
from app.speech.add_on import AddOn
from app.speech.doctor import Findings
from app.speech.reports import FoundVoice
from ui.places import SiteRules
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.column import Column
from ui.widgets.notice import Notice
from ui.widgets.page import Offer
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles

VOICE_PX = 260


class VoiceDoctorScreen(SupporterPage):
    """What was found, one card for each language.

    Signals:
        voice_wanted: hear this voice (a `FoundVoice`).
        loudness_wanted: hear how loud the voice can be.
        copy_wanted: the text for somebody from IT.
        add_on_chosen: a voice that was added shall speak (its id), or none of them ("").
        words_wanted: words that are said otherwise.
        recordings_wanted: own recordings.
    """

    voice_wanted = Signal(object)
    loudness_wanted = Signal()
    copy_wanted = Signal()
    add_on_chosen = Signal(object)
    words_wanted = Signal()
    recordings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        lead = _("Here you hear every voice of this computer.")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(_("The voice"), lead, SiteRules, offers=offers, parent=parent)
        self.voice_buttons: list[VoiceToHear] = []
        ways = Tiles(least_width=VOICE_PX, most_columns=3)
        self.words_button = BigButton(_("Words to say otherwise"), "icon/letter-case")
        self.words_button.clicked.connect(self.words_wanted)
        self.recordings_button = BigButton(_("Own recordings"), "icon/microphone")
        self.recordings_button.clicked.connect(self.recordings_wanted)
        ways.add(self.words_button)
        ways.add(self.recordings_button)
        self._found = Column()
        self.add(ways)
        self.add(self._found)
        self.copy_button = BigButton(_("Copy for your IT"), "icon/copy")
        self.copy_button.clicked.connect(self.copy_wanted)
        self.loudness_button = BigButton(_("Test how loud it is"), "icon/volume")
        self.loudness_button.clicked.connect(self.loudness_wanted)
        self.add_action(self.copy_button)
        self.add_action(self.loudness_button)

    def display(
        self, findings: Findings, add_ons: Sequence[AddOn], chosen: str, *, is_windows: bool
    ) -> None:
        """Show what was found, and which of the voices that were added is switched on."""
        self._found.clear()
        self.voice_buttons.clear()
        self._show_sound(findings)
        if add_ons:
            self._show_add_ons(add_ons, chosen)
        for language in LANGUAGES:
            self._show_language(language, findings)
        self._found.add(_advice(is_windows=is_windows))

    def show_copied(self) -> None:
        """Say that the text can be put into a mail now."""
        self.show_notice(
            Notice(_("The text is copied. Paste it into a mail to your IT."), "icon/copy")
        )

    def _show_sound(self, findings: Findings) -> None:
        card = Card(_("Sound"))
        for sentence in _sound_sentences(findings):
            card.add(SpokenText(sentence))
        self._found.add(card)

    def _show_add_ons(self, add_ons: Sequence[AddOn], chosen: str) -> None:
        options = tuple(Option(one.id, one.name, explanation=one.licence) for one in add_ons)
        none = Option("", _("Only the voice that comes along"))
        self.add_on_tiles = ChoiceTiles((none, *options), _("A voice was added. Use it?"), chosen)
        self.add_on_tiles.chosen.connect(self.add_on_chosen)
        self._found.add(self.add_on_tiles)

    def _show_language(self, language: Language, findings: Findings) -> None:
        voices = findings.voices(language.code)
        card = Card(language.own_name)
        card.add(SpokenText(_voices_sentence(voices)))
        if voices and findings.has_only_ours(language.code):
            card.add(SpokenText(_("All of them come along with this program.")))
        tiles = Tiles(least_width=VOICE_PX, most_columns=3)
        for voice in voices:
            button = VoiceToHear(voice)
            button.wanted.connect(self.voice_wanted)
            self.voice_buttons.append(button)
            tiles.add(button)
        card.add(tiles)
        self._found.add(card)


class VoiceToHear(BigButton):
    """Says a sentence with one voice.

    Signals:
        wanted: pressed (the `FoundVoice`).
    """

    wanted = Signal(object)

    def __init__(self, voice: FoundVoice) -> None:
        text = _("Hear {name}").format(name=voice.name)
        super().__init__(text, "icon/volume", voice.engine)
        self._voice = voice
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.wanted.emit(self._voice)


def _sound_sentences(findings: Findings) -> Iterable[str]:
    if findings.has_sound:
        yield _("Sound can be heard on this computer.")
    else:
        yield _("No sound can be heard. Plug in a loudspeaker or headphones.")
    names = _named(findings.devices.loudspeakers)
    yield _("Loudspeakers: {names}").format(names=names)
    yield _("Microphones: {names}").format(names=_named(findings.devices.microphones))
    engines = findings.ready.engines if findings.ready is not None else ()
    yield _("The voice is made by: {names}").format(names=_named(engines))


def _voices_sentence(voices: Sequence[FoundVoice]) -> str:
    if not voices:
        return _("No voice was found for this language.")
    count = len(voices)
    return ngettext("{count} voice was found.", "{count} voices were found.", count).format(
        count=count
    )


def _advice(*, is_windows: bool) -> Card:
    card = Card(_("How to get more voices"))
    if is_windows:
        card.add(SpokenText(_("Windows has more voices. Your IT can add them from a stick.")))
    card.add(SpokenText(_("A better voice can be added as a program. It needs no internet.")))
    card.add(SpokenText(_("Press “Copy for your IT”. The text says how it is done.")))
    return card


def _named(names: Sequence[str]) -> str:
    return ", ".join(names) or _("none")
