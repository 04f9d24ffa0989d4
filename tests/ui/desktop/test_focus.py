"""The Tab key comes to everything that is shown, in the order it is read, and goes on from there."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.desktop.desktop import start_desktop
from app.domain.exercise import ProgramSetup
from tests.ui.desktop.conftest import Draw
from tests.ui.desktop.scenes import MAIL, SCENE, desktop, press
from ui.desktop.buttons import OptionButton
from ui.desktop.practice_desktop import PracticeDesktop

WRITING = ("mail/send", "mail/keep", "mail/throw_away", "mail/to", "mail/subject", "mail/body")


def test_tab_goes_round_everything_after_fields_came(draw: Draw) -> None:
    surface = draw(desktop("mail program", press("mail/letter/ana")))
    beside = QPushButton("Beside", surface.window())
    beside.show()

    surface.display(desktop("mail program", press("mail/letter/ana"), press("mail/reply")))
    QApplication.processEvents()
    way = way_from(control(surface, "desktop/start"))

    assert beside in way
    wanted = [way.index(control(surface, each)) for each in WRITING]
    assert all(one < other for one, other in pairwise(wanted))


def test_tab_goes_from_a_choice_to_the_field_below_it(draw: Draw) -> None:
    surface = draw(desktop("lock password"))
    beside = QPushButton("Beside", surface.window())
    beside.show()
    surface.display(desktop("lock password", press("lock_screen/wake")))
    QApplication.processEvents()
    account = surface.place_of("lock_screen/account")
    assert account is not None

    way = way_from(account.findChildren(OptionButton)[0])

    below = ("lock_screen/password", "lock_screen/show", "lock_screen/sign_in")
    assert way[:3] == [control(surface, each) for each in below]


def test_on_an_empty_desktop_the_focus_begins_at_start(draw: Draw) -> None:
    surface = draw(start_desktop((ProgramSetup("mail", "program", MAIL),), "", SCENE))

    surface.take_focus()

    assert control(surface, "desktop/start").hasFocus()


def way_from(first: QWidget) -> list[QWidget]:
    """Return where the Tab key leads, from `first` until it is there again."""
    first.setFocus()
    way: list[QWidget] = []
    while not way or way[-1] is not first:
        assert len(way) < 100, "the focus is trapped"
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        way.append(now)
    return way


def control(surface: PracticeDesktop, identity: str) -> QWidget:
    part = surface.place_of(identity)
    assert part is not None
    return part.focusProxy() or part
