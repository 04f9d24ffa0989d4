"""Speak a language in the whole window: its words, the way it is read, and the words of Qt itself."""

from PySide6 import QtCore  # `Qt` itself is made when it is first asked for (decision 0013)
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from app.i18n import SOURCE_LANGUAGE, runs_from_right, use

WORDS_OF_QT = "wordsOfQt"


def wear_language(window: QWidget, language: str) -> None:
    """Show `window` in `language` from now on. Raises UnknownLanguageError.

    Assistive technology is told the language too, so that it reads aloud with the right voice.
    """
    use(language)
    if {QApplication.isRightToLeft(), window.isRightToLeft()} != {runs_from_right()}:
        _turn(window)
    window.setLocale(QLocale(language))
    # An interface of our own has no attributes (Qt keeps its class for that private): what reads it
    # aloud is told the language of the whole program.
    QLocale.setDefault(QLocale(language))
    qt_app = QApplication.instance()
    if qt_app is not None:
        _translate_qt(qt_app, language)


def _turn(window: QWidget) -> None:
    """Lay out `window` in the direction the language of now is read."""
    directions = QtCore.Qt.LayoutDirection
    direction = directions.RightToLeft if runs_from_right() else directions.LeftToRight
    # The menus of fields are windows of their own: they ask the application.
    QApplication.setLayoutDirection(direction)
    window.setLayoutDirection(direction)


def _translate_qt(qt_app: QCoreApplication, language: str) -> None:
    """Let Qt's own words, such as those in the menu of a field, come in `language`."""
    before = qt_app.property(WORDS_OF_QT)
    if isinstance(before, QTranslator):
        QApplication.removeTranslator(before)
        before.deleteLater()
    qt_app.setProperty(WORDS_OF_QT, None)
    if language == SOURCE_LANGUAGE:
        return
    words = QTranslator(qt_app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if words.load(f"qtbase_{language}", folder):
        QApplication.installTranslator(words)
        qt_app.setProperty(WORDS_OF_QT, words)
