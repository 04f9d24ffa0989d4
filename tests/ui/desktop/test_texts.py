"""What texts look like: a message is mine or theirs, the top of a page can always be read."""

from PySide6.QtWidgets import QApplication

from app.desktop.desktop import update
from tests.ui.desktop.conftest import Draw
from tests.ui.desktop.scenes import desktop, press
from ui.desktop.practice_desktop import PracticeDesktop


def test_a_message_looks_like_mine_or_theirs_in_every_conversation(draw: Draw) -> None:
    theirs = desktop("chat web", press("chat/conversation/ana"))
    mine = update(theirs, press("chat/conversation/marek"))
    surface = draw(theirs)
    looked = [ground_of_message(surface, at_end=False)]

    for state, at_end in ((mine, True), (theirs, False)):
        surface.display(state)
        QApplication.processEvents()
        looked.append(ground_of_message(surface, at_end=at_end))

    assert looked[0] == looked[2] != looked[1]


def ground_of_message(surface: PracticeDesktop, *, at_end: bool) -> str:
    part = surface.place_of("chat/message/0")
    assert part is not None
    picture = part.grab().toImage()
    x = picture.width() - 8 if at_end else 8
    return picture.pixelColor(x, picture.height() // 2).name()


def test_the_name_of_the_firm_can_be_read_while_the_start_menu_is_open(draw: Draw) -> None:
    surface = draw(desktop("chat web", press("desktop/start")))

    part = surface.place_of("chat/firm")
    assert part is not None
    picture = part.grab().toImage()
    pixels = (
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    )

    assert max(pixel.lightness() for pixel in pixels) > 240
