"""The voice doctor: which voices this computer has, what is missing, and how to get it offline."""

import platform
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app import __version__
from app.i18n import LANGUAGES
from app.speech.add_on import add_on_folders
from app.speech.reports import FoundVoice, SoundDevices, VoiceReady
from app.speech.speaking import BUNDLED

_WINDOWS_TAGS = {"en": "en-GB", "nl": "nl-NL", "bg": "bg-BG"}


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found on this computer. `ready` is None where no voice came up at all."""

    ready: VoiceReady | None
    devices: SoundDevices

    def voices(self, language: str) -> tuple[FoundVoice, ...]:
        """Return the voices for a language, its own first."""
        found = self.ready.found if self.ready is not None else ()
        return tuple(voice for voice in found if voice.language == language)

    def has_only_ours(self, language: str) -> bool:
        """Tell whether nobody but the voice that ships speaks this language."""
        return all(voice.engine == BUNDLED for voice in self.voices(language))

    @property
    def has_sound(self) -> bool:
        """Whether anything can be heard."""
        return self.ready is not None and self.ready.has_sound


def technical_lines(
    findings: Findings, system: str = sys.platform, languages: Iterable[str] = ()
) -> Iterator[str]:
    """Yield what somebody from IT wants to read, in English, without a name of anybody."""
    yield f"WISE Steps {__version__} on {platform.system()} {platform.release()}"
    ready = findings.ready
    yield f"Speech engines: {_listed(ready.engines if ready else ())}"
    yield f"Sound can be heard: {'yes' if findings.has_sound else 'no'}"
    yield f"Loudspeakers: {_listed(findings.devices.loudspeakers)}"
    yield f"Microphones: {_listed(findings.devices.microphones)}"
    for code in languages or [language.code for language in LANGUAGES]:
        yield f"Voices for {code}:"
        voices = findings.voices(code)
        yield from (f"  {voice.name} [{voice.id}], {voice.engine}" for voice in voices)
        if not voices:
            yield "  none"
        if system == "win32" and findings.has_only_ours(code):
            yield from _windows_lines(code)
    yield "A better voice, such as Piper, can be added as a program. It goes into a folder of its own"
    yield f"below {' or '.join(str(folder) for folder in add_on_folders())}, which only an"
    yield "administrator may write. The sources tell how: packaging/voice_add_on/README.md"


def _windows_lines(code: str) -> Iterator[str]:
    """Yield how an administrator adds a voice to a computer that is never online."""
    tag = _WINDOWS_TAGS.get(code)
    if tag is None:
        yield "  Windows has no voice for this language. The one that ships speaks it."
        return
    name = f"Language.TextToSpeech~~~{tag}~0.0.1.0"
    yield "  Windows has no voice here. To add one without the internet, as an administrator, with"
    yield "  the disc 'Languages and Optional Features' of this very version of Windows in drive X:"
    yield f"  DISM /Online /Add-Capability /CapabilityName:{name} /Source:X:\\ /LimitAccess"
    yield "  Then start Windows anew. Some voices of Windows are for other programs only: if it is"
    yield "  not listed here afterwards, the voice that ships goes on speaking."


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"
