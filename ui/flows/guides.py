"""Guides: choose one, read it part by part, hear it, print it."""

from app.content.guides import (
    FOR_EVERYBODY,
    GUIDES,
    Guide,
    Heading,
    Paragraph,
    Part,
    Row,
    read_guide,
)
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.printing import Line, Printing
from ui.places import is_for_employees
from ui.reading_places import Guides, ReadGuide
from ui.screens.guide import GuideScreen
from ui.screens.guides import GuidesScreen

PICTURES = {
    "supports": "pictogram/gear",
    "keys": "pictogram/keyboard",
}
ABOUT_ACCESS = "pictogram/memo"


class GuidesFlow(Flow):
    """The list of guides."""

    def __init__(self, place: Guides, context: Context) -> None:
        screen = GuidesScreen()
        super().__init__(screen, context)
        self._place = place
        language = context.session.profile.language
        names = FOR_EVERYBODY if is_for_employees(place) else GUIDES
        titles = [(name, read_guide(name, language).title) for name in names]
        screen.display([(name, title, PICTURES.get(name, ABOUT_ACCESS)) for name, title in titles])
        screen.chosen.connect(self._on_chosen)
        screen.back_wanted.connect(self._on_back)

    def _on_chosen(self, name: str) -> None:
        self.went.emit(ReadGuide(name, self._place.then))

    def _on_back(self) -> None:
        self.went.emit(self._place.then)


class GuideFlow(Flow):
    """One guide. Who hears what has the focus hears each part, as far as they go."""

    def __init__(self, place: ReadGuide, context: Context) -> None:
        self._guide = read_guide(place.name, context.session.profile.language)
        screen = GuideScreen(self._guide)
        super().__init__(screen, context)
        self._place = place
        self._printing = Printing(self, screen.display_printed)
        screen.looked_at.connect(self._on_looked_at)
        screen.print_wanted.connect(self._on_print)
        screen.back_wanted.connect(self._on_back)

    def _on_looked_at(self, words: str) -> None:
        if self.context.session.profile.speaks_on_focus:
            self.context.speech.say(words)

    def _on_print(self) -> None:
        guide = self._guide
        self._printing.begin(guide.title, _lines(guide), f"{guide.name}.pdf")

    def _on_back(self) -> None:
        self.went.emit(Guides(self._place.then))


def _lines(guide: Guide) -> list[Line]:
    return [Line(_line(part)) for part in guide.parts]


def _line(part: Part) -> str:
    match part:
        case Heading(text):
            return f"\n{text}"
        case Paragraph(text, is_point):
            return f"• {text}" if is_point else text
        case Row(cells):
            return ": ".join(words for _heading, words in cells if words)
