"""The Tab key comes to everything that is shown, in the order it is read, and goes on from there."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.content.library import Library
from app.desktop.desktop import start_desktop
from app.desktop.elements import Choice, Option
from app.desktop.instruments import Slider
from app.domain.exercise import ProgramSetup
from tests.ui.conftest import Show
from tests.ui.desktop.conftest import Draw
from tests.ui.desktop.scenes import MAIL, SCENE, desktop, press
from tests.ui.programs import states
from ui.desktop.buttons import OptionButton
from ui.desktop.choice import ChoicePart
from ui.desktop.focus import controls_of
from ui.desktop.practice_desktop import PracticeDesktop
from ui.desktop.slider import SliderPart
from ui.desktop.style import style_for
from ui.theme.tokens import Look

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


def test_tab_comes_to_the_chosen_answer_again_and_again(show: Show) -> None:
    choice = ChoicePart(style_for(Look(), "#1f6f43"))
    show(choice, beside := QPushButton("Beside"))
    answers = tuple(Option(each, each) for each in ("one", "two", "three"))
    for chosen, entry in (("three", "three"), ("two", "two"), ("", "one")):
        choice.display(Choice("size", "Which?", answers, chosen))
        for _unused in range(2):
            beside.setFocus()
            for key in (Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Tab):
                focused = QApplication.focusWidget()
                assert focused is not None
                assert key != Qt.Key.Key_Left or focused is choice.answer(entry)
                QTest.keyClick(focused, key)


def test_on_an_empty_desktop_the_focus_begins_at_start(draw: Draw) -> None:
    surface = draw(start_desktop((ProgramSetup("mail", "program", MAIL),), "", SCENE))

    surface.take_focus()

    assert control(surface, "desktop/start").hasFocus()


def test_the_focus_begins_where_something_can_be_done_not_at_a_table(draw: Draw) -> None:
    surface = draw(next(states(Library.load("en"), "count_the_parts")))

    surface.take_focus()

    assert control(surface, "sheet/cell/shelf").hasFocus()


def test_controls_of_one_part_are_gone_through_as_they_are_read(show: Show) -> None:
    part = SliderPart(style_for(Look(), "#1f6f43"))
    part.display(Slider("speed", "Speed", 2, 5, "Slower", "Faster", "2 of 5"))
    show(part)
    from_left = controls_of(part)

    part.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()

    assert len(from_left) == 2
    assert controls_of(part) == from_left


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
