"""Without a printer a page to print is kept in Documents; people are told where it is, or that it is not.

The window never waits for a printer, and two quick presses print once.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.flows.conftest import Settle
from ui.flows.context import Context
from ui.flows.printing import DrawnLine, print_lines
from ui.flows.set_up import RecoveryCodeFlow
from ui.places import ShowRecoveryCode
from ui.screens.start.recovery import RecoveryScreen
from ui.widgets.notice import Notice

LINES = [DrawnLine("ABCD-EFGH"), DrawnLine("Keep this page in a safe place.")]
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
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    image.fill(0)
    print_lines("Kim", [DrawnLine("Key")], "words.pdf")
    print_lines("Kim", [DrawnLine("Key", image)], "pictures.pdf")

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


@pytest.fixture
def recovery(documents: Path, context: Context, qtbot: QtBot) -> RecoveryScreen:
    screen = RecoveryCodeFlow(ShowRecoveryCode("ABCD-EFGH"), context).screen
    assert isinstance(screen, RecoveryScreen)
    qtbot.addWidget(screen)
    return screen


@pytest.fixture
def presses_count_as_double() -> Iterator[None]:
    usual = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(600_000)
    yield
    QApplication.setDoubleClickInterval(usual)


def test_the_window_goes_on_while_a_page_is_printed(
    recovery: RecoveryScreen, documents: Path, settle: Settle
) -> None:
    recovery.print_button.click()
    told_at_once = recovery.findChildren(Notice)
    settle()

    assert told_at_once == []
    assert recovery.findChildren(Notice)
    assert list(documents.iterdir())


@pytest.mark.usefixtures("presses_count_as_double")
def test_a_double_press_prints_once(
    recovery: RecoveryScreen, documents: Path, settle: Settle
) -> None:
    recovery.print_button.click()
    settle()
    (page,) = documents.iterdir()
    page.unlink()

    recovery.print_button.click()
    settle()

    assert list(documents.iterdir()) == []


def test_who_wants_a_second_page_prints_again(
    recovery: RecoveryScreen, documents: Path, settle: Settle, qtbot: QtBot
) -> None:
    recovery.print_button.click()
    settle()
    (page,) = documents.iterdir()
    page.unlink()

    def prints_again() -> None:
        recovery.print_button.click()
        assert page.is_file()

    qtbot.waitUntil(prints_again)


def test_a_page_with_the_code_that_became_a_file_is_not_forgotten(
    recovery: RecoveryScreen, settle: Settle
) -> None:
    before = recovery.texts()
    recovery.show()

    recovery.print_button.click()
    settle()

    care = "Print the file, then delete it. Others can open it here."
    assert care not in before
    assert care in recovery.texts()


def _pages(file: Path) -> int:
    return len(re.findall(rb"/Type /Page\b", file.read_bytes()))
