"""What a site says in its own way: words of its own lists, and sentences somebody recorded."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.i18n import LANGUAGES
from app.paths import shipped
from app.speech.recordings import Recordings, find_recordings
from app.speech.word_list import Words, own_words


@dataclass(frozen=True, slots=True)
class SiteVoice:
    """Words by language, and recordings by text. Never changed, only replaced."""

    words: Mapping[str, Words] = field(default_factory=dict)
    recordings: Recordings = field(default_factory=Recordings)


def read_site_voice(folder: Path) -> SiteVoice:
    """Return what is in the data folder `folder` and what came with the exercises; slow."""
    words = own_words(folder, [language.code for language in LANGUAGES])
    return SiteVoice(words, find_recordings(shipped("data", "exercises"), folder))
