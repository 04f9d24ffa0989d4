"""My things: what I can, what is stored about me, and what helps me."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.bootstrap import Services
from app.content.library import Library
from app.domain.attempt import AttemptRecord, Feeling
from app.domain.mastery import MasteryRule
from app.domain.person import Consent
from app.domain.skills_check import SkillsCheck
from app.i18n import _, date_text, ngettext
from app.review.what_i_can import Degree, ability_words, what_i_can
from app.settings import mastery_rule
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.words import how_it_was, how_it_went
from ui.places import AskConsent, ChooseTask, MyThings, StoredAboutMe, WhatICan
from ui.reading_places import Guides
from ui.screens.employee.my_things import MyThingsScreen
from ui.screens.employee.stored_about_me import (
    StoredAboutMeScreen,
    StoredAnswers,
    StoredAttempt,
)
from ui.screens.employee.what_i_can import AbilityLine, WhatICanScreen
from ui.skills_places import SayWhatICan
from ui.support_places import OtherComputer, WhatHelpsYou

ATTEMPTS_A_PAGE = 8


@dataclass(frozen=True, slots=True)
class Own:
    """What is kept of one person's practice. `feelings` are by attempt."""

    records: tuple[AttemptRecord, ...]
    feelings: Mapping[str, Feeling]
    checks: tuple[SkillsCheck, ...]
    library: Library
    rule: MasteryRule


class MyThingsFlow(Flow):
    """Six ways on, and back to choosing."""

    def __init__(self, _place: MyThings, context: Context) -> None:
        screen = MyThingsScreen()
        super().__init__(screen, context)
        screen.what_i_can_wanted.connect(self._on_can)
        screen.say_wanted.connect(self._on_say)
        screen.stored_wanted.connect(self._on_stored)
        screen.supports_wanted.connect(self._on_supports)
        screen.guides_wanted.connect(self._on_guides)
        screen.other_computer_wanted.connect(self._on_other_computer)
        screen.back_wanted.connect(self._on_back)

    def _on_can(self) -> None:
        self.went.emit(WhatICan())

    def _on_say(self) -> None:
        self.went.emit(SayWhatICan())

    def _on_stored(self) -> None:
        self.went.emit(StoredAboutMe())

    def _on_supports(self) -> None:
        self.went.emit(WhatHelpsYou(MyThings()))

    def _on_guides(self) -> None:
        self.went.emit(Guides(MyThings()))

    def _on_other_computer(self) -> None:
        self.went.emit(OtherComputer())

    def _on_back(self) -> None:
        self.went.emit(ChooseTask())


class OwnRecordsFlow(Flow):
    """What the two pages about one's own practice have in common."""

    def fetch(self) -> None:
        """Ask for this person's attempts and the library in their language."""
        employee = self.context.session.employee
        if employee is not None:
            language = self.context.session.profile.language
            self.ask(lambda s: _own_records(s, employee.id, language), self.show_fetched)

    def show_fetched(self, own: Own) -> None:
        """Show what was fetched."""

    def _on_back(self) -> None:
        self.went.emit(MyThings())


class WhatICanFlow(OwnRecordsFlow):
    """One sentence for each task practised, by the mastery rule."""

    def __init__(self, _place: WhatICan, context: Context) -> None:
        screen = WhatICanScreen()
        super().__init__(screen, context)
        self._can = screen
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Fetch and show."""
        self.fetch()

    def show_fetched(self, own: Own) -> None:
        """Show what this person can do."""
        abilities = what_i_can(own.library.tasks(), own.records, own.rule)
        self._can.display(
            [
                AbilityLine(ability_words(one), is_alone=one.degree <= Degree.ONCE_ALONE)
                for one in abilities
            ]
        )


class StoredAboutMeFlow(OwnRecordsFlow):
    """Every attempt, newest first; hide and delete at once, deleting asks in place."""

    def __init__(self, _place: StoredAboutMe, context: Context) -> None:
        screen = StoredAboutMeScreen()
        super().__init__(screen, context)
        self._stored = screen
        self._shown = ATTEMPTS_A_PAGE
        screen.hide_wanted.connect(self._on_hide)
        screen.show_wanted.connect(self._on_show)
        screen.delete_wanted.connect(self._on_delete)
        screen.answers_delete_wanted.connect(self._on_answers_delete)
        screen.more_wanted.connect(self._on_more)
        screen.consent_wanted.connect(self._on_consent)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Fetch and show."""
        self.fetch()

    def show_fetched(self, own: Own) -> None:
        """Show the newest attempts and the answer on counting."""
        newest = own.records[::-1]
        attempts = [_stored(record, own) for record in newest[: self._shown]]
        has_more = len(newest) > self._shown
        self._stored.display_answers([_answered(one) for one in own.checks[::-1] if one.answers])
        self._stored.display(self._about(), attempts, has_more=has_more)

    def _about(self) -> str:
        employee = self.context.session.employee
        if employee is not None and employee.consent is Consent.YES:
            return _("You said: yes, count my results.")
        return _("Your results are not counted.")

    def _on_hide(self, attempt_id: str) -> None:
        self._change(attempt_id, is_hidden=True)

    def _on_show(self, attempt_id: str) -> None:
        self._change(attempt_id, is_hidden=False)

    def _change(self, attempt_id: str, *, is_hidden: bool) -> None:
        self.tell(lambda s: s.store.progress.hide(attempt_id, is_hidden=is_hidden))
        self.fetch()

    def _on_delete(self, attempt_id: str) -> None:
        self.tell(lambda services: services.store.progress.delete(attempt_id))
        self.fetch()

    def _on_answers_delete(self, check_id: str) -> None:
        self.tell(lambda services: services.store.skills.delete(check_id))
        self.fetch()

    def _on_more(self) -> None:
        self._shown += ATTEMPTS_A_PAGE
        self.fetch()

    def _on_consent(self) -> None:
        self.went.emit(AskConsent())


def _own_records(services: Services, employee_id: str, language: str) -> Own:
    progress = services.store.progress
    records, feelings = progress.attempts(employee_id), progress.feelings(employee_id)
    checks = services.store.skills.checks(employee_id)
    rule = mastery_rule(services.folder)
    return Own(records, feelings, checks, services.library(language), rule)


def _stored(record: AttemptRecord, own: Own) -> StoredAttempt:
    attempt_id = record.attempt.id
    feeling = own.feelings.get(attempt_id)
    return StoredAttempt(
        attempt_id,
        _sentence(record, own.library),
        how_it_was(feeling) if feeling is not None else "",
        record.is_hidden,
    )


def _answered(check: SkillsCheck) -> StoredAnswers:
    answers = ngettext(
        "{day}: You said something about {count} task.",
        "{day}: You said something about {count} tasks.",
        len(check.answers),
    )
    day = date_text(check.answers[0].said_at.date())
    return StoredAnswers(check.id, answers.format(day=day, count=len(check.answers)))


def _sentence(record: AttemptRecord, library: Library) -> str:
    exercise_id = record.attempt.exercise_id
    title = library.card(exercise_id).title if library.has(exercise_id) else _("An exercise")
    return _("{day}: {title}. {how}").format(
        day=date_text(record.attempt.began_at.date()), title=title, how=how_it_went(record)
    )
