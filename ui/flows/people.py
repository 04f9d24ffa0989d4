"""Add, edit, put away and delete the people of a workstation."""

import secrets
from dataclasses import replace
from pathlib import Path

from app.bootstrap import Services
from app.domain.person import Employee
from app.domain.support_profile import SupportProfile
from app.i18n import _
from app.identity.pictures import PICTURES, SEQUENCE_LENGTH
from ui.flows.context import Context
from ui.flows.photos import PhotoUnusable, forget_photo, keep_photo, photos_offered
from ui.flows.printing import Line, Printing
from ui.flows.supporter_flow import SupporterFlow
from ui.flows.words import AVATARS, picture_words, portrait_words
from ui.places import (
    EditPerson,
    ErasePerson,
    People,
    PersonPage,
    Place,
    SetUpPeople,
    WhoAreYou,
)
from ui.screens.supporter.edit_person import EditPersonScreen, PersonForm
from ui.screens.supporter.erase_person import ErasePersonScreen
from ui.screens.supporter.people import PeopleScreen, PersonLine
from ui.widgets.choice_tiles import Option


class PeopleFlow(SupporterFlow):
    """Everybody, and a new person."""

    def __init__(self, place: People | SetUpPeople, context: Context) -> None:
        self._is_set_up = isinstance(place, SetUpPeople)
        screen = PeopleScreen(is_set_up=self._is_set_up)
        super().__init__(screen, context)
        self._people = screen
        self._employees: tuple[Employee, ...] = ()
        screen.chosen.connect(self._on_chosen)
        screen.add_wanted.connect(self._on_add)
        screen.next_wanted.connect(self._on_next)

    def begin(self) -> None:
        """Fetch everybody, also those put away."""
        self.ask(lambda s: s.store.people.employees(with_archived=True), self._on_fetched)

    def _on_fetched(self, employees: tuple[Employee, ...]) -> None:
        self._employees = employees
        lines = [PersonLine(one, self.context.picture(one.picture)) for one in employees]
        self._people.display(lines)

    def _on_chosen(self, employee_id: str) -> None:
        chosen = next(one for one in self._employees if one.id == employee_id)
        self.went.emit(EditPerson(chosen, is_set_up=self._is_set_up))

    def _on_add(self) -> None:
        self.went.emit(EditPerson(is_set_up=self._is_set_up))

    def _on_next(self) -> None:
        self.went.emit(WhoAreYou())


class EditPersonFlow(SupporterFlow):
    """A new person or a change. A photo is copied into the data folder, small."""

    def __init__(self, place: EditPerson, context: Context) -> None:
        employee = place.employee
        form = _form(employee) if employee else PersonForm()
        screen = EditPersonScreen(
            form,
            _picture_options(context, form.picture),
            is_new=employee is None,
            is_set_up=place.is_set_up,
            is_archived=employee is not None and employee.is_archived,
        )
        super().__init__(screen, context)
        self._edit = screen
        self._printing = Printing(self, screen.display_printed)
        self._employee = employee
        self._after: Place = SetUpPeople() if place.is_set_up else People()
        self._is_set_up = place.is_set_up
        screen.saved.connect(self._on_saved)
        screen.archive_wanted.connect(self._on_archive)
        screen.erase_wanted.connect(self._on_erase)
        screen.print_wanted.connect(self._on_print)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Tell the supporter the person's 3 pictures, and offer photos when they have been read."""
        self.work(photos_offered, self._on_photos)
        if self._employee is not None and self._employee.sequence:
            pictures = [(name, picture_words(name)) for name in self._employee.sequence]
            self._edit.display_pictures(pictures)

    def _on_photos(self, photos: tuple[Path, ...]) -> None:
        self._edit.pictures.offer_more(
            Option(f"file/{path}", _("Photo: {name}").format(name=path.stem), f"offered/{path}")
            for path in photos
        )

    def _on_saved(self, form: PersonForm) -> None:
        employee, folder = self._employee, self.context.folder
        first = SupportProfile(self.context.session.profile.language)
        first = first.seen_like(self.context.start_profile)
        self.ask(
            lambda s: _save(s, folder, employee, form, first), self._on_kept, self._on_not_kept
        )

    def _on_not_kept(self, problem: Exception) -> None:
        if isinstance(problem, PhotoUnusable):
            self._edit.display_photo_unusable()
        else:
            self.context.report_trouble(problem)

    def _on_kept(self, employee: Employee) -> None:
        shows_pictures = bool(employee.sequence) and (
            self._employee is None or self._employee.sequence != employee.sequence
        )
        again = EditPerson(employee, is_set_up=self._is_set_up)
        self.went.emit(again if shows_pictures else self._after)

    def _on_archive(self) -> None:
        if self._employee is not None:
            changed = replace(self._employee, is_archived=not self._employee.is_archived)
            self.tell(lambda services: services.store.people.change_employee(changed))
            self.went.emit(self._after)

    def _on_erase(self) -> None:
        if self._employee is not None:
            self.went.emit(ErasePerson(self._employee))

    def _on_print(self) -> None:
        if self._employee is not None:
            lines = [Line(picture_words(name), name) for name in self._employee.sequence]
            self._printing.begin(self._employee.nickname, lines, "wise-steps-3-pictures.pdf")

    def _on_back(self) -> None:
        self.went.emit(self._after)


class ErasePersonFlow(SupporterFlow):
    """Deletes everything about a person, after asking."""

    def __init__(self, place: ErasePerson, context: Context) -> None:
        screen = ErasePersonScreen(place.employee.nickname)
        super().__init__(screen, context)
        self._employee = place.employee
        screen.kept.connect(self._on_kept)
        screen.back_wanted.connect(self._on_kept)
        screen.erased.connect(self._on_erased)

    def _on_kept(self) -> None:
        self.went.emit(PersonPage(self._employee))

    def _on_erased(self) -> None:
        employee_id = self._employee.id
        self.ask(lambda s: s.store.people.erase_employee(employee_id), self._on_gone)

    def _on_gone(self, _answer: None) -> None:
        self.went.emit(People())


def _form(employee: Employee) -> PersonForm:
    return PersonForm(employee.nickname, employee.picture, bool(employee.sequence))


def _picture_options(context: Context, own: str) -> list[Option]:
    options = [Option(name, picture_words(name), name) for name in AVATARS]
    options += [Option(name, words, name) for name, words in portrait_words().items()]
    if own.startswith("photo/"):
        options.insert(0, Option(own, _("The photo in use"), context.picture(own)))
    return options


def _save(
    services: Services,
    folder: Path,
    employee: Employee | None,
    form: PersonForm,
    first: SupportProfile,
) -> Employee:
    """Keep the form; a new person begins with the supports in `first`."""
    people = services.store.people
    kind, _slash, path = form.picture.partition("/")
    picture = keep_photo(Path(path), folder) if kind == "file" else form.picture
    kept = employee.sequence if employee is not None else ()
    sequence = (kept or _new_sequence()) if form.has_sequence else ()
    if employee is None:
        new = people.add_employee(form.nickname, picture, sequence=sequence)
        people.save_profile(new.id, first)
        return new
    changed = replace(employee, nickname=form.nickname, picture=picture, sequence=sequence)
    people.change_employee(changed)
    if picture != employee.picture:
        forget_photo(employee.picture, folder)
    return changed


def _new_sequence() -> tuple[str, ...]:
    return tuple(secrets.SystemRandom().sample(PICTURES, SEQUENCE_LENGTH))
