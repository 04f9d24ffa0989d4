"""Draw every widget in every theme and at every text size, to be looked at by a person.

Run by hand: `QT_QPA_PLATFORM=offscreen python -m tests.gallery FOLDER [--lang nl]`.
It also prints what the accessibility audit finds in each picture.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.support_profile import Theme
from app.i18n import use
from ui.accessibility.audit import audit
from ui.accessibility.roles import install_roles
from ui.theme.fonts import prepare_look
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look
from ui.widgets.big_button import BigButton, ButtonKind
from ui.widgets.card import Card
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.line_chart import LineChart, Series
from ui.widgets.notice import Notice
from ui.widgets.number_table import NumberTable
from ui.widgets.page import Offer, Page
from ui.widgets.picture_tile import PictureTile
from ui.widgets.progress_path import ProgressPath
from ui.widgets.step_map import StepMap, StepMapRow
from ui.widgets.text import SpokenText
from ui.widgets.text_field import TextArea, TextField
from ui.widgets.tiles import Tiles

SCALES = (100, 200, 300)
WEEKS = ("Week 1", "Week 2", "Week 3", "Week 4")
LEVELS = ("Alone", "Repeated", "Hint", "Shown where", "Shown how", "Together")


def people() -> Page:
    """Return a page of people to sign in as."""
    page = Page("Who are you?", "Choose your picture.", (Offer.READ_ALOUD,))
    tiles = Tiles()
    for name in ("Ana", "Kofi", "Fatima", "Marek"):
        tiles.add(PictureTile(name, f"portrait/{name.lower()}"))
    for name, picture in (("Bo", "bicycle"), ("Lee & Kim", "sunflower"), ("Imre", "hammer")):
        tiles.add(PictureTile(name, f"pictogram/{picture}"))
    page.add(tiles)
    page.add_action(BigButton("I work here", "icon/users", "For supporters."))
    return page


def tasks() -> Page:
    """Return a page of tasks, one of them marked, with a notice."""
    page = Page("What do you want to practise?", offers=tuple(Offer))
    tiles = Tiles(least_width=280, most_columns=3)
    marked = PictureTile(
        "Read a mail from work",
        "pictogram/envelope",
        "You open it and answer.",
        mark="From your supporter",
    )
    tiles.add(marked)
    tiles.add(PictureTile("Clock in and out", "pictogram/alarm-clock", "You start your day."))
    tiles.add(PictureTile("Talk in a chat", "pictogram/chats", "You tell your team something."))
    page.add(tiles)
    page.add_action(BigButton("Something else", "icon/layout-grid"))
    page.add_action(BigButton("Start", "icon/player-play", kind="main"))
    page.show_notice(Notice("Your last task is still here. You can go on with it."))
    return page


def settings() -> Page:
    """Return a page of fields and choices."""
    page = Page("My settings", "Try it. You can always go back.", tuple(Offer))
    path = ProgressPath()
    path.display(2, 5)
    page.add(path)
    sizes = (Option("100", "Normal", "icon/text-size"), Option("200", "Large", "icon/text-size"))
    page.add(ChoiceTiles(sizes, "How large are the words?", "200"))
    card = Card("About you")
    name = TextField("Your name", "The name people use at work.")
    name.set_text("Kim")
    card.add(name)
    card.add(TextField("Secret words", is_secret=True))
    card.add(TextArea("Note", "Everybody can read it."))
    page.add(card)
    page.add(BigButton("Speak when I point", "icon/volume", kind="toggle"))
    page.add_action(BigButton("Save", "icon/check", kind="main"))
    return page


def review() -> Page:
    """Return a page of numbers."""
    page = Page("Kim", "Four weeks of practice.", (Offer.BACK,))
    chart = LineChart("Steps done alone")
    values = (40.0, 55.0, None, 80.0), (20.0, 20.0, 45.0, 60.0)
    chart.display(WEEKS, (Series("Mail", values[0]), Series("Chat", values[1])))
    page.add(chart)
    table = NumberTable("Steps done alone")
    table.display(("Week", "Mail", "Chat"), (("1", "40", "20"), ("2", "55", "20")))
    page.add(table)
    steps = StepMap("Help for each step")
    rows = (
        StepMapRow("Open the mail from Ayla", (6, 1, 1, 0, 0, 0)),
        StepMapRow("Press Answer", (2, 1, 3, 2, 0, 0)),
    )
    steps.display_map(LEVELS, rows)
    page.add(steps)
    return page


def words() -> Page:
    """Return a page of every kind of text and button."""
    page = Page("Words and buttons", "A lead sentence says what this is about.")
    for kind in ("section", "strong", "body", "dim"):
        page.add(SpokenText("Open the mail from Ayla and read it.", kind))
    spoken = SpokenText("The voice says these words now.")
    spoken.highlight(4, 5)
    page.add(spoken)
    for kind in get_args(ButtonKind):
        button = BigButton("Go to the next step", "icon/arrow-right", kind=kind)
        button.setChecked(kind == "toggle")
        page.add(button)
    return page


PAGES = (people, tasks, settings, review, words)


def pictures(folder: Path) -> Iterator[str]:
    """Save one picture for each page, theme and size; yield a line about each."""
    for make in PAGES:
        for theme in Theme:
            for scale in SCALES:
                yield _picture(folder, make(), f"{make.__name__}-{theme}-{scale}", theme, scale)


def _picture(folder: Path, page: QWidget, name: str, theme: Theme, scale: int) -> str:
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(page)
    apply_look(window, Look(theme, scale))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    found = audit(window)
    window.grab().save(str(folder / f"{name}.png"))
    window.close()
    window.deleteLater()
    lines = [f"  {each.rule} {each.widget} {each.detail}" for each in found.findings]
    return "\n".join((f"{name}: {found.controls} controls, {len(lines)} findings", *lines))


def draw_all() -> None:
    """Read the command line and draw."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lang", default="en")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    qt_app = QApplication([])
    prepare_look(qt_app)
    _roles = install_roles()
    use(asked.lang)
    for line in pictures(asked.folder):
        print(line)


if __name__ == "__main__":
    draw_all()
