"""Which supports a person uses. It follows the person and is changed by the person."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.prompting import Direction, TextLevel

WAITING_SECONDS_RANGE = (3, 30)
RATE_WPM_RANGE = (80, 450)
PITCH_PERCENT_RANGE = (50, 150)
TEXT_SIZES_PERCENT = (100, 125, 150, 200, 250, 300)
SCAN_SECONDS_RANGE = (0.5, 10.0)
DWELL_SECONDS_RANGE = (0.5, 4.0)
IGNORE_SECONDS_RANGE = (0.0, 2.0)


class Theme(StrEnum):
    """The looks; each keeps text at 7:1 or better (ACCESS P1, P14)."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    CALM = "calm"


class Font(StrEnum):
    """The letters to read by (ACCESS P15)."""

    PLEX = "plex"
    ATKINSON = "atkinson"
    ANDIKA = "andika"
    DYSLEXIC = "dyslexic"


PRESSING = (
    "press_way",
    "press_switch",
    "step_switch",
    "scan_seconds",
    "scan_pause_seconds",
    "scan_rounds",
    "scans_rows",
    "says_scanned",
    "dwell_seconds",
    "ignore_seconds",
    "hold_seconds",
    "has_sticky_pointer",
)
"""The fields that say how a person presses."""


class PressWay(StrEnum):
    """How a person presses what is on show (ACCESS O8, O9)."""

    MOUSE_OR_KEYS = "mouse_or_keys"
    ONE_SWITCH = "one_switch"
    TWO_SWITCHES = "two_switches"
    RESTING = "resting"


@dataclass(frozen=True, slots=True)
class LanguageManner:
    """How fast, high and loud one language is heard; None is as in every other language."""

    language: str
    rate_wpm: int | None = None
    pitch_percent: int | None = None
    volume_percent: int | None = None


@dataclass(frozen=True, slots=True)
class SupportProfile:
    """The supports in use.

    `theme` is what is shown where the computer has no wish of its own or is not asked
    (`follows_computer_theme`). The computer may also ask for less motion, whatever `has_motion` says.
    `voices` holds the chosen voice of a language by its id, as (language, voice); the engine chooses
    for the others. `rate_wpm` is words per minute (80 to 450), `pitch_percent` is 50 to 150; with
    `volume_percent` they hold for every language that has nothing of its own in `manners`.
    `help_language` is the language help is spoken in, empty for the language of the screen.
    `shows_only_step` leaves the target and the step card.

    `waiting_seconds` is the personal delay before help is offered (3 to 30; None means never); it is
    not shown anywhere.

    A switch is a key by its name in Qt ("Space", "F8") or "MouseLeft", "MouseRight", "MouseMiddle";
    `step_switch` moves the frame when there are two. `scan_seconds` is how long the frame stays
    (0.5 to 10), `scan_pause_seconds` how much longer on the first, `scan_rounds` after how many
    rounds it waits for a press. `dwell_seconds` (0.5 to 4) is how long the pointer rests before it
    presses. A second press within `ignore_seconds` (0 to 2) is ignored; a press counts after
    `hold_seconds`.
    """

    language: str = "en"
    text_size_percent: int = 100
    theme: Theme = Theme.LIGHT
    follows_computer_theme: bool = False
    font: Font = Font.PLEX
    has_large_pointer: bool = False
    has_motion: bool = True
    has_voice: bool = True
    speaks_on_focus: bool = True
    speaks_on_hover: bool = False
    yields_to_reader: bool = True
    voices: tuple[tuple[str, str], ...] = ()
    rate_wpm: int = 140
    pitch_percent: int = 100
    volume_percent: int = 80
    manners: tuple[LanguageManner, ...] = ()
    has_sounds: bool = True
    highlights_words: bool = True
    text_level: TextLevel = TextLevel.EASY
    has_pictograms: bool = True
    help_language: str = ""
    direction: Direction = Direction.LEAST_TO_MOST
    waiting_seconds: int | None = 8
    has_spotlight: bool = True
    has_demonstration: bool = True
    is_calm: bool = False
    shows_only_step: bool = False
    press_way: PressWay = PressWay.MOUSE_OR_KEYS
    press_switch: str = "Space"
    step_switch: str = "Enter"
    scan_seconds: float = 2.0
    scan_pause_seconds: float = 1.0
    scan_rounds: int = 3
    scans_rows: bool = True
    says_scanned: bool = True
    dwell_seconds: float = 1.0
    ignore_seconds: float = 0.0
    hold_seconds: float = 0.0
    has_sticky_pointer: bool = False

    @property
    def is_scanning(self) -> bool:
        """True for a person who uses one switch or two."""
        return self.press_way in {PressWay.ONE_SWITCH, PressWay.TWO_SWITCHES}

    @property
    def only_presses(self) -> bool:
        """True for a person who can press what is shown, and not drag, scroll or hold two keys."""
        return self.press_way is not PressWay.MOUSE_OR_KEYS

    @property
    def switches(self) -> frozenset[str]:
        """The keys and mouse buttons that are switches now."""
        has_two = self.press_way is PressWay.TWO_SWITCHES
        named = {self.press_switch} if self.is_scanning else set()
        return frozenset(named | ({self.step_switch} if has_two else set()))

    @property
    def needs_steady_presses(self) -> bool:
        """True when some presses are to be left aside."""
        return self.ignore_seconds > 0 or self.hold_seconds > 0

    @property
    def presses_otherwise(self) -> bool:
        """True when mouse and keys alone, as they are, do not do."""
        is_usual = self.press_way is PressWay.MOUSE_OR_KEYS and not self.has_sticky_pointer
        return not is_usual or self.needs_steady_presses

    def back_to_normal(self) -> "SupportProfile":
        """Return the supports as at first, in this language.

        How a person presses stays: somebody with one switch could not press it back.
        """
        return SupportProfile(language=self.language).pressing_like(self)

    def pressing_like(self, other: "SupportProfile") -> "SupportProfile":
        """Return the same supports, but for pressing as `other` does."""
        return replace(self, **{name: getattr(other, name) for name in PRESSING})

    def seen_like(self, other: "SupportProfile") -> "SupportProfile":
        """Return the same supports, in the text size and colours of `other`."""
        return replace(
            self,
            text_size_percent=other.text_size_percent,
            theme=other.theme,
            follows_computer_theme=other.follows_computer_theme,
        )

    def in_use(self) -> tuple[str, ...]:
        """Return the names of the supports that are on, as stored with each step result."""
        on = {
            "voice": self.has_voice,
            "large_text": self.text_size_percent > TEXT_SIZES_PERCENT[0],
            "contrast": self.theme is Theme.CONTRAST,
            "highlight": self.highlights_words and self.has_voice,
            "calm": self.is_calm,
            "help_first": self.direction is Direction.MOST_TO_LEAST,
            "key_words": self.text_level is TextLevel.KEY,
            "pictograms": self.has_pictograms,
            "home_language": bool(self.help_language),
            "only_step": self.shows_only_step,
        }
        return tuple(name for name, is_on in on.items() if is_on)
