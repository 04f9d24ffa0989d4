"""What a site says in its own way: words of its own lists, and sentences somebody recorded."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.i18n import LANGUAGES
from app.paths import shipped
from app.speech.add_on import AddOn, chosen_add_on, find_add_ons
from app.speech.recordings import Recordings, find_recordings
from app.speech.word_list import Words, own_words


@dataclass(frozen=True, slots=True)
class SiteVoice:
    """Words by language, recordings by text, and a voice that was added. Only ever replaced.

    `add_ons` are those an administrator put on this computer, `add_on_id` the one switched on.
    """

    words: Mapping[str, Words] = field(default_factory=dict)
    recordings: Recordings = field(default_factory=Recordings)
    add_ons: tuple[AddOn, ...] = ()
    add_on_id: str = ""

    @property
    def add_on_command(self) -> tuple[str, ...]:
        """The program of the added voice that a supporter switched on; nothing when none is."""
        return next((one.command for one in self.add_ons if one.id == self.add_on_id), ())


def read_site_voice(folder: Path) -> SiteVoice:
    """Return what is in the data folder `folder` and what came with the exercises; slow."""
    # The first window does not wait for what reads packs.
    from app.content.packs import FOLDER as CONTENT
    from app.content.packs import installed_packs

    words = own_words(folder, [language.code for language in LANGUAGES])
    places = (shipped("data"), *installed_packs(folder / CONTENT))
    recordings = find_recordings([place / "exercises" for place in places], folder)
    return SiteVoice(words, recordings, find_add_ons(), chosen_add_on(folder))
