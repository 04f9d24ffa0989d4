"""Look into a file that somebody opened with the program, and let a pack of exercises in."""

from dataclasses import dataclass
from pathlib import Path

from app.admin.packs import add_pack, is_signed
from app.bootstrap import Services, title_of
from app.content.pack import Pack, opened_pack
from app.content.pack_file import ENDING, PackRefused, is_picture, read_pack
from app.export.copies import contents_table
from app.export.merge import read_file
from app.export.problems import ResultsFileProblem
from app.export.words import period_name, why_not_used
from app.i18n import _, ngettext
from ui.flows.context import Context
from ui.flows.supporter_flow import SupporterFlow
from ui.places import BroughtFile
from ui.screens.supporter.brought import BroughtFileScreen


@dataclass(frozen=True, slots=True)
class ResultsView:
    """A results file as it is shown."""

    period: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class BroughtFileFlow(SupporterFlow):
    """A pack can be added, a results file can be read; anything else is said kindly."""

    def __init__(self, place: BroughtFile, context: Context) -> None:
        screen = BroughtFileScreen(place.file.name)
        super().__init__(screen, context)
        self._brought = screen
        self._file = place.file
        self._pack: Pack | None = None
        screen.add_wanted.connect(self._on_add)

    def begin(self) -> None:
        """Read the file, as if an enemy had made it."""
        file, services = self._file, self.context.services
        language = self.context.session.profile.language
        self.work(lambda: _read(file, services, language), self._on_read)

    def _on_read(self, found: Pack | ResultsView | str) -> None:
        if isinstance(found, str):
            self._brought.display_answer(found)
        elif isinstance(found, Pack):
            self._pack = found
            self._brought.display_pack(found.about.title, _sentences(found))
        else:
            self._brought.display_results(found.period, found.columns, found.rows)

    def _on_add(self) -> None:
        made = self._pack
        if made is not None:
            self.ask(lambda services: add_pack(services, made, "supporter"), self._on_added)

    def _on_added(self, reasons: list[str]) -> None:
        if not reasons:
            words = _("It is there now. You can remove the stick.")
            self._brought.display_answer(words, is_done=True)
        else:
            words = _("This does not fit here. It may be here already.")
            self._brought.display_answer(words)


def _read(file: Path, services: Services, language: str) -> Pack | ResultsView | str:
    """Return what is in the file, or a sentence why it is not used."""
    try:
        if file.name.endswith(ENDING):
            return opened_pack(read_pack(file), is_signed)
        contents = read_file(file).contents
    except PackRefused:
        return _("This file cannot be used. Ask for a new one.")
    except ResultsFileProblem as problem:
        return why_not_used(problem.reason)
    library = services.library(language)
    table = contents_table(contents, lambda level, item: title_of(library, level, item))
    rows = tuple(tuple("" if cell is None else str(cell) for cell in row) for row in table.rows)
    return ResultsView(period_name(contents.period), table.headings, rows)


def _sentences(made: Pack) -> list[str]:
    about, count = made.about, len(made.exercises)
    exercises = ngettext(
        "There is {count} exercise in it.", "There are {count} exercises in it.", count
    )
    skins = len(made.skins)
    sites = ngettext(
        "It brings the names of {count} site.", "It brings the names of {count} sites.", skins
    )
    pictures = sum(map(is_picture, made.files))
    shown = ngettext("It brings {count} picture.", "It brings {count} pictures.", pictures)
    return [
        *([exercises.format(count=count)] if count else []),
        *([sites.format(count=skins)] if skins else []),
        *([shown.format(count=pictures)] if pictures else []),
        _("Made by {name}.").format(name=about.made_by),
        _("Version {version}").format(version=about.version),
    ]
