"""Ask Windows how everything is to look: high contrast, dark apps, text size, animations."""

import ctypes
from importlib import import_module
from typing import Protocol

from app.domain.support_profile import Theme
from ui.theme.wishes import Wishes

SPI_GETHIGHCONTRAST = 0x0042
SPI_GETCLIENTAREAANIMATION = 0x1042
HIGH_CONTRAST_ON = 0x1
PERSONALISE = r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
ACCESSIBILITY = r"Software\Microsoft\Accessibility"


class WindowsSettings(Protocol):
    """What Windows can be asked; the tests have one of their own."""

    def high_contrast_flags(self) -> int:
        """Return the flags of SPI_GETHIGHCONTRAST."""

    def animates(self) -> bool:
        """Return the answer of SPI_GETCLIENTAREAANIMATION."""

    def number(self, key: str, name: str) -> int | None:
        """Return a number of this person's registry, or None where there is none."""


def wishes_of(settings: WindowsSettings) -> Wishes:
    """Return what Windows asks for."""
    return Wishes(
        _theme(settings),
        settings.number(ACCESSIBILITY, "TextScaleFactor") or 100,
        has_motion=settings.animates(),
    )


def _theme(settings: WindowsSettings) -> Theme | None:
    if settings.high_contrast_flags() & HIGH_CONTRAST_ON:
        return Theme.CONTRAST
    uses_light = settings.number(PERSONALISE, "AppsUseLightTheme")
    if uses_light is None:
        return None
    return Theme.LIGHT if uses_light else Theme.DARK


class OwnWindows:
    """The Windows this program runs on."""

    def high_contrast_flags(self) -> int:
        """Return the flags of SPI_GETHIGHCONTRAST."""
        answer = _HighContrast(ctypes.sizeof(_HighContrast), 0, None)
        _ask(SPI_GETHIGHCONTRAST, ctypes.sizeof(_HighContrast), ctypes.byref(answer))
        return int(answer.flags)

    def animates(self) -> bool:
        """Return the answer of SPI_GETCLIENTAREAANIMATION."""
        answer = ctypes.c_int(1)
        _ask(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(answer))
        return bool(answer.value)

    def number(self, key: str, name: str) -> int | None:
        """Return a number of this person's registry, or None where there is none."""
        registry = import_module("winreg")
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, key) as opened:
                value, _kind = registry.QueryValueEx(opened, name)
        except OSError:
            return None
        return value if isinstance(value, int) else None


class _HighContrast(ctypes.Structure):
    """HIGHCONTRASTW of the Windows documentation."""

    _fields_ = (
        ("size", ctypes.c_uint),
        ("flags", ctypes.c_uint),
        ("scheme", ctypes.c_wchar_p),
    )


def _ask(action: int, size: int, answer: object) -> None:
    library = getattr(ctypes, "windll").user32  # noqa: B009 - mypy knows it on Windows only
    library.SystemParametersInfoW(action, size, answer, 0)
