"""How something is said: in which language, by whom, how fast, how loud."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manner:
    """What a voice is told beside the text. Never changed, only replaced.

    `rate_wpm` is words a minute, `volume` 0.0 to 1.0, `pitch_percent` 50 to 150. `voice` is the id
    of a voice that was found; empty, or one that is not there, means the language's own. A
    `recording` (a file) is played instead of the voice when it can be. `spells` says the text
    letter by letter.
    """

    language: str = "en"
    rate_wpm: int = 140
    volume: float = 1.0
    pitch_percent: int = 100
    voice: str = ""
    recording: str = ""
    spells: bool = False
