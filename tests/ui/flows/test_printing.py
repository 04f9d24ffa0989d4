"""Without a printer a page to print is kept in Documents; people are told where it is, or that it is not."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtPrintSupport import QPrinterInfo
from pytestqt.qtbot import QtBot

from ui.flows.printing import Line, print_lines

LINES = [Line("ABCD-EFGH"), Line("Keep this page in a safe place.")]
NAME = "code.pdf"

pytestmark = pytest.mark.linux


@pytest.fixture
def documents(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    assert QPrinterInfo.defaultPrinter().isNull()
    monkeypatch.setenv("HOME", str(tmp_path))
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(kind))
    assert folder.is_relative_to(tmp_path)
    return folder


def test_the_page_is_kept_in_documents(documents: Path) -> None:
    where = print_lines("Recovery code", LINES, NAME)

    assert where == "The page to print is in Documents: code.pdf."
    assert (documents / NAME).read_bytes().startswith(b"%PDF")


def test_pictures_are_on_the_page_too(documents: Path) -> None:
    print_lines("Kim", [Line("Key")], "words.pdf")
    print_lines("Kim", [Line("Key", "pictogram/key")], "pictures.pdf")

    words, pictures = ((documents / name).read_bytes() for name in ("words.pdf", "pictures.pdf"))
    assert b"/Subtype /Image" not in words
    assert b"/Subtype /Image" in pictures


def test_a_page_that_cannot_be_kept_is_not_promised(documents: Path) -> None:
    documents.parent.mkdir(parents=True, exist_ok=True)
    documents.write_text("not a folder", encoding="utf-8")

    where = print_lines("Recovery code", LINES, NAME)

    assert where == "Printing did not work. Please write it down."


def test_what_is_longer_than_a_page_goes_on_on_the_next(documents: Path) -> None:
    print_lines("The keys", LINES, "short.pdf")
    print_lines("What can help you", LINES * 40, "long.pdf")

    assert _pages(documents / "short.pdf") == 1
    assert _pages(documents / "long.pdf") > 2


def _pages(file: Path) -> int:
    return len(re.findall(rb"/Type /Page\b", file.read_bytes()))
