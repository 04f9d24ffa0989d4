"""The words of the file program: kinds of files, and what it says to an act."""

from app.desktop.elements import Text, Weight
from app.desktop.programs.files_state import NOT_IN_NAMES, Answer, FilesState, Kind
from app.i18n import _


def kind_name(kind: Kind) -> str:
    """Return what is in a file of this kind."""
    names = {
        Kind.TEXT: _("Text"),
        Kind.TABLE: _("List"),
        Kind.PICTURE: _("Photo"),
        Kind.FORM: _("Form"),
    }
    return names[kind]


def answer(state: FilesState) -> tuple[Text, ...]:
    """Return what the program says to the last act, if anything."""
    if state.answer is Answer.NONE:
        return ()
    signs = _("These signs do not fit in a name: {signs}")
    words = {
        Answer.WRITE_NAME: _("Write a name for the file first."),
        Answer.NAME_TOO_LONG: _("This name is too long. Write a shorter name."),
        Answer.SIGN_NOT_FITTING: signs.format(signs=" ".join(NOT_IN_NAMES)),
        Answer.NAME_IS_TAKEN: _("This name is already there. Write another name."),
        Answer.CHOOSE_FOLDER: _("Choose a folder first."),
        Answer.SAVED: _("The file is saved."),
        Answer.DELETED: _("The file is in the bin. You can bring it back."),
        Answer.RESTORED: _("The file is back in its folder."),
        Answer.MOVED: _("The file is in its new folder."),
        Answer.RENAMED: _("The file has its new name."),
    }
    return (Text("files/answer", words[state.answer], Weight.STRONG),)
