"""Load the letters that ship with the program, each family when somebody first reads by it."""

from functools import cache

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from app.domain.support_profile import Font
from app.paths import shipped
from ui.theme.stillness import keep_still
from ui.theme.tokens import FAMILY, STYLE
from ui.theme.typefaces import TYPEFACES


@cache
def load_font(font: Font) -> bool:
    """Make a family known to Qt; return False when the system's letters must do instead.

    By its bytes: on Windows, Qt may not find a file below the folder of somebody called Мария.
    """
    face = TYPEFACES[font]
    folder = shipped("assets", "fonts", face.folder)
    try:
        files = [(folder / name).read_bytes() for name in face.files]
    except OSError:
        return False
    return all(QFontDatabase.addApplicationFontFromData(file) >= 0 for file in files)


def prepare_look(qt_app: QApplication) -> bool:
    """Give `qt_app` the one style and typeface of the program, the same on every system."""
    qt_app.setStyle(STYLE)
    keep_still(qt_app)
    return use_typeface(qt_app)


def use_typeface(qt_app: QApplication) -> bool:
    """Write everything in the preset typeface; return False when the system's must do instead."""
    is_loaded = load_font(Font.PLEX)
    if is_loaded:
        font = qt_app.font()
        font.setFamily(FAMILY)
        qt_app.setFont(font)
    return is_loaded
