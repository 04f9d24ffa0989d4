"""Load the typeface that ships with the program."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from app.paths import shipped
from ui.theme.tokens import FAMILY, STYLE

FILES = (
    "IBMPlexSans_400Regular.ttf",
    "IBMPlexSans_600SemiBold.ttf",
    "IBMPlexSans_700Bold.ttf",
)


def load_fonts() -> bool:
    """Make the shipped fonts known to Qt; return False when the system font must do instead."""
    # By their bytes: on Windows, Qt may not find a file in the folder of somebody called Мария.
    folder = shipped("assets", "fonts", "ibm-plex-sans")
    try:
        fonts = [(folder / name).read_bytes() for name in FILES]
    except OSError:
        return False
    return all(QFontDatabase.addApplicationFontFromData(font) >= 0 for font in fonts)


def prepare_look(qt_app: QApplication) -> bool:
    """Give `qt_app` the one style and typeface of the program, the same on every system."""
    qt_app.setStyle(STYLE)
    return use_typeface(qt_app)


def use_typeface(qt_app: QApplication) -> bool:
    """Write everything in the shipped typeface; return False when the system's must do instead."""
    is_loaded = load_fonts()
    if is_loaded:
        font = qt_app.font()
        font.setFamily(FAMILY)
        qt_app.setFont(font)
    return is_loaded
