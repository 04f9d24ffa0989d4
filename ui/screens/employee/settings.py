"""My settings: what one sees, hears and is helped with, and how one presses.

Each change is seen at once.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.support_profile import SupportProfile
from app.i18n import LANGUAGES, _
from ui.widgets.big_button import BigButton
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.page import Offer, Page
from ui.widgets.pressing_options import pressing_rows
from ui.widgets.setting_options import (
    help_options,
    level_options,
    pace_options,
    size_options,
    speed_options,
    theme_options,
    voice_options,
)


class SettingsScreen(Page):
    """One row of tiles for each setting, and one press back to normal.

    Signals:
        changed: a setting was chosen (its name and the option's key, a `tuple[str, str]`).
        normal_wanted: everything as it was at first.
        voice_test_wanted: say something with this voice.
    """

    changed = Signal(object)
    normal_wanted = Signal()
    voice_test_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("My settings"), "", offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        self.choices: dict[str, ChoiceTiles] = {}
        self.test_button = BigButton(_("Hear the voice"), "icon/volume")
        self.test_button.clicked.connect(self.voice_test_wanted)
        self.normal_button = BigButton(_("Back to normal"), "icon/arrow-back-up")
        self.normal_button.clicked.connect(self.normal_wanted)
        self.add_action(self.normal_button)
        self.add_action(self.test_button)

    def display(self, profile: SupportProfile) -> None:
        """Show every setting as it is."""
        languages = tuple(Option(one.code, one.own_name) for one in LANGUAGES)
        rows = (
            ("text_size_percent", _("Text size"), size_options(), str(profile.text_size_percent)),
            ("theme", _("Colours"), theme_options(), profile.theme.value),
            ("has_voice", _("Voice"), voice_options(), str(int(profile.has_voice))),
            ("rate_wpm", _("How fast the voice speaks"), speed_options(), str(profile.rate_wpm)),
            ("text_level", _("How the steps are written"), level_options(), profile.text_level),
            ("direction", _("Help"), help_options(), profile.direction.value),
            ("waiting_seconds", _("When help comes"), pace_options(), str(profile.waiting_seconds)),
            ("language", _("Language"), languages, profile.language),
            *pressing_rows(profile),
        )
        for name, label, options, chosen in rows:
            self._add_choice(name, label, options, chosen)

    def _add_choice(self, name: str, label: str, options: tuple[Option, ...], chosen: str) -> None:
        tiles = _SettingTiles(name, options, label, chosen)
        tiles.changed.connect(self.changed)
        self.choices[name] = tiles
        self.add(tiles)


class _SettingTiles(ChoiceTiles):
    """The tiles of one setting; reports its name with the choice."""

    changed = Signal(object)

    def __init__(self, name: str, options: tuple[Option, ...], label: str, chosen: str) -> None:
        super().__init__(options, label, chosen)
        self._name = name
        self.chosen.connect(self._on_chosen)

    def _on_chosen(self, key: str) -> None:
        self.changed.emit((self._name, key))
