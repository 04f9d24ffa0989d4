"""The results file is written, checked and safe."""

from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.notice import Notice
from ui.widgets.text import SpokenText


class ResultsWrittenScreen(SupporterPage):
    """Says where the file is, and that the stick can go."""

    def __init__(self, file_name: str, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(_("The file is written"), "", parent=parent)
        self.show_notice(Notice(_("You can remove the stick."), "icon/check"))
        self.add(SpokenText(_("File: {file}").format(file=file_name), kind="strong"))
        self.add(SpokenText(_("Folder: {folder}").format(folder=folder)))
