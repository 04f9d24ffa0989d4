"""What Windows says about contrast, colours, text size and motion becomes what we show."""

from dataclasses import dataclass, field

from app.domain.support_profile import Theme
from ui.accessibility.windows_settings import ACCESSIBILITY, PERSONALISE, wishes_of
from ui.theme.wishes import Wishes


@dataclass
class SomeWindows:
    """A Windows with these settings."""

    flags: int = 0x7E
    moves: bool = True
    numbers: dict[tuple[str, str], int] = field(default_factory=dict)

    def high_contrast_flags(self) -> int:
        return self.flags

    def animates(self) -> bool:
        return self.moves

    def number(self, key: str, name: str) -> int | None:
        return self.numbers.get((key, name))


def test_a_windows_nobody_changed_asks_for_nothing() -> None:
    assert wishes_of(SomeWindows()) == Wishes()


def test_high_contrast_comes_before_dark() -> None:
    dark = {(PERSONALISE, "AppsUseLightTheme"): 0}

    assert wishes_of(SomeWindows(numbers=dark)).theme is Theme.DARK
    assert wishes_of(SomeWindows(flags=0x7F, numbers=dark)).theme is Theme.CONTRAST


def test_light_is_a_wish_too() -> None:
    light = {(PERSONALISE, "AppsUseLightTheme"): 1}

    assert wishes_of(SomeWindows(numbers=light)).theme is Theme.LIGHT


def test_larger_text_and_less_motion_are_heard() -> None:
    larger = {(ACCESSIBILITY, "TextScaleFactor"): 175}

    assert wishes_of(SomeWindows(moves=False, numbers=larger)) == Wishes(
        None, 175, has_motion=False
    )
