"""Nothing in the window moves by itself, not even the cursor in a field (ACCESS P8)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

EFFECTS = (
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_FadeTooltip,
)


def keep_still(qt_app: QApplication) -> None:
    """Switch off what Qt moves of its own accord."""
    qt_app.setCursorFlashTime(0)
    for effect in EFFECTS:
        qt_app.setEffectEnabled(effect, False)
